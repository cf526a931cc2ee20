"""Somebody who writes in the open window: opens an article and types keys one after another."""

from __future__ import annotations

import time
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop_app.domain.identifiers import ArticleId

from .paints import Paints

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk.desk import Desk
    from desktop_app.ui.main_window import MainWindow

_BEAT_MILLISECONDS = 2
_TEXT = "Bà con huyện Cần Đước phấn khởi vì được mùa lúa, giá cao hơn năm ngoái. "


class Writing(QObject):
    """Writes in the middle of an article. `written` tells when a key's picture is with the screen."""

    ready = Signal()  # the article's text and its first page have been painted
    written = Signal(float, float)  # time.monotonic() when the key was pressed, and when it was painted

    def __init__(self, window: MainWindow, article_id: str) -> None:
        super().__init__(window)
        assert window.desk is not None
        self.desk: Desk = window.desk
        self._article_id = ArticleId(article_id)
        self._paints = Paints(window)
        self._keys = cycle(_TEXT)
        self._pressed_at: float | None = None

    def open(self) -> None:
        """Open the article and put the caret into the middle of its text."""
        body = self.desk.editor.body
        self._paints.watch(body.viewport())
        self._paints.painted.connect(self._painted)
        self.desk.preview.page_painted.connect(self._page_painted)
        self.desk.open_article.open(self._article_id)
        cursor = body.textCursor()
        cursor.setPosition(len(body.text()) // 2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.setTextCursor(cursor)
        body.setFocus()

    def press(self) -> None:
        """Press the next key, unless the one before is not painted yet."""
        if self._pressed_at is not None:
            return
        letter = next(self._keys)
        key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        self._pressed_at = time.monotonic()
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, self.desk.editor.body, key, letter, Qt.KeyboardModifier.NoModifier
        )

    def _page_painted(self) -> None:
        self.desk.preview.page_painted.disconnect(self._page_painted)
        QTimer.singleShot(0, self.ready.emit)

    def _painted(self, at: float, touched: set[QWidget]) -> None:
        if self._pressed_at is not None and self.desk.editor.body.viewport() in touched:
            pressed_at, self._pressed_at = self._pressed_at, None
            self.written.emit(pressed_at, at)


class Heartbeat(QObject):
    """A timer that is due every two milliseconds; how late it comes is how long a key would have waited."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.milliseconds_late: list[float] = []
        self._timer = QTimer(self, interval=_BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0

    def start(self) -> None:
        """Begin to listen."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Listen no more until the next start."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.milliseconds_late.append(max(0.0, (now - self._last) * 1000 - _BEAT_MILLISECONDS))
        self._last = now
