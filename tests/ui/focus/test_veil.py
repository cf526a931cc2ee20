"""The veil leaves out what is being written, wherever it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop_app.ui.focus.veil import Veil
from desktop_app.ui.look.appearance import Mode
from tests.ui.keys import press

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance


@pytest.fixture
def veil(writing: EditorPane, appearance: Appearance) -> Veil:
    spread = Veil(writing, appearance)
    spread.spread(True)
    return spread


def darkest(pane: EditorPane, top: int, height: int) -> int:
    """The lightness of the darkest point of some rows of the page, 0 for black."""
    shown = pane.body.viewport().grab().toImage()
    rows = range(max(0, top), min(shown.height(), top + height))
    return min(shown.pixelColor(x, y).lightness() for y in rows for x in range(0, shown.width(), 2))


def test_only_the_paragraph_with_the_caret_is_dark(veil: Veil, writing: EditorPane) -> None:
    for _ in range(2):
        lit = veil.lit
        assert lit.contains(writing.body.cursorRect().center())
        assert darkest(writing, lit.top(), lit.height()) < 60
        assert darkest(writing, lit.bottom() + 2, 200) > 120
        writing.body.moveCursor(QTextCursor.MoveOperation.End)
        writing.body.ensureCursorVisible()
        for _ in range(3):
            writing.body.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
            writing.body.moveCursor(QTextCursor.MoveOperation.PreviousBlock)


def test_it_follows_what_is_written_and_scrolled(veil: Veil, writing: EditorPane) -> None:
    height = veil.lit.height()
    press(writing.body, "Từng câu từng chữ nối nhau cho đến hết dòng rồi sang dòng nữa, dòng nữa. " * 2)
    assert veil.lit.height() > height
    bar = writing.body.verticalScrollBar()
    before = veil.lit.top()
    bar.setValue(bar.value() + 100)
    assert veil.lit.top() == before - 100
    assert veil.geometry() == writing.body.viewport().rect()
    writing.resize(900, 600)
    assert veil.geometry() == writing.body.viewport().rect()
    assert veil.lit.contains(writing.body.cursorRect().center())


def test_headline_and_lead_come_to_light_as_well(veil: Veil, writing: EditorPane) -> None:
    for field in (writing.lead, writing.headline):
        field.setFocus()
        middle = field.mapTo(writing.body.viewport(), field.rect().center())
        assert veil.lit.contains(middle)
        assert not veil.lit.contains(writing.body.cursorRect().center())


def test_a_selection_over_several_paragraphs_is_in_the_light(veil: Veil, writing: EditorPane) -> None:
    before = veil.lit
    for _ in range(4):
        writing.body.moveCursor(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    assert veil.lit.height() > 2 * before.height()


def test_clicks_go_through(veil: Veil, writing: EditorPane) -> None:
    below = QPoint(200, veil.lit.bottom() + 120)
    QTest.mouseClick(writing.body.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert writing.body.textCursor().blockNumber() > 0
    assert veil.lit.contains(writing.body.cursorRect().center())


def test_it_is_dark_where_the_look_is(veil: Veil, writing: EditorPane, appearance: Appearance) -> None:
    point = QPoint(5, veil.lit.bottom() + 20)
    light = veil.grab().toImage().pixelColor(point).lightness()
    appearance.set_mode(Mode.DARK)
    assert veil.grab().toImage().pixelColor(point).lightness() < light / 2


def test_without_it_everything_is_as_before(veil: Veil, writing: EditorPane) -> None:
    veil.spread(False)
    assert darkest(writing, 300, 200) < 60
