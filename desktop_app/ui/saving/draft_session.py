"""The saving of what is typed: it is on the disk a moment later, whichever article is open by then."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.errors import EditorialError
from desktop_app.services import library

from .save_schedule import SaveSchedule
from .save_state import KeptText, SaveStage, SaveState
from .writer import DraftWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.articles import ArticleContent, ArticleDetail
    from desktop_app.domain.changes import Change
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.drafts import Saved
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed

_FLUSH_SECONDS = 5.0


class DraftSession(QObject):
    """Takes every new text of the open article and hands it to the writer in time.

    Changes are published on the feed once they are on the disk. Nothing here blocks but `flush` and `close`.
    """

    draft_saved = Signal(object)  # drafts.Saved
    save_failed = Signal(object, object)  # ArticleId, Exception; the text stays and is tried again
    conflict_found = Signal(object)  # KeptText
    state_changed = Signal(object, object)  # ArticleId, SaveState

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        parent: QObject | None = None,
        *,
        retry_seconds: Sequence[float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._feed = feed
        options = {} if retry_seconds is None else {"retry_seconds": retry_seconds}
        self._writer = DraftWriter(workspace, self, **options)
        self._writer.saved.connect(self._note_saved)
        self._writer.failed.connect(self._note_failed)
        self._writer.conflict_kept.connect(self._note_conflict)
        self._schedule = SaveSchedule()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._hand_over)
        self._article_id: ArticleId | None = None
        self._newest: ArticleContent | None = None
        self._states: dict[ArticleId, SaveState] = {}
        self._closed = False

    @property
    def article_id(self) -> ArticleId | None:
        """The article whose text is being saved."""
        return self._article_id

    @property
    def state(self) -> SaveState:
        """How far the newest text of the open article is."""
        return self._state_of(self._article_id)

    @property
    def has_unsaved_text(self) -> bool:
        """Whether the newest text is not known to be on the disk."""
        return self.state.stage in {SaveStage.WAITING, SaveStage.FAILED}

    def is_ahead_of(self, detail: ArticleDetail) -> bool:
        """Whether the open article is that of `detail` and has newer text here, on the disk or not yet."""
        if self._article_id != detail.state.article_id:
            return False
        return self.has_unsaved_text or self._writer.version(self._article_id) > detail.state.version

    def newer_than(self, detail: ArticleDetail) -> ArticleContent | None:
        """Return the text typed here that `detail` does not show yet, when its article was open before."""
        return self._writer.newer_than(detail.state.article_id, detail.state.version)

    def open(self, detail: ArticleDetail) -> None:
        """Save from now on to this article, on top of the version of `detail`.

        What still waits of another article is handed over first and saved all the same.
        """
        self._hand_over()
        article_id = self._article_id = detail.state.article_id
        self._writer.follow(article_id, detail.state.version)
        if self._writer.is_idle(article_id):
            self._enter(article_id, SaveState(SaveStage.UNCHANGED, detail.updated_at))
        elif not self.has_unsaved_text:
            self._enter(article_id, SaveState(SaveStage.WAITING, detail.updated_at))

    def edited(self, content: ArticleContent) -> None:
        """Take the newest text of the open article."""
        assert self._article_id is not None
        self._newest = content
        if self.state.stage not in {SaveStage.FAILED, SaveStage.CONFLICT}:
            self._enter(self._article_id, SaveState(SaveStage.WAITING, self.state.at))
        self._timer.start(round(self._schedule.edited(time.monotonic()) * 1000))

    def change_elsewhere(
        self, article_id: ArticleId, change: Callable[[ArticleContent], ArticleContent]
    ) -> None:
        """Save a change to the newest text of an article that is not open any more."""
        try:
            detail = library.detail(self._workspace, article_id)
        except EditorialError as error:
            self.save_failed.emit(article_id, error)
            return
        self._writer.follow(article_id, detail.state.version)
        self._writer.submit(article_id, change(self.newer_than(detail) or detail.content))

    def flush(self, article_id: ArticleId | None = None, seconds: float = _FLUSH_SECONDS) -> bool:
        """Block until the newest text of an article, the open one if left out, is on the disk.

        False when it could not be saved as the article.
        """
        self._hand_over()
        article = article_id or self._article_id
        return article is None or self._writer.wait(article, seconds)

    def flush_all(self, seconds: float = _FLUSH_SECONDS) -> bool:
        """Block until every text is on the disk, also of articles that were left; False when one is not."""
        self._hand_over()
        return self._writer.wait_for_all(seconds)

    def leave(self) -> None:
        """Save what waits and be done with the article."""
        self._hand_over()
        self._article_id = None

    def close(self) -> bool:
        """Save what waits and end the writer's thread; False when something could not be saved."""
        if not self._closed:
            self._hand_over()
            self._closed = True
        return self._writer.close()

    def _hand_over(self) -> None:
        self._timer.stop()
        self._schedule.handed_over()
        if self._newest is not None and self._article_id is not None:
            self._writer.submit(self._article_id, self._newest)
        self._newest = None

    def _note_saved(self, saved: Saved, change: Change) -> None:
        is_open = saved.article_id == self._article_id
        newer = self._writer.has_waiting(saved.article_id) or (is_open and self._newest is not None)
        self._enter(saved.article_id, SaveState(SaveStage.WAITING if newer else SaveStage.SAVED, saved.at))
        if is_open:
            self.draft_saved.emit(saved)
        self._feed.publish(change)

    def _note_failed(self, article_id: ArticleId, error: Exception) -> None:
        self._enter(article_id, SaveState(SaveStage.FAILED, self._state_of(article_id).at, error))
        self.save_failed.emit(article_id, error)

    def _note_conflict(self, kept: KeptText, change: Change) -> None:
        self._enter(kept.article_id, SaveState(SaveStage.CONFLICT, self._state_of(kept.article_id).at))
        self.conflict_found.emit(kept)
        self._feed.publish(change)

    def _state_of(self, article_id: ArticleId | None) -> SaveState:
        unchanged = SaveState(SaveStage.UNCHANGED)
        return unchanged if article_id is None else self._states.get(article_id, unchanged)

    def _enter(self, article_id: ArticleId, state: SaveState) -> None:
        if state != self._state_of(article_id):
            self._states[article_id] = state
            self.state_changed.emit(article_id, state)
