"""The dialog of the proof desk: its rules, the newsroom's dictionary, its names and its officials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle
from desktop_app.ui.messages import refusal_sentence
from desktop_app.ui.tabbed_dialog import TabbedDialog

from .glossary_page import GlossaryPage
from .official_page import OfficialPage
from .rule_page import RulePage
from .word_page import WordPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.entries.entry_page import EntryPage
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (940, 680)


class RulesDialog(TabbedDialog):
    """Seen by everybody. Who manages the newsroom changes all of it, editors its dictionary."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        background: Background,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Proofreading rules"), _SIZE, appearance, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = appearance.icons
        self.rules = RulePage(workspace, feed, background, self.notices, appearance)
        self.words = WordPage(workspace, feed, self.notices, icons)
        self.glossary = GlossaryPage(workspace, feed, self.notices, icons)
        self.officials = OfficialPage(workspace, feed, self.notices, icons)
        self.pages: dict[EntryPage | WordPage, str] = {
            self.rules: self.tr("Rules"),
            self.words: self.tr("Dictionary"),
            self.glossary: self.tr("Names and abbreviations"),
            self.officials: self.tr("Officials"),
        }
        for page, name in self.pages.items():
            self.tabs.addTab(page, name)
        self._seen: QWidget = self.rules
        self.tabs.currentChanged.connect(self._leave_seen)
        for button in self.findChildren(QPushButton):
            # Enter in a field saves; each page sees to that.
            button.setAutoDefault(False)
        self._heed_rights(workspace)
        self.rules.listing.filter.setFocus()

    def done(self, result: int) -> None:
        """Close, unless something was changed that cannot be stored."""
        for page in self.pages:
            if not page.leave():
                self.tabs.setCurrentWidget(page)
                return
        super().done(result)

    def _leave_seen(self) -> None:
        left, self._seen = self._seen, self.tabs.currentWidget()
        for page in self.pages:
            if page is left and not page.leave():
                self._seen = left
                self.tabs.setCurrentWidget(left)

    def _heed_rights(self, workspace: Workspace) -> None:
        if may(workspace.actor, Action.MANAGE_NEWSROOM):
            return
        for page in (self.rules, self.glossary, self.officials):
            page.set_editable(False)
        self.words.set_editable(may(workspace.actor, Action.MANAGE_TERMS))
        self.notices.show_limit(refusal_sentence(Action.MANAGE_NEWSROOM, Obstacle.ROLE))
