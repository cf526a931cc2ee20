"""The one thread that puts drafts on the disk, so that no key ever waits for it."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import (
    ActionNotPermitted,
    AssetMissing,
    CategoryNotFound,
    DraftConflict,
    InvalidContent,
    InvalidMediaAddress,
)
from desktop_app.services import drafts

from .save_state import KeptText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.changes import Change
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace

# What of a content can be refused; anything else that goes wrong is about the disk.
_REFUSED = (AssetMissing, CategoryNotFound, InvalidContent, InvalidMediaAddress)
_RETRY_SECONDS = (0.5, 1.0, 2.0, 5.0, 10.0)


@dataclass(slots=True)
class _Line:
    """One article's way to the disk. `version` is what the next save expects to find there."""

    version: int
    newest: ArticleContent | None = None
    pending: ArticleContent | None = None
    writing: bool = False
    lost: bool = False
    attempts: int = 0
    not_before: float = 0.0

    @property
    def idle(self) -> bool:
        return self.pending is None and not self.writing


class DraftWriter(QObject):
    """Saves the newest text of each article it is given, one after the other, on a thread of its own.

    A save that fails is tried again, each time after a longer wait, until it succeeds or a newer text
    replaces it; nothing given to the writer is dropped. Of a text that is refused for its fields, the words
    are saved. A text that lost a conflict is kept as a side revision. The thread only leaves reports; the
    signals are emitted on the thread that owns this object.
    """

    saved = Signal(object, object)  # drafts.Saved, Change
    failed = Signal(object, object)  # ArticleId, Exception; it will be tried again
    conflict_kept = Signal(object, object)  # KeptText, Change
    _reported = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        retry_seconds: Sequence[float] = _RETRY_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._retry_seconds = retry_seconds
        self._lines: dict[ArticleId, _Line] = {}
        self._stranded: list[tuple[ArticleId, _Line]] = []
        self._reports: deque[Callable[[], None]] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._reported.connect(self.deliver)
        self._thread = threading.Thread(target=self._work, name="draft-writer", daemon=True)
        self._thread.start()

    def follow(self, article_id: ArticleId, version: int) -> None:
        """Expect `version` of the article at the next save, unless a save has gone beyond it."""
        with self._changed:
            line = self._lines.get(article_id)
            if line is not None and line.lost and not line.idle:
                # It waits for room beside the article. What is typed on top of the other text is no part
                # of it and must not take its place.
                self._stranded.append((article_id, line))
                line = None
            if line is None or (line.idle and (line.lost or line.version < version)):
                self._lines[article_id] = _Line(version)

    def version(self, article_id: ArticleId) -> int:
        """Return the version the next save of a followed article expects."""
        with self._changed:
            return self._lines[article_id].version

    def newer_than(self, article_id: ArticleId, version: int) -> ArticleContent | None:
        """Return the text of an article that is newer than `version`, on the disk or still on its way."""
        with self._changed:
            line = self._lines.get(article_id)
            if line is None or line.lost or (line.idle and line.version <= version):
                return None
            return line.newest

    def is_idle(self, article_id: ArticleId) -> bool:
        """Return whether nothing of an article is on its way to the disk."""
        with self._changed:
            line = self._lines.get(article_id)
            return line is None or line.idle

    def has_waiting(self, article_id: ArticleId) -> bool:
        """Return whether a text of an article waits that was not begun yet."""
        with self._changed:
            line = self._lines.get(article_id)
            return line is not None and line.pending is not None

    def submit(self, article_id: ArticleId, content: ArticleContent) -> None:
        """Save `content` as soon as possible; it replaces what of the article was not yet begun."""
        with self._changed:
            line = self._lines[article_id]
            line.newest = line.pending = content
            self._changed.notify_all()

    def wait(self, article_id: ArticleId, seconds: float) -> bool:
        """Try at once and block until the article is on the disk; False if it is not within `seconds`.

        A text that lost a conflict is on the disk, but not as the article: False as well.
        """
        with self._changed:
            line = self._lines.get(article_id)
            if line is None:
                return True
            self._hurry(line, seconds)
            reached = line.idle and not line.lost
        self.deliver()
        return reached

    def wait_for_all(self, seconds: float) -> bool:
        """Wait for every article, up to `seconds` for each; True when all texts are on the disk."""
        with self._changed:
            waiting = [line for _, line in self._all() if not line.idle]
            for line in waiting:
                self._hurry(line, seconds)
            reached = all(line.idle for _, line in self._all())
        self.deliver()
        return reached

    def close(self, seconds: float = 10.0) -> bool:
        """Try a last time to save what waits, and end the thread. True when all is on the disk."""
        with self._changed:
            self._closing = True
            for _, line in self._all():
                line.not_before = 0.0
            self._changed.notify_all()
        self._thread.join(seconds)
        self.deliver()
        return all(line.idle for _, line in self._all())

    def deliver(self) -> None:
        """Emit the signals of what the thread has done so far."""
        while self._reports:
            self._reports.popleft()()

    def _all(self) -> list[tuple[ArticleId, _Line]]:
        self._stranded = [(one, line) for one, line in self._stranded if not line.idle]
        return [*self._lines.items(), *self._stranded]

    def _hurry(self, line: _Line, seconds: float) -> None:
        """Have a line tried at once; return when it is on the disk, was tried in vain, or time is up."""
        attempts = line.attempts
        line.not_before = 0.0
        self._changed.notify_all()
        self._changed.wait_for(lambda: line.idle or line.attempts > attempts, seconds)

    def _work(self) -> None:
        while (job := self._next()) is not None:
            article_id, content, line = job
            try:
                self._write(article_id, content, line)
            except Exception as error:
                self._put_back(article_id, content, line, error)
            else:
                with self._changed:
                    line.writing = False
                    line.attempts = 0
                    self._changed.notify_all()
            self._reported.emit()

    def _next(self) -> tuple[ArticleId, ArticleContent, _Line] | None:
        """Wait for a text that is due and take it; None when the thread is to end."""
        with self._changed:
            while True:
                now = time.monotonic()
                waiting = [(one, line) for one, line in self._all() if line.pending is not None]
                for article_id, line in waiting:
                    if line.not_before <= now and line.pending is not None:
                        content, line.pending, line.writing = line.pending, None, True
                        return article_id, content, line
                if self._closing:
                    return None
                due = min((line.not_before for _, line in waiting), default=None)
                self._changed.wait(None if due is None else due - now)

    def _write(self, article_id: ArticleId, content: ArticleContent, line: _Line) -> None:
        if not line.lost:
            try:
                outcome = drafts.save(self._workspace, article_id, content, line.version)
            except (DraftConflict, ActionNotPermitted):
                # The article moved on in other hands: no later attempt can or should overwrite it.
                line.lost = True
            except _REFUSED:
                # A category that is gone, a photo that is lost: the words at least are not to wait for that.
                line.version = drafts.save_words(self._workspace, article_id, content, line.version)
                raise
            else:
                line.version = outcome.value.version
                self._report(self.saved, outcome.value, outcome.change)
                return
        kept = drafts.keep_conflicting(self._workspace, article_id, content)
        self._report(self.conflict_kept, KeptText(article_id, content, kept.value), kept.change)

    def _put_back(
        self, article_id: ArticleId, content: ArticleContent, line: _Line, error: Exception
    ) -> None:
        with self._changed:
            line.writing = False
            if line.pending is None:
                line.pending = content
            pause = self._retry_seconds[min(line.attempts, len(self._retry_seconds) - 1)]
            line.not_before = float("inf") if self._closing else time.monotonic() + pause
            line.attempts += 1
            self._changed.notify_all()
        self._reports.append(lambda: self.failed.emit(article_id, error))

    def _report(self, signal: SignalInstance, value: object, change: Change) -> None:
        self._reports.append(lambda: signal.emit(value, change))
