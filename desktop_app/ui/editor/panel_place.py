"""Where the panel of the writing desk is: beside the text, in the place of the text, or away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .side_panel import SidePanel

# Below this width the panel takes the place of the text instead of standing beside it.
_NARROW = 720


class PanelPlace(QObject):
    """Shows `page`, `panel`, or both with `edge` between them; by itself it remembers what is wanted."""

    changed = Signal()  # what is shown

    def __init__(self, page: QWidget, edge: QWidget, panel: SidePanel) -> None:
        super().__init__(panel)
        self._page, self._edge, self._panel = page, edge, panel
        self._wanted, self._alone = True, False
        self._narrow, self._bare = False, False
        self._before = panel.page, False

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen."""
        return self._alone if self.takes_turns else self._wanted

    def fit(self, width: int) -> None:
        """Put the panel where it fits in a pane of `width`."""
        self._narrow = width < _NARROW
        self._apply()

    def set_bare(self, bare: bool) -> None:
        """Have the text by itself; the panel then takes its place as long as somebody wants to see it.

        Afterwards the panel is as it was before.
        """
        if bare == self._bare:
            return
        self._bare, self._alone = bare, False
        if bare:
            self._before = self._panel.page, self._panel.shows_details
        else:
            page, details = self._before
            self._panel.turn_to(page)
            self._panel.show_details(details)
        self._apply()

    def want(self, wanted: bool) -> None:
        """Show the panel or take it away."""
        if self.takes_turns:
            self._alone = wanted
        else:
            self._wanted = wanted
        self._apply()

    def show_page(self) -> None:
        """Show the text."""
        self._alone = False
        self._apply()

    @property
    def takes_turns(self) -> bool:
        """Whether the panel is seen instead of the text."""
        return self._narrow or self._bare

    def _apply(self) -> None:
        turns = self.takes_turns
        self._alone = self._alone and turns
        shown = self.is_shown
        self._panel.set_alone(turns)
        self._panel.setVisible(shown)
        self._edge.setVisible(shown and not turns)
        self._page.setVisible(not (turns and shown))
        self.changed.emit()
