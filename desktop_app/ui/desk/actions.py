"""Every action of the desk: its words, its icon, its shortcut. What they do is wired in desk.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.domain.people import Action

from .stages import STEP_ICONS, STEPS, step_name

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

_STEP_KEYS = {
    Action.SUBMIT: "Ctrl+Shift+S",
    Action.TAKE: "Ctrl+Shift+N",
    Action.RETURN: "Ctrl+Shift+R",
    Action.SEND_FOR_APPROVAL: "Ctrl+Shift+D",
    Action.APPROVE: "Ctrl+Shift+A",
    Action.EXPORT: "Ctrl+E",
}


class DeskActions(QObject):
    """The actions, ready for menus, tool bar and command palette."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self.ellipsis = icons.icon("ellipsis")
        self.templates_icon = icons.icon("layout-template")
        self.new = self._make("file-plus", self.tr("New article"), "Ctrl+N")
        self.take_in = self._make("download", self.tr("Take in articles from files…"), "Ctrl+O")
        self.commit = self._make("save", self.tr("Keep this as a revision"), "Ctrl+S")
        self.close_tab = self._make("x", self.tr("Close this tab"), "Ctrl+W")
        self.close_other_tabs = self._make("x", self.tr("Close the other tabs"), "Ctrl+Alt+W")
        self.reopen_tab = self._make("undo-2", self.tr("Open the closed tab again"), "Ctrl+Shift+W")
        self.next_tab = self._make("chevron-right", self.tr("Next tab"), "Ctrl+Tab")
        self.previous_tab = self._make("chevron-left", self.tr("Previous tab"), "Ctrl+Shift+Tab")
        self.main_step = self._make("send", self.tr("Next step"), "Ctrl+Return")
        self.find = self._make("search", self.tr("Find in all articles"), "Ctrl+K")
        self.show_lists = self._make("panel-left", self.tr("Lists"), "F8", checkable=True)
        self.show_page = self._make("panel-right", self.tr("Page"), "F9", checkable=True)
        self.station = self._make("settings", self.tr("Station settings…"), "Ctrl+,")
        self.genres = self._make("shapes", self.tr("Genres and templates…"), "Ctrl+Shift+G")
        self.vocabularies = self._make("tags", self.tr("Tags, events and places…"), "Ctrl+Alt+T")
        self.proof_rules = self._make("spell-check", self.tr("Proofreading rules…"), "Ctrl+Shift+F7")
        self.people = self._make("users", self.tr("People of the newsroom…"), "Ctrl+Shift+U")
        self.second_copy = self._make("usb", self.tr("Second copy…"), "Ctrl+Alt+U")
        self.history = self._make("history", self.tr("Revisions and history"), "Ctrl+Shift+H")
        self.draft_history = self._make("file-clock", self.tr("Draft history…"), "Ctrl+Alt+H")
        self.focus_panes = (
            self._make("rows-3", self.tr("Go to the queues"), "Ctrl+1"),
            self._make("files", self.tr("Go to the list"), "Ctrl+2"),
            self._make("pen-line", self.tr("Go to the text"), "Ctrl+3"),
            self._make("eye", self.tr("Go to the page"), "Ctrl+4"),
        )
        self.back_to_text = self._make("pen-line", self.tr("Back to the text"), "Esc")
        self.steps = {step: self._make(STEP_ICONS[step], step_name(step), _STEP_KEYS[step]) for step in STEPS}

    def all(self) -> list[QAction]:
        """Return every action."""
        return [child for child in self.children() if isinstance(child, QAction)]

    def _make(self, icon: str, text: str, keys: str, *, checkable: bool = False) -> QAction:
        action = QAction(self._icons.icon(icon), text, self)
        action.setCheckable(checkable)
        action.setShortcut(QKeySequence(keys))
        return action
