"""A program of its own whose window is typed into, key after key, until it is killed."""

from __future__ import annotations

import multiprocessing
import os
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.desk.desk import Desk  # noqa: F401  loaded before the fork
from desktop_app.ui.look.appearance import Appearance
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview.environment import prepare_environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from desktop_app.domain.identifiers import ArticleId

_RESOURCES = Path(__file__).parents[2] / "resources"
_BETWEEN_KEYS_MILLISECONDS = 25


class TypingProgram:
    """A process with a real window, signed in and typing into `article` as soon as it can."""

    def __init__(self, root: Path, article: ArticleId) -> None:
        methods = multiprocessing.get_all_start_methods()
        # A fork of a server that has imported everything: a window every second instead of every three.
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            context.set_forkserver_preload([__name__])
        self._receiver, sender = context.Pipe(duplex=False)
        self._process = context.Process(target=_type_for_ever, args=(root, article, sender))  # type: ignore[attr-defined]
        self._process.start()
        sender.close()

    def key_times(self, seconds: float) -> list[float]:
        """Return when each key was typed, until `seconds` after the first one, by the monotonic clock."""
        times: list[float] = [self._receiver.recv()]
        end = times[0] + seconds
        while (left := end - time.monotonic()) > 0:
            if self._receiver.poll(left):
                times.append(self._receiver.recv())
        return times

    def kill(self) -> list[float]:
        """Kill it as `kill -9` does, and return the times of the keys it had told but nobody had read."""
        self._process.kill()
        self._process.join()
        self._process.close()
        rest = list(self._unread())
        self._receiver.close()
        return rest

    def _unread(self) -> Iterator[float]:
        while True:
            try:
                yield self._receiver.recv()
            except (EOFError, OSError):
                return


def typed_text() -> Iterator[str]:
    """Yield the letters that are typed, one a key: numbered words, so that a hole or a repetition shows."""
    for number in count(1):
        yield from f"chữ{number} "


def _type_for_ever(root: Path, article: ArticleId, sender: Connection) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_environment()
    app = QApplication([])
    store = QSettings(str(root.parent / "máy.ini"), QSettings.Format.IniFormat)
    # Without the page: what a killed browser leaves behind ends later than the test.
    store.setValue("desk/page", False)
    look = Appearance(store, _RESOURCES)
    look.apply(app)
    window = MainWindow(look, store, _RESOURCES, root.parent)
    window.show()
    window.begin(root, "phongvien", "demo")
    assert window.desk is not None
    window.desk.open_article.open(article)
    body = window.desk.editor.body
    body.setFocus()
    letters = typed_text()
    keys = QTimer(interval=_BETWEEN_KEYS_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)

    def type_one() -> None:
        letter = next(letters)
        key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, body, key, letter, Qt.KeyboardModifier.NoModifier)
        sender.send(time.monotonic())

    keys.timeout.connect(type_one)
    keys.start()
    app.exec()
