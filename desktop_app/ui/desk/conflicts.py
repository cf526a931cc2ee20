"""Texts that somebody else was quicker with, told at the article they belong to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.notice_bar import NoticeBar
    from desktop_app.ui.saving.save_state import KeptText

    from .open_article import OpenArticle


class Conflicts(QObject):
    """Shows the saved text instead of the one that lost, and offers to see the latter.

    Of an article in another tab it is told when that is shown; its tab bears a mark until then.
    """

    revision_wanted = Signal(str)  # a RevisionId of the open article

    def __init__(
        self, notice: NoticeBar, editor: EditorPane, open_article: OpenArticle, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._editor = editor
        self._open_article = open_article
        self._untold: dict[ArticleId, KeptText] = {}
        editor.conflict_found.connect(self._follow)
        open_article.shown.connect(self._follow_shown)

    def _follow(self, kept: KeptText) -> None:
        if kept.article_id == self._open_article.article_id:
            self._tell(kept)
            self._open_article.reload()
        elif kept.article_id in self._editor.manuscripts:
            self._untold[kept.article_id] = kept
        else:
            self._notice.show_error(
                self.tr(
                    "Somebody else changed “{headline}” meanwhile. "
                    "Your text is kept as a revision of its own."
                ).format(headline=kept.content.headline),
                self.tr("See my text"),
                partial(self._see, kept),
            )

    def _follow_shown(self, detail: ArticleDetail | None) -> None:
        if detail is not None and detail.state.article_id in self._untold:
            self._tell(self._untold.pop(detail.state.article_id))

    def _tell(self, kept: KeptText) -> None:
        self._notice.show_error(
            self.tr(
                "Somebody else changed this article meanwhile. "
                "Your text is kept as a revision of its own; the article shows theirs."
            ),
            self.tr("See my text"),
            partial(self._see, kept),
        )

    def _see(self, kept: KeptText) -> None:
        if kept.article_id == self._open_article.article_id or self._open_article.open(kept.article_id):
            self.revision_wanted.emit(kept.revision_id)
