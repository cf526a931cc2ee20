"""The article on the desk: loaded, shown in editor and preview, and shown again when it moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.errors import EditorialError
from desktop_app.domain.people import Action
from desktop_app.domain.workflow import obstacle
from desktop_app.services import library, page_contexts, revisions, settings
from desktop_app.ui.messages import obstacle_sentence

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent, ArticleDetail
    from desktop_app.domain.changes import Change
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.rendering.page_context import PageContext
    from desktop_app.services.drafts import Saved
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.preview.pane import PreviewPane


class OpenArticle(QObject):
    """Keeps editor and preview at the same article. `shown` tells what is known of it, None for none."""

    shown = Signal(object)  # ArticleDetail | None
    failed = Signal(object)  # EditorialError

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        editor: EditorPane,
        preview: PreviewPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._editor = editor
        self._preview = preview
        self._context: PageContext | None = None
        self.detail: ArticleDetail | None = None
        # The text on the disk that the person has before them; what they approve must be this one.
        self.digest = ""
        editor.session.draft_saved.connect(self._note_saved)
        editor.content_edited.connect(self._show_page)
        feed.changed.connect(self._follow)

    @property
    def article_id(self) -> ArticleId | None:
        """The article on the desk."""
        return None if self.detail is None else self.detail.state.article_id

    def open(self, article_id: ArticleId) -> bool:
        """Put an article on the desk; what was typed into the one before is being saved meanwhile.

        False when it cannot be read, which `failed` tells.
        """
        try:
            detail = library.detail(self._workspace, article_id)
        except EditorialError as error:
            self.failed.emit(error)
            return False
        self._show(detail)
        return True

    def reload(self) -> None:
        """Show the article as it stands now, with the text that is on the disk."""
        if self.article_id is not None:
            self.open(self.article_id)

    def reload_if_moved_on(self) -> bool:
        """Reload when another program changed the article and nothing waits to be saved here; tell if so."""
        if self.detail is None or self._editor.session.has_unsaved_text:
            return False
        try:
            state = library.detail(self._workspace, self.detail.state.article_id).state
        except EditorialError as error:
            self.failed.emit(error)
            return False
        moved_on = state.stage is not self.detail.state.stage or state.digest != self.digest
        if moved_on:
            self.reload()
        return moved_on

    def close(self) -> None:
        """Clear the desk."""
        self.detail = None
        self._context = None
        self._editor.clear()
        self._preview.show_nothing()
        self.shown.emit(None)

    def preview_revision(self, revision_id: str) -> int | None:
        """Show an earlier revision on the page pane only and return its number."""
        if self._context is None:
            return None
        revision = revisions.get(self._workspace, revision_id)
        self._preview.show_content(revision.content, self._context)
        return revision.number

    def preview_present(self) -> None:
        """Show the present text on the page pane again."""
        self._show_page(self._editor.content())

    def _show(self, detail: ArticleDetail) -> None:
        another = detail.state.article_id != self.article_id
        self.detail = detail
        self.digest = detail.state.digest
        self._context = page_contexts.page_context(self._workspace, detail)
        tiers = settings.station(self._workspace).approval_tiers
        found = obstacle(Action.EDIT, self._workspace.actor, detail.state, tiers)
        why_not = "" if found is None else obstacle_sentence(Action.EDIT, found, detail.state)
        self._editor.show_article(detail, editable=found is None, why_not=why_not)
        self._preview.show_content(self._editor.content(), self._context, another=another)
        self.shown.emit(detail)

    def _note_saved(self, saved: Saved) -> None:
        if saved.article_id == self.article_id:
            self.digest = saved.digest

    def _show_page(self, content: ArticleContent) -> None:
        if self._context is not None:
            self._preview.show_content(content, self._context)

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.SETTINGS) or (
            change.touches(ChangeKind.STAGE) and self.article_id in change.article_ids
        ):
            self.reload()
