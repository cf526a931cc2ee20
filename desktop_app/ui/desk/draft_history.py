"""Looking through the earlier texts of the open article, and putting one of them back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.errors import EditorialError, TextMovedOn
from desktop_app.domain.people import Action
from desktop_app.domain.workflow import obstacle
from desktop_app.services import draft_history, library, settings
from desktop_app.ui.messages import error_sentence, obstacle_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QWidget

    from desktop_app.domain.articles import ArticleContent, ArticleDetail

    from .context import DeskContext
    from .open_article import OpenArticle


# When the desk stands and whoever sat down has begun to work.
_THINNING_MILLISECONDS = 10_000


class DraftHistory(QObject):
    """Opens the dialog. `flush` puts what was typed on the disk, `text` returns it."""

    def __init__(
        self,
        context: DeskContext,
        action: QAction,
        open_article: OpenArticle,
        flush: Callable[[], bool],
        text: Callable[[], ArticleContent],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = context.workspace
        self._open_article = open_article
        self._flush = flush
        self._text = text
        self._window = parent
        action.triggered.connect(self.show)
        action.setEnabled(open_article.detail is not None)
        open_article.shown.connect(lambda detail: action.setEnabled(detail is not None))
        QTimer.singleShot(_THINNING_MILLISECONDS, self, self._thin)

    def show(self) -> None:
        """Open the dialog over the desk."""
        # Imported here: a desk opens without it.
        from desktop_app.ui.review.draft_history_dialog import DraftHistoryDialog

        detail = self._open_article.detail
        if detail is None:
            return
        # What cannot be saved now is shown all the same; the pane tells why it is not.
        self._flush()
        context = self._context
        dialog = DraftHistoryDialog(
            self._workspace,
            context.background,
            context.appearance,
            detail.state.article_id,
            self._text(),
            self._why_not(detail),
            self._window,
        )
        dialog.restore_wanted.connect(partial(self._restore_from, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore_from(self, dialog: QDialog, saved_at: datetime) -> None:
        dialog.accept()
        self._restore(saved_at, self.tr("The earlier text is back. The one it replaced is kept as well."))

    def _restore(self, saved_at: datetime, message: str) -> None:
        article_id = self._open_article.article_id
        if article_id is None or not self._flush():
            return
        try:
            if self._open_article.reload_if_moved_on():
                # Nobody replaces a text they have not seen.
                raise TextMovedOn(article=article_id)
            version = library.detail(self._workspace, article_id).state.version
            outcome = draft_history.restore(self._workspace, article_id, saved_at, version)
        except EditorialError as error:
            self._context.notice.show_error(error_sentence(error))
            return
        if outcome.value.version == version:
            self._context.notice.show_info(self.tr("This is the present text already."))
            return
        self._context.feed.publish(outcome.change)
        self._open_article.reload()
        replaced = draft_history.versions(self._workspace, article_id, limit=1)[0].saved_at
        self._context.notice.show_info(
            message,
            self.tr("Undo"),
            partial(self._restore, replaced, self.tr("The text is as it was before.")),
        )

    def _thin(self) -> None:
        # What cannot be thinned now, because the disk is full or the newsroom busy, is so another day.
        work = partial(draft_history.thin_all, self._workspace.newsroom, self._workspace.clock)
        self._context.background.run(work, lambda _gone: None, lambda _error: None, owner=self)

    def _why_not(self, detail: ArticleDetail) -> str:
        tiers = settings.station(self._workspace).approval_tiers
        found = obstacle(Action.EDIT, self._workspace.actor, detail.state, tiers)
        return "" if found is None else obstacle_sentence(Action.EDIT, found, detail.state)
