"""From the start of the process to a window one can write in, and to the first page in the preview."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from .figures import Figure
from .paints import Paints
from .place import REPORTER, ROOT, Place
from .visitor import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk.desk import Desk
    from desktop_app.ui.main_window import MainWindow

_RUNS = 9
_COLD_RUNS = 2
_ARTICLES = 200
_TARGETS = {"desk_painted": 700.0, "sign_in_painted": 700.0, "preview_painted": 1800.0}


def measure(place: Place) -> Iterator[Figure]:
    """Start again and again: to the desk, to the sign-in page, and with no file in memory."""
    newsroom = str(place.newsroom(_ARTICLES))
    signed_in = ("--newsroom", newsroom, "--as", REPORTER)
    place.run("start", *signed_in)  # fills the caches of fonts and of compiled modules
    for size, arguments, runs in (
        ("warm, signed in", signed_in, _RUNS),
        ("warm, sign-in page", ("--newsroom", newsroom), _RUNS),
        ("cold, signed in", signed_in, _COLD_RUNS),
    ):
        found: dict[str, list[float]] = {}
        for _ in range(runs):
            if size.startswith("cold"):
                let_go_of_files()
            for told in place.run("start", *arguments):
                found.setdefault(told["name"], []).append(told["ms"])
        for name, values in found.items():
            target = _TARGETS.get(name) if size.startswith("warm") else None
            yield Figure(f"start.{name}", values, size, target=target)


def let_go_of_files() -> None:
    """Ask the system to drop the program's files from memory; what another process has mapped stays."""
    for folder in (ROOT / ".venv", ROOT / "desktop_app", ROOT / "resources"):
        for file in folder.rglob("*"):
            if file.is_file():
                with file.open("rb") as stream:
                    os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class Visit(QObject):
    """Signs nobody in; at a desk, opens the first article and writes a letter as soon as one can."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paints = Paints(window)
        self._done: set[str] = set()
        self._text = ""

    def begin(self) -> None:
        """Watch from the first painting on."""
        tell("event_loop")
        self._paints.painted.connect(self._painted)

    def _painted(self, at: float, touched: set[QWidget]) -> None:
        desk = self._window.desk
        if "preview_painted" in self._done:
            return
        if desk is None:
            self._tell("sign_in_painted", at)
            QTimer.singleShot(0, self._window.close)
        elif self._tell("desk_painted", at):
            self._open_article(desk)
        elif desk.editor.body.viewport() in touched and self._tell("article_painted", at):
            self._write(desk)
        elif desk.editor.body.viewport() in touched and desk.editor.body.text() != self._text:
            self._tell("key_painted", at)

    def _open_article(self, desk: Desk) -> None:
        self._paints.watch(desk.editor.body.viewport())
        desk.preview.page_painted.connect(self._page_painted)
        desk.articles.view.setCurrentIndex(desk.articles.model.index(0))
        desk.editor.body.setFocus()

    def _write(self, desk: Desk) -> None:
        self._text = desk.editor.body.text()
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, desk.editor.body, Qt.Key.Key_A, "ạ", Qt.KeyboardModifier.NoModifier
        )

    def _page_painted(self) -> None:
        self._tell("preview_painted")
        # Not from within a signal of the browser, which closing destroys.
        QTimer.singleShot(0, self._window.close)

    def _tell(self, name: str, at: float | None = None) -> bool:
        if name in self._done:
            return False
        self._done.add(name)
        tell(name, at)
        return True
