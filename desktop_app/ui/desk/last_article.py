"""Which article somebody had open last, so that they go on there after a restart or a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import ArticleNotFound
from desktop_app.domain.identifiers import ArticleId
from desktop_app.services import library

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.services.workspace import Workspace


class LastArticle:
    """Remembers the open article of one person in one newsroom, in the settings of this machine."""

    def __init__(self, workspace: Workspace, store: QSettings) -> None:
        self._workspace = workspace
        self._store = store
        # The identifier of a person is not the same in any two newsrooms, as a sign-in name may be.
        self._key = f"desk/last_article/{workspace.actor.person_id}"

    def remember(self, detail: ArticleDetail | None) -> None:
        """Note the article that is open now; an empty desk is no reason to forget the one before."""
        if detail is not None:
            self._store.setValue(self._key, detail.state.article_id)

    def find(self) -> ArticleId | None:
        """Return the article of the last time, None when there was none or it is gone."""
        article_id = ArticleId(str(self._store.value(self._key, "")))
        try:
            return library.card(self._workspace, article_id).article_id
        except ArticleNotFound:
            return None
