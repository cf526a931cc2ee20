"""From a key to the page laid out, and painted, in the preview."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from .figures import Figure
from .place import REPORTER, Place
from .visitor import tell
from .writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.main_window import MainWindow

WORDS = (1_000, 5_000, 20_000)
_KEYS = 80
_PAUSE_MILLISECONDS = 120


def measure(place: Place) -> Iterator[Figure]:
    """Type one key at a time and wait for its page."""
    for words in WORDS:
        root, article_id = place.newsroom_with(words)
        told = place.run(
            "preview", "--newsroom", str(root), "--as", REPORTER, article_id=article_id, keys=_KEYS
        )[-1]
        size = f"{words} words, {place.screen.name}"
        yield Figure(
            "preview.updated", told["updated"], size, target=60 if words == 1_000 else None, held="p95"
        )
        yield Figure("preview.painted", told["painted"], size)


class Visit(QObject):
    """Types a key, waits until its page is painted, pauses, and types the next one."""

    def __init__(self, window: MainWindow, article_id: str, keys: int) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._pressed_at = 0.0
        self._updated: list[float] = []
        self._painted: list[float] = []
        self._writing = Writing(window, article_id)
        self._pause = QTimer(self, interval=_PAUSE_MILLISECONDS, singleShot=True)

    def begin(self) -> None:
        """Open the article and begin when its page is there."""
        preview = self._writing.desk.preview
        preview.page_updated.connect(self._page_updated)
        preview.page_painted.connect(self._page_painted)
        self._pause.timeout.connect(self._press)
        self._writing.ready.connect(self._pause.start)
        QTimer.singleShot(0, self._writing.open)

    def _press(self) -> None:
        self._pressed_at = time.monotonic()
        self._writing.press()

    def _page_updated(self) -> None:
        if self._pressed_at and len(self._updated) == len(self._painted):
            self._updated.append((time.monotonic() - self._pressed_at) * 1000)

    def _page_painted(self) -> None:
        if len(self._updated) == len(self._painted):
            return
        self._painted.append((time.monotonic() - self._pressed_at) * 1000)
        if len(self._painted) < self._keys:
            self._pause.start()
            return
        tell("preview", updated=self._updated, painted=self._painted)
        # Not from within a signal of the browser, which closing destroys.
        QTimer.singleShot(0, self._window.close)
