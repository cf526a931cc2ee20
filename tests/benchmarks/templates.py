"""A new article on each template, from the choice in the menu until its text is painted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from .figures import Figure
from .paints import Paints
from .place import REPORTER, Place
from .visitor import tell
from .writing import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.main_window import MainWindow

_ARTICLES = 10_000
_ROUNDS = 3
_BETWEEN_MILLISECONDS = 400
_SETTLING_MILLISECONDS = 3000


def measure(place: Place) -> Iterator[Figure]:
    """Begin articles on every template in turn, in a newsroom with years of work in it."""
    place.forget_settings()
    told = place.run("templates", "--newsroom", str(place.newsroom(_ARTICLES)), "--as", REPORTER)[-1]
    size = f"{told['templates']} templates, newsroom of {_ARTICLES}, {place.screen.name}"
    yield Figure("templates.opened", told["opened"], size, target=100, held="p95", notes="until painted")
    yield Figure("templates.stalled", told["late"], size, notes="all that may delay a key")
    place.forget_settings()


class Visit(QObject):
    """Chooses one entry of the menu after another, each once the one before is painted and at rest."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._entries: list[QAction] = []
        self._waiting: list[QAction] = []
        self._times: list[float] = []
        self._since: float | None = None
        self._paints = Paints(window)
        self._rhythm = QTimer(self, interval=_BETWEEN_MILLISECONDS)
        self._rhythm.timeout.connect(self._begin_another)
        self._heartbeat = Heartbeat(self)

    def begin(self) -> None:
        """Wait until the desk is painted and the browser of its preview has started."""
        QTimer.singleShot(_SETTLING_MILLISECONDS, self._start)

    def _start(self) -> None:
        assert self._window.desk is not None
        desk = self._window.desk
        self._entries = [action for action in desk.article_commands.templates.actions() if action.text()]
        self._waiting = self._entries * _ROUNDS
        self._paints.watch(desk.editor.body.viewport())
        self._paints.painted.connect(self._painted)
        self._heartbeat.start()
        self._rhythm.start()

    def _begin_another(self) -> None:
        if self._since is None:
            self._since = time.monotonic()
            self._waiting.pop().trigger()

    def _painted(self, at: float, touched: set[QWidget]) -> None:
        assert self._window.desk is not None
        if self._since is None or self._window.desk.editor.body.viewport() not in touched:
            return
        self._times.append((at - self._since) * 1000)
        self._since = None
        if not self._waiting:
            self._rhythm.stop()
            QTimer.singleShot(_SETTLING_MILLISECONDS, self._end)

    def _end(self) -> None:
        tell(
            "templates",
            opened=self._times,
            templates=len(self._entries),
            late=self._heartbeat.milliseconds_late,
        )
        self._window.close()
