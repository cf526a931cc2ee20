"""Somebody at the bar that finds: types, presses keys, and looks at what is said and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit, QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.finding.finder import Finder

Key = Qt.Key


def seen(editor: QTextEdit) -> str:
    return editor.textCursor().selectedText()


def marked(editor: QTextEdit) -> list[str]:
    return [mark.cursor.selectedText() for mark in editor.extraSelections()]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def mark_ends(editor: QTextEdit) -> list[int]:
    marks = editor.extraSelections()
    return [mark.cursor.position() for mark in marks]


class Reader:
    """Looks at the bar of a finder and waits for what it says."""

    def __init__(self, finder: Finder, qtbot: QtBot) -> None:
        self.finder, self.bar, self._qtbot = finder, finder.bar, qtbot

    def look_for(self, words: str, says: str) -> None:
        self.finder.open()
        self.bar.field.clear()
        press(self.bar.field, words)
        self.waits_for(says)

    def waits_for(self, says: str) -> None:
        self._qtbot.waitUntil(lambda: self.bar.count.text() == says)

    def is_told(self, sentence: str) -> None:
        self._qtbot.waitUntil(lambda: self.bar.message.text() == sentence)

    def press(self, key: Key, times: int = 1, modifier: Qt.KeyboardModifier | None = None) -> None:
        for _ in range(times):
            QTest.keyClick(self.bar.field, key, modifier or Qt.KeyboardModifier.NoModifier)
