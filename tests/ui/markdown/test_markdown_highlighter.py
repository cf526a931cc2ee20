"""What the writer sees of Markdown, read from the formats of the lines; the text stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextCharFormat
from PySide6.QtTest import QTest

from desktop_app.ui.editor.body_editor import BodyEditor
from desktop_app.ui.look.fonts import load_fonts
from desktop_app.ui.look.palette import DARK, LIGHT
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine
    from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[3] / "resources"
LINK = "[Kết luận 62](https://la34.com.vn/tin-tuc/tong-ket-10-nam-thuc-hien-ket-luan-62-kl-tw.html)"


@pytest.fixture
def body(qtbot: QtBot) -> BodyEditor:
    load_fonts(RESOURCES / "fonts")
    editor = BodyEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.resize(900, 600)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def written(body: BodyEditor, text: str) -> None:
    """Show `text`, the caret at its very end."""
    body.set_text(text)
    body.moveCursor(body.textCursor().MoveOperation.End)


def block_with(body: BodyEditor, words: str) -> QTextBlock:
    return body.document().findBlock(body.document().find(words).selectionStart())


def look_of(body: BodyEditor, words: str) -> QTextCharFormat:
    """Return the format of the first letter of `words`."""
    block = block_with(body, words)
    at = body.document().find(words).selectionStart() - block.position()
    found = [one for one in block.layout().formats() if one.start <= at < one.start + one.length]
    return QTextCharFormat(found[0].format) if found else QTextCharFormat()


def width_of(body: BodyEditor, words: str) -> float:
    """Return how much of its line `words` take up."""
    found = body.document().find(words)
    block = block_with(body, words)
    line = block.layout().lineForTextPosition(found.selectionStart() - block.position())
    first, last = found.selectionStart() - block.position(), found.selectionEnd() - block.position()
    return place_of(line, last) - place_of(line, first)


def place_of(line: QTextLine, position: int) -> float:
    """Return how far from the left the caret at `position` stands."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def test_a_link_is_its_words_until_the_caret_comes(body: BodyEditor) -> None:
    text = f"Theo {LINK} của Bộ Chính trị.\n\nHết"
    written(body, text)
    assert width_of(body, LINK) < 1.05 * width_of(body, "Kết luận 62")
    assert look_of(body, "Kết luận 62").fontUnderline()
    body.setTextCursor(body.document().find("luận"))
    assert block_with(body, "Theo").layout().lineCount() > 1
    body.moveCursor(body.textCursor().MoveOperation.End)
    assert block_with(body, "Theo").layout().lineCount() == 1
    assert body.text() == text
    assert not body.document().isUndoAvailable()


def test_nothing_moves_under_the_mouse_while_its_button_is_down(body: BodyEditor) -> None:
    written(body, f"Theo {LINK} của Bộ Chính trị.\n\nHết")
    place = body.cursorRect(body.document().find("luận")).center()
    QTest.mousePress(body.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert block_with(body, "Theo").layout().lineCount() == 1
    QTest.mouseMove(body.viewport(), place + QPoint(1, 0))
    QTest.mouseRelease(body.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 0))
    assert block_with(body, "Theo").layout().lineCount() > 1
    assert not body.textCursor().hasSelection()


def test_the_end_of_a_hidden_address_cannot_be_deleted_unseen(body: BodyEditor) -> None:
    written(body, f"Theo {LINK}")
    body.moveCursor(body.textCursor().MoveOperation.Start)
    body.moveCursor(body.textCursor().MoveOperation.End)
    assert width_of(body, "html") > 10


def test_a_figure_has_room_and_its_reference_is_shown_to_the_caret(body: BodyEditor) -> None:
    written(body, "Trước\n\n![](anh-1)\n\nSau")
    height = body.document().documentLayout().blockBoundingRect(block_with(body, "anh-1")).height()
    assert height > 5 * QFontMetricsF(body.font()).height()
    assert look_of(body, "anh-1").foreground().color().alpha() == 0
    body.setTextCursor(body.document().find("anh-1"))
    assert look_of(body, "anh-1").foreground().color().alpha() == 255
    assert body.document().documentLayout().blockBoundingRect(block_with(body, "anh-1")).height() == height
    QTest.keyClick(body, Qt.Key.Key_Delete)
    assert body.text() == "Trước\n\n![]()\n\nSau"


def test_a_table_is_lined_up_once_its_row_is_left_and_typing_moves_no_other_row(body: BodyEditor) -> None:
    table = "| Huyện | Số hộ |\n| --- | --- |\n| Cần Đước | 1.250 |"
    written(body, f"{table}\n\nHết")

    def second_column(row: str) -> float:
        block = block_with(body, row)
        return place_of(block.layout().lineAt(0), block.text().index("|", 1))

    rows = ("Huyện", "---", "Đước")
    assert second_column("Huyện") == second_column("---") == second_column("Đước") > 0
    caret = body.document().find("Đước")
    caret.clearSelection()
    body.setTextCursor(caret)
    before = second_column("Huyện")
    press(body, " và Cần Giuộc")
    assert second_column("Huyện") == before
    body.moveCursor(body.textCursor().MoveOperation.End)
    assert len({second_column(row) for row in rows}) == 1
    assert second_column("Huyện") > before
    body.undo()
    assert body.text().startswith("| Huyện | Số hộ |\n| --- | --- |\n| Cần Đước")


def test_a_word_being_composed_is_no_mark_and_moves_no_format(body: BodyEditor) -> None:
    before, after = "Ông **Cường** nói ", "**xong**"
    written(body, before + after)
    caret = body.document().find(after)
    caret.setPosition(caret.selectionStart())
    body.setTextCursor(caret)
    compose(body, "*huyện* [a](b)")
    formats = body.document().firstBlock().layout().formats()
    heavy = [(one.start, one.length) for one in formats if one.format.fontWeight() == QFont.Weight.Bold]
    assert heavy == [(6, 5), (len(before) + len("*huyện* [a](b)") + 2, 4)]
    commit(body, "*huyện*")
    assert look_of(body, "huyện*").fontItalic()


def test_another_look_colours_the_marks_anew_and_leaves_the_undo_steps(body: BodyEditor) -> None:
    written(body, "")
    press(body, "**Đậm**")
    assert look_of(body, "**").foreground().color().name() == LIGHT.muted
    body.set_colours(DARK)
    assert look_of(body, "**").foreground().color().name() == DARK.muted
    body.undo()
    assert body.text() == ""


def test_emoji_do_not_shift_what_is_bold(body: BodyEditor) -> None:
    written(body, "👩‍🌾 Bà con **phấn khởi** 🎉 [xem](https://vi.vn)\n")
    assert look_of(body, "phấn").fontWeight() == QFont.Weight.Bold
    assert look_of(body, "Bà").fontWeight() != QFont.Weight.Bold
    assert look_of(body, "xem").fontUnderline()
