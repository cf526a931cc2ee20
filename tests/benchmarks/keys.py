"""From a key to its painted letter in ever longer articles, while saving, counting and preview go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from .figures import Figure
from .place import REPORTER, Place
from .visitor import tell
from .writing import Heartbeat, Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.main_window import MainWindow

WORDS = (300, 1_000, 5_000, 20_000)
_KEYS = 250
# Fast typing: sixteen keys a second.
_BETWEEN_MILLISECONDS = 60


def measure(place: Place) -> Iterator[Figure]:
    """Type into an article of each length, with photos, tables and lists in its text.

    Stalled: what a key would have had to wait for.
    """
    for words in WORDS:
        root, article_id = place.newsroom_with(words, figures=True)
        told = place.run(
            "keys", "--newsroom", str(root), "--as", REPORTER, article_id=article_id, keys=_KEYS
        )[-1]
        size = f"{words} words, {place.screen.name}"
        yield Figure("keys.painted", told["painted"], size, target=8, held="p95")
        yield Figure(
            "keys.stalled", told["late"], size, target=16, held="max", notes="all that may delay a key"
        )


class Visit(QObject):
    """Types, and tells how long each letter took."""

    def __init__(self, window: MainWindow, article_id: str, keys: int) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._painted: list[float] = []
        self._writing = Writing(window, article_id)
        self._rhythm = QTimer(self, interval=_BETWEEN_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._heartbeat = Heartbeat(self)

    def begin(self) -> None:
        """Open the article and begin when its page is there."""
        self._rhythm.timeout.connect(self._writing.press)
        self._writing.ready.connect(self._start)
        self._writing.written.connect(self._written)
        QTimer.singleShot(0, self._writing.open)

    def _start(self) -> None:
        self._heartbeat.start()
        self._rhythm.start()

    def _written(self, pressed_at: float, painted_at: float) -> None:
        self._painted.append((painted_at - pressed_at) * 1000)
        if len(self._painted) == self._keys:
            self._rhythm.stop()
            tell("keys", painted=self._painted, late=self._heartbeat.milliseconds_late)
            QTimer.singleShot(0, self._window.close)
