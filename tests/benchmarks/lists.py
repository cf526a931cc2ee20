"""A newsroom of 20,000 articles: its list, its counts, its search."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.services import library, newsrooms, people
from desktop_app.services.library import Queue
from desktop_app.services.workspace import Workspace

from .figures import Figure
from .paints import Paints
from .place import REPORTER, Place
from .visitor import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.main_window import MainWindow

_ARTICLES = 20_000
_ROUNDS = 30
_SEARCHES = (
    "can duoc",
    "Cần Đước",
    "han man",
    "cầu bê tông nối liền hai ấp",
    "lúa đông xuân",
    "ngh",
    "1234 hộ",
)
_SIZE = f"{_ARTICLES} articles"


def measure(place: Place) -> Iterator[Figure]:
    """Open the whole list in the window, page through it, count and search."""
    root = place.newsroom(_ARTICLES)
    told = place.run("lists", "--newsroom", str(root), "--as", REPORTER, rounds=_ROUNDS)[-1]
    yield Figure("lists.opened", told["opened"], _SIZE, target=150, held="p95", notes="chosen until painted")
    yield Figure("lists.scrolled", told["scrolled"], _SIZE, target=16, held="p95", notes="a page down")
    newsroom = newsrooms.open_newsroom(root)
    try:
        workspace = Workspace(newsroom, people.find(newsroom, REPORTER))
        yield Figure("lists.counted", _timed(lambda: library.counts(workspace)), _SIZE)
        for text in _SEARCHES:
            values = _timed(lambda text=text: library.search(workspace, text))  # type: ignore[misc]
            yield Figure("lists.searched", values, f"{_SIZE}, “{text}”")
    finally:
        newsroom.close()


def _timed(work: Callable[[], object]) -> list[float]:
    values = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        work()
        values.append((time.perf_counter() - begun) * 1000)
    return values


class Visit(QObject):
    """Goes from an empty queue to all articles and pages down, again and again."""

    def __init__(self, window: MainWindow, rounds: int) -> None:
        super().__init__(window)
        assert window.desk is not None
        self._window = window
        self._queues = window.desk.queues
        self._view = window.desk.articles.view
        self._rounds = rounds
        self._paints = Paints(window)
        self._begun: float | None = None
        self._values: dict[str, list[float]] = {"opened": [], "scrolled": []}
        self._doing = ""

    def begin(self) -> None:
        """Begin once the desk is painted."""
        self._paints.watch(self._view.viewport())
        self._paints.painted.connect(self._painted)
        QTimer.singleShot(500, self._leave)

    def _leave(self) -> None:
        self._queues.choose(Queue.RETURNED_TO_ME)
        QTimer.singleShot(60, self._open)

    def _open(self) -> None:
        self._start("opened")
        self._queues.choose(Queue.ALL)

    def _scroll(self) -> None:
        self._start("scrolled")
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep())

    def _start(self, doing: str) -> None:
        self._doing = doing
        self._begun = time.monotonic()

    def _painted(self, at: float, touched: set[QWidget]) -> None:
        if self._begun is None or self._view.viewport() not in touched:
            return
        values = self._values[self._doing]
        values.append((at - self._begun) * 1000)
        self._begun = None
        if self._doing == "opened" and len(values) < self._rounds:
            QTimer.singleShot(60, self._leave)
        elif len(self._values["scrolled"]) < self._rounds:
            QTimer.singleShot(60, self._scroll)
        else:
            tell("lists", None, **self._values)
            QTimer.singleShot(0, self._window.close)
