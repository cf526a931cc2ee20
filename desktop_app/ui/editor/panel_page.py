"""One more page of the side panel: an action shows it, goes to it, and takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from .editor_pane import EditorPane


class _Page(Protocol):
    """What a page can do; it is a widget."""

    closed: SignalInstance

    @property
    def is_used(self) -> bool:
        """Whether the person types or chooses in it."""

    def begin(self) -> None:
        """Let the person type or choose."""


class PanelPage(QObject):
    """Adds `page` to the side panel of `pane`; `toggle` shows it, goes to it, and takes it away."""

    shown = Signal()  # it comes to be seen
    opening = Signal()  # the person wants to choose in it: it has to be right at once

    def __init__(self, pane: EditorPane, page: QWidget, actions: _Page, toggle: QAction) -> None:
        """`actions` is `page` again, for what it can do."""
        super().__init__(pane)
        self._pane = pane
        self._page = page
        self._actions = actions
        self.toggle = toggle
        self._panel_was_shown = False
        pane.parts.panel.addWidget(page)
        page.installEventFilter(self)
        actions.closed.connect(self.leave)
        toggle.setCheckable(True)
        toggle.triggered.connect(self._turn)
        for changed in (pane.parts.place.changed, pane.parts.panel.turned):
            changed.connect(self._check)

    @property
    def is_shown(self) -> bool:
        """Whether the page is to be seen."""
        parts = self._pane.parts
        return parts.place.is_shown and parts.panel.currentWidget() is self._page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the page comes to be seen."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self.shown.emit()
        return False

    def open(self) -> None:
        """Show the page and go to it."""
        parts = self._pane.parts
        if not self.is_shown:
            self._panel_was_shown = parts.place.is_shown
        parts.panel.turn_to(self._page)
        parts.place.want(True)
        self.opening.emit()
        self._actions.begin()
        self._check()

    def leave(self) -> None:
        """Leave the panel as it was before the page."""
        parts = self._pane.parts
        parts.panel.turn_to(None)
        parts.place.want(self._panel_was_shown)
        self._pane.body.setFocus()

    def _turn(self) -> None:
        """Show the page, or go to it where it is shown, or leave it."""
        if self.is_shown and self._actions.is_used:
            self.leave()
        else:
            self.open()

    def _check(self) -> None:
        self.toggle.setChecked(self.is_shown)
