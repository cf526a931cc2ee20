"""The actions of the proof desk: their words, icons and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.language.numerals import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look.icons import Icons


class ProofActions(QObject):
    """Their keys work wherever in `window` the focus is."""

    def __init__(self, window: QWidget, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self.list = self._make("spell-check", self.tr("Proofreading"), "Ctrl+F7")
        self.next = self._make("arrow-down", self.tr("Next finding"), "F7")
        self.previous = self._make("arrow-up", self.tr("Previous finding"), "Shift+F7")
        self.suggest = self._make("list", self.tr("Suggestions for this finding"), "Ctrl+.")
        self.fix = self._make("check", self.tr("Fix this finding"), "Alt+Return")

    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the menu."""
        return self.next, self.previous, self.suggest, self.fix, self.list

    def count(self, found: int | None) -> None:
        """Say beside the name of the list how much there is in it; None where that is not known."""
        name = self.tr("Proofreading")
        self.list.setText(f"{name} {grouped(found)}" if found else name)

    def _make(self, icon: str, text: str, keys: str) -> QAction:
        action = QAction(self._icons.icon(icon), text, self)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action
