"""The line being written stays at one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop_app.ui.focus.typewriter import Typewriter
from tests.ui.keys import press

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane

Move = QTextCursor.MoveOperation


@pytest.fixture
def typewriter(writing: EditorPane) -> Typewriter:
    made = Typewriter(writing.body)
    made.turn(True)
    return made


def level(pane: EditorPane) -> float:
    """Where the caret is, as a part of the height of the page."""
    return pane.body.cursorRect().center().y() / pane.body.viewport().height()


def test_the_line_stays_from_the_middle_to_the_very_end(typewriter: Typewriter, writing: EditorPane) -> None:
    for _ in range(20):
        writing.body.moveCursor(Move.NextBlock)
    assert level(writing) == pytest.approx(0.45, abs=0.01)
    writing.body.moveCursor(Move.End)
    assert level(writing) == pytest.approx(0.45, abs=0.01)
    for _ in range(4):
        QTest.keyClick(writing.body, Qt.Key.Key_Return)
        press(writing.body, "Đồng chí Đỗ Văn Sơn phát biểu. " * 6)
        assert level(writing) == pytest.approx(0.45, abs=0.01)


def test_the_beginning_is_not_pulled_down(typewriter: Typewriter, writing: EditorPane) -> None:
    bar = writing.body.verticalScrollBar()
    assert bar.value() >= bar.minimum()
    writing.headline.setFocus()
    writing.body.scroll_to_top()
    press(writing.headline, "Ở ")
    assert bar.value() == bar.minimum()


def test_without_it_the_page_ends_where_it_did(typewriter: Typewriter, writing: EditorPane) -> None:
    bar = writing.body.verticalScrollBar()
    writing.body.moveCursor(Move.End)
    with_room = bar.maximum()
    typewriter.turn(False)
    assert bar.maximum() < with_room
    without_room = bar.maximum()
    press(writing.body, "Hết.")
    assert abs(bar.maximum() - without_room) < 60
    assert writing.body.viewport().rect().contains(writing.body.cursorRect())
