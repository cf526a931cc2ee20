"""The body keeps its look whatever is typed into it, and what keys do to lists and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.editor.body_editor import BodyEditor
from desktop_app.ui.look.palette import LIGHT
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TAB, BACK, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return


@pytest.fixture
def body(qtbot: QtBot) -> BodyEditor:
    """A body between two other fields."""
    window = QWidget()
    column = QVBoxLayout(window)
    editor = BodyEditor(LIGHT)
    for field in (QLineEdit("trên"), editor, QLineEdit("dưới")):
        column.addWidget(field)
    qtbot.addWidget(window)
    window.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    editor.setFocus()
    # The window keeps it alive, and Python keeps the window with it.
    editor.page = window  # type: ignore[attr-defined]
    return editor


def line_heights(body: BodyEditor) -> set[float]:
    document = body.document()
    blocks = map(document.findBlockByNumber, range(document.blockCount()))
    return {block.blockFormat().lineHeight() for block in blocks}


def keys(body: BodyEditor, *pressed: Qt.Key | str) -> None:
    """Press keys, and type what is text."""
    for one in pressed:
        if isinstance(one, str):
            press(body, one)
        else:
            QTest.keyClick(body, one)


def composed(body: BodyEditor, words: str) -> None:
    """Write `words` as an input method does."""
    compose(body, words)
    commit(body, words)


def test_lines_keep_their_distance_however_often_enter_is_pressed(body: BodyEditor) -> None:
    heights = line_heights(body)
    keys(body, "Cầu dài 126 m.", ENTER, ENTER, ENTER, "Ông Nguyễn Văn Bé nói: “Ghe đi rồi.”")
    assert body.text() == "Cầu dài 126 m.\n\n\n\nÔng Nguyễn Văn Bé nói: “Ghe đi rồi.”"
    keys(body, ENTER, "1. một", ENTER, "hai", TAB, ENTER, ENTER, ENTER, "| a | b |", ENTER)
    assert line_heights(body) == heights


def test_a_list_is_written_without_typing_its_signs_and_each_key_is_one_step_back(body: BodyEditor) -> None:
    keys(body, "1. Cầu", ENTER, "đường", ENTER, TAB, "cống", ENTER, ENTER, "kè", ENTER, ENTER, "Hết")
    assert body.text() == "1. Cầu\n2. đường\n    1. cống\n3. kè\n\nHết"
    before = "1. một\n2. hai\n3. ba"
    for line, key, after in (
        (1, TAB, "1. một\n    1. hai\n2. ba"),
        (0, ENTER, "1. một\n2. \n3. hai\n4. ba"),
    ):
        body.set_text(before)
        caret = QTextCursor(body.document().findBlockByNumber(line))
        caret.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.setTextCursor(caret)
        keys(body, key)
        assert body.text() == after
        body.undo()
        assert body.text() == before


def test_tab_leads_on_except_in_lists_and_tables_and_shift_tab_always_leads_out(body: BodyEditor) -> None:
    body.set_text("Đoạn văn")
    keys(body, TAB)
    assert not body.hasFocus()
    body.set_text("- một\n- hai")
    body.moveCursor(body.textCursor().MoveOperation.End)
    body.setFocus()
    keys(body, TAB, TAB, TAB)
    assert body.hasFocus()
    assert body.text() == "- một\n    - hai"
    keys(body, BACK)
    assert (body.hasFocus(), body.text()) == (True, "- một\n- hai")
    keys(body, BACK)
    assert (body.hasFocus(), body.text()) == (False, "- một\n- hai")


def test_a_table_is_filled_with_tab_and_enter(body: BodyEditor) -> None:
    keys(body, "| Huyện | Hộ |", ENTER, "Cần Đước", TAB, "12", TAB, "Tân Trụ", TAB, "7", ENTER, ENTER, "Hết")
    rows = ("| Huyện | Hộ |", "| --- | --- |", "| Cần Đước | 12 |", "| Tân Trụ | 7 |", "", "Hết")
    assert body.text() == "\n".join(rows)
    keys(body, Qt.Key.Key_Up, Qt.Key.Key_Up, BACK, BACK, "Bến Lức")
    assert body.text().split("\n")[2] == "| Bến Lức | 12 |"


def test_hiding_or_locking_the_body_changes_nothing_in_a_list(body: BodyEditor) -> None:
    body.set_text("- một\n- hai")
    body.moveCursor(body.textCursor().MoveOperation.End)
    body.setEnabled(False)
    body.setEnabled(True)
    body.setFocus()
    body.hide()
    body.show()
    body.setReadOnly(True)
    body.setFocus()
    keys(body, TAB)
    assert (body.hasFocus(), body.text()) == (False, "- một\n- hai")


def test_undo_leads_back_to_where_the_word_was_and_not_to_the_top(body: BodyEditor) -> None:
    body.set_text("\n\n".join(f"Đoạn {number}: bà con xã Tân Thạnh gặt lúa." for number in range(60)))
    body.moveCursor(QTextCursor.MoveOperation.End)
    end, seen = body.textCursor().position(), body.verticalScrollBar().value()
    for written in ("chủ", "\n"):
        keys(body, written if written.strip() else ENTER)
        QTest.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (body.textCursor().position(), body.verticalScrollBar().value() > seen / 2) == (end, True)


def test_the_line_being_written_stays_in_view_when_the_page_becomes_lower(
    body: BodyEditor, qtbot: QtBot
) -> None:
    body.set_text("\n\n".join(f"Đoạn {number}: bà con xã Tân Thạnh gặt lúa." for number in range(60)))
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.window().resize(800, 300)
    qtbot.waitUntil(lambda: body.height() < 300)
    assert body.viewport().rect().contains(body.cursorRect())


def test_words_written_at_a_figure_get_a_paragraph_and_do_not_spoil_it(body: BodyEditor) -> None:
    figure = "![](anh-1)"
    for at, after in ((0, f"Bà con\n\n{figure}"), (len(figure), f"{figure}\n\nBà con")):
        for write in (keys, composed, BodyEditor.insert_plain):
            body.set_text(figure)
            caret = body.textCursor()
            caret.setPosition(at)
            body.setTextCursor(caret)
            write(body, "Bà con")
            assert body.text() == after
            while body.document().isUndoAvailable():
                body.undo()
            assert body.text() == figure
