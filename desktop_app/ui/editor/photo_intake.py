"""Photo files on their way into the newsroom."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.services import assets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.assets import StoredPhoto
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background


class PhotoIntake(QObject):
    """Stores one file after the other in the background, so that photos keep the order they came in."""

    stored = Signal(object, str, object)  # StoredPhoto, key of the slot it fills or empty, ArticleId
    refused = Signal(object)  # Exception
    finished = Signal()

    def __init__(self, workspace: Workspace, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._waiting: deque[tuple[Path, str, ArticleId | None]] = deque()
        self._running = False

    @property
    def busy(self) -> bool:
        """Whether a photo is still to come."""
        return self._running

    def add(self, paths: Iterable[Path], slot: str, article_id: ArticleId | None) -> None:
        """Store the files for an article; the first fills `slot` if one is named."""
        for position, path in enumerate(paths):
            self._waiting.append((path, "" if position else slot, article_id))
        if not self._running:
            self._next()

    def _next(self) -> None:
        self._running = bool(self._waiting)
        if not self._running:
            self.finished.emit()
            return
        path, slot, article_id = self._waiting.popleft()
        self._background.run(
            partial(assets.add_photo, self._workspace, path),
            partial(self._take, slot, article_id),
            self._refuse,
            owner=self,
        )

    def _take(self, slot: str, article_id: ArticleId | None, photo: StoredPhoto) -> None:
        self.stored.emit(photo, slot, article_id)
        self._next()

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error)
        self._next()
