"""Photo files on their way into the newsroom."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.services import assets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QTextCursor

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.assets import StoredPhoto
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background


@dataclass(frozen=True, slots=True, eq=False)
class Arrival:
    """A file and where it goes: an article, the `slot` it fills if any, the `place` in its text if any."""

    path: Path
    article_id: ArticleId | None
    slot: str = ""
    place: QTextCursor | None = None


class PhotoIntake(QObject):
    """Stores one file after the other in the background, so that photos keep the order they came in."""

    stored = Signal(object, object)  # Arrival, StoredPhoto
    refused = Signal(object, object)  # Arrival, Exception
    progressed = Signal(int, int)  # how many of how many have been dealt with
    finished = Signal()

    def __init__(self, workspace: Workspace, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._waiting: deque[Arrival] = deque()
        self._running: Arrival | None = None
        self._done = 0

    @property
    def busy(self) -> bool:
        """Whether a photo is still to come."""
        return self._running is not None

    def awaits(self, article_id: ArticleId | None) -> bool:
        """Return whether a photo is still to come for an article."""
        coming = [*self._waiting, *([] if self._running is None else [self._running])]
        return any(arrival.article_id == article_id for arrival in coming)

    @property
    def awaited(self) -> tuple[str, int]:
        """The name of the file that is being stored, and how many come after it."""
        return ("" if self._running is None else self._running.path.name), len(self._waiting)

    def add(self, arrivals: Iterable[Arrival]) -> None:
        """Store these files after those that are on their way already."""
        self._waiting.extend(arrivals)
        if self._running is None:
            self._done = 0
            self._next()
        else:
            self._tell()

    def cancel(self) -> None:
        """Leave out what has not been begun."""
        self._waiting.clear()
        self._tell()

    def _next(self) -> None:
        self._running = self._waiting.popleft() if self._waiting else None
        self._tell()
        if self._running is None:
            self.finished.emit()
            return
        self._background.run(
            partial(assets.add_photo, self._workspace, self._running.path),
            partial(self._take, self._running),
            partial(self._refuse, self._running),
            owner=self,
        )

    def _take(self, arrival: Arrival, photo: StoredPhoto) -> None:
        self._done += 1
        self.stored.emit(arrival, photo)
        self._next()

    def _refuse(self, arrival: Arrival, error: Exception) -> None:
        self._done += 1
        self.refused.emit(arrival, error)
        self._next()

    def _tell(self) -> None:
        self.progressed.emit(self._done, self._done + len(self._waiting) + (1 if self.busy else 0))
