"""The row under the menu: new article, search, the next step, and what to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.ui.look.palette import MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop_app.domain.people import Action

    from .actions import DeskActions

_SEARCH_MILLISECONDS = 120


class ToolRow(QFrame):
    """Buttons for the desk's actions. The primary one is the step that comes next."""

    search_changed = Signal(str)

    def __init__(self, actions: DeskActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._step: QAction | None = None
        self.new_button = QPushButton(actions.new.icon(), actions.new.text())
        self.new_button.clicked.connect(actions.new.trigger)
        actions.new.changed.connect(self._follow_new)
        self._follow_new()
        self.templates = self._templates_button()
        self.search = _SearchField()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find in all articles (Ctrl+K)"))
        self.search.setAccessibleName(self.tr("Find in all articles"))
        self.search.setMinimumWidth(260)
        self.search.setMaximumWidth(460)
        self.search.addAction(actions.find.icon(), QLineEdit.ActionPosition.LeadingPosition)
        self.step_button = QPushButton()
        set_kind(self.step_button, "primary")
        self.step_button.clicked.connect(actions.main_step.trigger)
        self.more = self._menu_button()
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_MILLISECONDS)
        self._timer.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self.search.textChanged.connect(self._search_later)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.new_button)
        row.addWidget(self.templates)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self.step_button)
        row.addWidget(self.more)
        for action in (actions.show_lists, actions.show_page):
            row.addWidget(self._toggle(action))

    def show_step(self, step: Action | None, *, prominent: bool = True) -> None:
        """Make `step` the primary button, or leave it to the menu; None where no article is open."""
        self._step = None if step is None else self._actions.steps[step]
        self.step_button.setVisible(self._step is not None and prominent)
        self.more.setVisible(self._step is not None)
        if self._step is None:
            return
        self.step_button.setText(self._step.text())
        self.step_button.setEnabled(self._step.isEnabled())
        self.step_button.setToolTip(self._step.toolTip())

    def offer_templates(self, menu: QMenu, why_not: str) -> None:
        """Open `menu` beside the button for a new article, unless something forbids to write any."""
        self.templates.setMenu(menu)
        self.templates.setEnabled(not why_not)
        self.templates.setToolTip(why_not or menu.title())

    def _follow_new(self) -> None:
        self.new_button.setEnabled(self._actions.new.isEnabled())
        self.new_button.setToolTip(self._actions.new.toolTip())

    def _search_later(self, text: str) -> None:
        # Clearing is immediate; typing waits for a short pause.
        self._timer.start(0 if not text else _SEARCH_MILLISECONDS)

    def _templates_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._actions.templates_icon)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(self.tr("New article on a template"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._actions.ellipsis)
        button.setToolTip(self.tr("More steps"))
        button.setAccessibleName(self.tr("More steps"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions([*self._actions.steps.values(), self._actions.commit, self._actions.history])
        button.setMenu(menu)
        return button

    def _toggle(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button


class _SearchField(QLineEdit):
    """Esc ends a search first; without one it is the window's, as everywhere."""

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcuts as long as there is something to clear."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and self.text()
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc; everything else types."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
