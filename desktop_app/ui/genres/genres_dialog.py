"""The dialog in which a newsroom sets what its articles can be and what they can begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle
from desktop_app.ui.messages import refusal_sentence
from desktop_app.ui.tabbed_dialog import TabbedDialog

from .genre_page import GenrePage
from .template_page import TemplatePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

_SIZE = (900, 660)


class GenresDialog(TabbedDialog):
    """Genres and templates, seen by everybody, changed by those who manage the newsroom.

    What was changed is saved when one goes on, and when the dialog is closed; what cannot be saved keeps it
    open and says why.
    """

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        appearance: Appearance,
        templates_dir: Path,
        open_content: Callable[[], ArticleContent | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Genres and templates"), _SIZE, appearance, parent)
        icons = appearance.icons
        self.genres = GenrePage(workspace, feed, self.notices, icons)
        self.templates = TemplatePage(workspace, feed, self.notices, icons, templates_dir, open_content)
        self.tabs.addTab(self.templates, self.tr("Templates"))
        self.tabs.addTab(self.genres, self.tr("Genres"))
        self.tabs.currentChanged.connect(self._save_left_page)
        for button in self.findChildren(QPushButton):
            # Enter in a field saves; each page sees to that.
            button.setAutoDefault(False)
        self._heed_rights(workspace)
        # Not on what closes the notice of somebody who may only look.
        self.templates.entries.view.setFocus()

    def done(self, result: int) -> None:
        """Save what was changed, then close."""
        for page in (self.templates, self.genres):
            if not page.leave():
                self.tabs.setCurrentWidget(page)
                return
        super().done(result)

    def _save_left_page(self) -> None:
        left = self.genres if self.tabs.currentWidget() is self.templates else self.templates
        if not left.leave():
            self.tabs.setCurrentWidget(left)

    def _heed_rights(self, workspace: Workspace) -> None:
        if may(workspace.actor, Action.MANAGE_NEWSROOM):
            return
        for page in (self.genres, self.templates):
            page.set_editable(False)
        self.notices.show_limit(refusal_sentence(Action.MANAGE_NEWSROOM, Obstacle.ROLE))
