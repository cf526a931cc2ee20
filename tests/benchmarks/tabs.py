"""Several articles open: from one tab to the next, what they keep in memory, and a start with all of them."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop_app.domain.identifiers import ArticleId

from .figures import MEGABYTES, Figure
from .memory import kilobytes
from .paints import Paints
from .place import REPORTER, Place
from .visitor import tell
from .writing import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk.desk import Desk
    from desktop_app.ui.main_window import MainWindow

_OPEN = {1_000: 10, 20_000: 3}
_SWITCHES = 60
_STARTS = 5
_BETWEEN_MILLISECONDS = 300
_SETTLING_MILLISECONDS = 3000


def measure(place: Place) -> Iterator[Figure]:
    """Open articles of each length, go round the tabs, and start again with them open."""
    for words, number in _OPEN.items():
        found = [place.newsroom_with(words) for _ in range(number)]
        signed_in = ("--newsroom", str(found[0][0]), "--as", REPORTER)
        place.forget_settings()
        starts = [_desk_painted(place, signed_in) for _ in range(_STARTS)]
        told = place.run("tabs", *signed_in, article_ids=[article_id for _, article_id in found])[-1]
        size = f"{number} of {words} words, {place.screen.name}"
        yield Figure("tabs.opened", told["opened"], size, notes="shown the first time, until it is painted")
        yield Figure("tabs.switched", told["switched"], size, target=30, held="p95", notes="until painted")
        yield Figure("tabs.stalled", told["late"], size, notes="all that may delay a key")
        yield Figure(
            "tabs.memory", [told["megabytes"] / (number - 1)], size, unit=MEGABYTES, notes="each more tab"
        )
        yield Figure("tabs.desk_painted", starts, "with no tab remembered")
        remembered = [_desk_painted(place, signed_in) for _ in range(_STARTS)]
        yield Figure("tabs.desk_painted", remembered, f"with {size} remembered", target=700)
    place.forget_settings()


def _desk_painted(place: Place, arguments: tuple[str, ...]) -> float:
    told = place.run("tabs", *arguments, article_ids=[])
    return float(told[0]["ms"])


class Visit(QObject):
    """Opens the articles one after another and goes round; without any, leaves when the desk is painted."""

    def __init__(self, window: MainWindow, article_ids: list[str]) -> None:
        super().__init__(window)
        self._window = window
        # All but the first one; with that comes what the program needs once, the browser's page for example.
        self._number = len(article_ids) - 1
        self._waiting = [ArticleId(article_id) for article_id in article_ids]
        self._times: list[float] = []
        self._since: float | None = None
        self._megabytes = 0.0
        self._paints = Paints(window)
        self._rhythm = QTimer(self, interval=_BETWEEN_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._heartbeat = Heartbeat(self)

    def begin(self) -> None:
        """Wait until the desk is painted."""
        self._paints.painted.connect(self._begin)
        self._rhythm.timeout.connect(self._show_another)

    def _begin(self, at: float) -> None:
        self._paints.painted.disconnect(self._begin)
        tell("desk_painted", at)
        if not self._waiting:
            QTimer.singleShot(0, self._window.close)
            return
        self._paints.watch(self._desk.editor.body.viewport())
        self._paints.painted.connect(self._painted)
        self._desk.tabs.open(self._waiting.pop())
        QTimer.singleShot(_SETTLING_MILLISECONDS, self._start)

    def _start(self) -> None:
        self._megabytes = _memory()
        self._heartbeat.start()
        self._rhythm.start()

    def _show_another(self) -> None:
        if self._since is not None:
            return
        self._since = time.monotonic()
        if self._waiting:
            self._desk.tabs.open(self._waiting.pop())
        else:
            self._desk.tabs.go(1)

    def _painted(self, at: float, touched: set[QWidget]) -> None:
        if self._since is None or self._desk.editor.body.viewport() not in touched:
            return
        self._times.append((at - self._since) * 1000)
        self._since = None
        if len(self._times) == self._number + _SWITCHES:
            self._rhythm.stop()
            QTimer.singleShot(_SETTLING_MILLISECONDS, self._end)

    def _end(self) -> None:
        tell(
            "tabs",
            opened=self._times[: self._number],
            switched=self._times[self._number :],
            late=self._heartbeat.milliseconds_late,
            megabytes=_memory() - self._megabytes,
        )
        self._window.close()

    @property
    def _desk(self) -> Desk:
        assert self._window.desk is not None
        return self._window.desk


def _memory() -> float:
    return kilobytes(os.getpid(), "Pss") / 1000
