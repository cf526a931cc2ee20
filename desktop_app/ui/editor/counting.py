"""The length of the open article, counted once typing pauses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.articles import ArticleContent

from .text_counts import TextCounts

if TYPE_CHECKING:
    from desktop_app.ui.background import Background

_PAUSE_MILLISECONDS = 250


class Counting(QObject):
    """Counts the newest text in the background."""

    counted = Signal(int, float)  # syllables, seconds of reading aloud

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._counts = TextCounts()
        self._newest = ArticleContent()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._count)

    def count_later(self, content: ArticleContent) -> None:
        """Count `content` unless a newer text comes soon."""
        self._newest = content
        self._pause.start()

    def count_now(self, content: ArticleContent) -> None:
        """Count `content`."""
        self._newest = content
        self._count()

    def _count(self) -> None:
        self._pause.stop()
        self._background.run(
            partial(self._counts.count, self._newest), self._tell, key="editor/counts", owner=self
        )

    def _tell(self, counts: tuple[int, float]) -> None:
        self.counted.emit(*counts)
