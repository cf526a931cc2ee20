"""A text that would keep Markdown busy for minutes costs its page, not the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from .conftest import OFFICE
from .test_main_job import the_page_shows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands

ENDLESS = "[" * 20_000
_BEAT_MILLISECONDS = 20
_LONGEST_PAUSE = 1_000


def test_the_window_reacts_while_an_endless_text_is_stopped(start: Callable[..., Hands], root: Path) -> None:
    hands = start(root, OFFICE)
    hands.sign_in("phongvien")
    hands.keys("Ctrl+N")
    hands.write("Tít bình thường")
    the_page_shows(hands, "Tít bình thường")
    since_beat, pauses = QElapsedTimer(), []
    beat = QTimer(interval=_BEAT_MILLISECONDS)
    beat.timeout.connect(lambda: pauses.append(since_beat.restart()))
    since_beat.start()
    beat.start()
    QGuiApplication.clipboard().setText(ENDLESS)
    hands.keys("Esc", "Ctrl+V")
    hands.wait(lambda: any("too tangled" in text for text in shown(hands)))
    hands.keys("Ctrl+3", "Ctrl+A", "Delete")
    hands.write("Đã sửa lại đoạn này.")
    the_page_shows(hands, "Đã sửa lại đoạn này.", "Tít bình thường")
    beat.stop()
    assert not any("too tangled" in text for text in shown(hands))
    assert max(pauses) < _LONGEST_PAUSE
    assert hands.desk.editor.flush()


def shown(hands: Hands) -> list[str]:
    return [label.text() for label in hands.desk.preview.findChildren(QLabel) if label.isVisible()]
