"""Finding and replacing as a person does it, key by key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.ui.editor.keys import commit, compose, press

from .conftest import ARTICLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.finding.finder import Finder
    from tests.desk import Desk

Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def seen(editor: QTextEdit) -> str:
    return editor.textCursor().selectedText()


def marked(editor: QTextEdit) -> list[str]:
    return [mark.cursor.selectedText() for mark in editor.extraSelections()]


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


@pytest.fixture
def reader(finder: Finder, qtbot: QtBot) -> Reader:
    return Reader(finder, qtbot)


def test_typing_shows_the_first_hit_from_the_caret_and_colours_all(reader: Reader, pane: EditorPane) -> None:
    reader.look_for("can duoc", "3/6")
    assert reader.bar.field.hasFocus()
    assert seen(pane.body) == "Cần Đước"
    assert marked(pane.headline) == marked(pane.lead) == ["Cần Đước"]
    assert marked(pane.body) == ["Cần Đước", "Cần Đước", "CẦN ĐƯỚC"]


def test_enter_goes_round_all_texts_and_shift_enter_goes_back(reader: Reader, pane: EditorPane) -> None:
    reader.look_for("can duoc", "3/6")
    reader.press(Key.Key_Return, 2)
    assert reader.bar.count.text() == "5/6"
    assert seen(pane.body) == "CẦN ĐƯỚC"
    reader.press(Key.Key_Return)
    caption = pane.photos.details.caption
    assert caption.isVisible()
    assert caption.textCursor().selectedText() == "Cần Đước"
    reader.press(Key.Key_Enter)
    assert reader.bar.count.text() == "1/6"
    assert seen(pane.headline) == "Cần Đước"
    reader.press(Key.Key_Return)
    assert (seen(pane.headline), seen(pane.lead)) == ("", "Cần Đước")
    reader.press(Key.Key_Return, 2, _SHIFT)
    assert reader.bar.count.text() == "6/6"


def test_escape_leads_back_to_the_text_with_the_hit_selected(reader: Reader, pane: EditorPane) -> None:
    reader.look_for("sơn", "1/1")
    reader.press(Key.Key_Escape)
    assert reader.bar.isHidden()
    assert pane.body.hasFocus()
    assert seen(pane.body) == "Sơn"
    assert marked(pane.body) == []
    reader.finder.step(1)
    reader.waits_for("1/1")
    assert pane.body.hasFocus()


@pytest.mark.parametrize(
    ("option", "words", "says"),
    [
        ("accents", "can duoc", "Not found"),
        ("accents", "cần đước", "3/6"),
        ("case", "can duoc", "Not found"),
        ("case", "Can Duoc", "3/5"),
        ("whole_words", "duo", "Not found"),
        ("whole_words", "duoc", "3/7"),
        ("expression", r"\b(ong|ba) \w+", "1/2"),
    ],
)
def test_options(reader: Reader, option: str, words: str, says: str) -> None:
    getattr(reader.bar, option).click()
    reader.look_for(words, says)
    assert (reader.bar.count.property("tone") == "returned") == (says == "Not found")


def test_a_word_that_is_being_composed_is_looked_for(reader: Reader, pane: EditorPane) -> None:
    reader.look_for("can ", "3/6")
    compose(reader.bar.field, "duoc")
    reader.waits_for("3/6")
    reader.press(Key.Key_Return)
    assert reader.bar.count.text() == "3/6"
    compose(reader.bar.field, "duoi")
    reader.waits_for("Not found")
    commit(reader.bar.field, "duoc")
    reader.waits_for("3/6")
    assert reader.bar.field.text() == "can duoc"


def test_what_is_typed_meanwhile_is_found_as_well(reader: Reader, pane: EditorPane) -> None:
    reader.look_for("được mùa", "1/1")
    pane.body.setFocus()
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.End)
    press(pane.body, " Được mùa.")
    reader.waits_for("2 found")
    reader.finder.step(-1)
    assert reader.bar.count.text() == "2/2"
    assert seen(pane.body) == "Được mùa"


def test_one_hit_after_the_other_is_replaced(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Cần Giuộc 👍")
    reader.bar.replace_one.click()
    reader.waits_for("3/5")
    assert pane.body.text().startswith("## Ở Cần Giuộc 👍\n")
    QTest.keyClick(reader.bar.replacement, Key.Key_Return)
    reader.waits_for("3/4")
    assert pane.body.text().count("Cần Giuộc 👍") == 2
    assert seen(pane.body) == "CẦN ĐƯỚC"
    pane.body.undo()
    assert pane.body.text().count("Cần Giuộc 👍") == 1


def test_everything_is_replaced_in_one_step_that_one_undo_takes_back(
    reader: Reader, pane: EditorPane
) -> None:
    before = pane.content()
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Cần Giuộc")
    reader.bar.replace_all.click()
    reader.is_told("Replaced in 6 places.")
    reader.waits_for("Not found")
    after = pane.content()
    assert after == replace(
        before,
        headline=ARTICLE.headline.replace("Cần Đước", "Cần Giuộc"),
        lead=ARTICLE.lead.replace("Cần Đước", "Cần Giuộc"),
        body=ARTICLE.body.replace("Cần Đước", "Cần Giuộc").replace("CẦN ĐƯỚC", "Cần Giuộc"),
        photos=(replace(ARTICLE.photos[0], caption="Đại biểu huyện Cần Giuộc"), ARTICLE.photos[1]),
    )
    pane.body.undo()
    assert pane.content() == before
    pane.headline.redo()
    assert pane.content() == after
    reader.bar.undo.click()
    assert pane.content() == before
    assert reader.bar.message.text() == ""


def test_what_was_written_since_is_not_undone_with_a_replacement(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.look_for("can duoc", "3/6")
    press(reader.bar.replacement, "Bến Lức")
    reader.bar.replace_all.click()
    press(pane.lead, "!")
    pane.photos.change_captions({"anh-1": "Bến Lức vào mùa"})
    pane.body.undo()
    assert pane.body.text() == ARTICLE.body
    assert pane.headline.text() == ARTICLE.headline
    assert pane.lead.text().count("Bến Lức") == 1
    assert pane.photos.photos()[0].caption == "Bến Lức vào mùa"


def test_groups_are_put_into_the_replacement(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.bar.expression.click()
    reader.look_for(r"\bong (\p{L}+) (\p{L}+ \p{L}+)", "1/1")
    press(reader.bar.replacement, r"\2 (ông \1)")
    reader.bar.replace_all.click()
    assert "Văn Sơn (ông Đỗ) 👩‍🌾 nói" in pane.body.text()
    reader.look_for(r"\b(ong)\b", "1/1")
    reader.bar.replacement.setText(r"\3")
    reader.bar.replace_all.click()
    reader.is_told("The expression has no group 3. Check the replacement.")
    assert "(ông Đỗ)" in pane.body.text()


def test_a_bad_expression_is_told_in_place_and_changes_nothing(reader: Reader, pane: EditorPane) -> None:
    reader.finder.open(replacing=True)
    reader.bar.expression.click()
    reader.look_for("can (duoc", "")
    reader.is_told("The expression is not complete, or has a mistake at character 9.")
    reader.bar.replace_all.click()
    assert pane.content().body == ARTICLE.body
    press(reader.bar.field, ")")
    reader.waits_for("3/6")
    assert not reader.bar.message.isVisible()


def test_an_expression_without_end_is_stopped_while_the_desk_goes_on(
    reader: Reader, pane: EditorPane, qtbot: QtBot
) -> None:
    pane.body.set_text("a" * 60 + "!")
    reader.bar.expression.click()
    reader.finder.open()
    press(reader.bar.field, "(a|aa)+$")
    reader.waits_for("Searching…")
    press(pane.lead, "Gõ tiếp.")
    assert pane.lead.text().endswith("Gõ tiếp.")
    # It is the computing that is limited: on a busy machine it takes its time.
    qtbot.waitUntil(lambda: "too long" in reader.bar.message.text(), timeout=30_000)


def test_what_cannot_be_edited_can_be_searched(reader: Reader, pane: EditorPane, desk: Desk) -> None:
    detail = desk.detail(desk.draft(ARTICLE))
    pane.show_article(detail, editable=False, why_not="Bài đang chờ duyệt.")
    reader.finder.open(replacing=True)
    # From the end of a text it goes on at its beginning.
    reader.look_for("can duoc", "1/6")
    for widget in (reader.bar.replacement, reader.bar.replace_one, reader.bar.replace_all):
        assert not widget.isEnabled()
        assert widget.toolTip() == "Bài đang chờ duyệt."


def test_another_article_is_searched_for_the_same_words(reader: Reader, pane: EditorPane, desk: Desk) -> None:
    reader.look_for("can duoc", "3/6")
    other = desk.draft(replace(ARTICLE, headline="Bến Lức", photos=()))
    pane.show_article(desk.detail(other), editable=True)
    reader.waits_for("4 found")
    assert marked(pane.headline) == []
    assert len(marked(pane.body)) == 3


def test_selected_words_are_looked_for(reader: Reader, pane: EditorPane) -> None:
    cursor = pane.body.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    cursor.movePosition(cursor.MoveOperation.PreviousWord, cursor.MoveMode.KeepAnchor)
    pane.body.setTextCursor(cursor)
    reader.finder.open()
    reader.waits_for("3/7")
    assert reader.bar.field.text() == "Đước"
    reader.finder.open()
    reader.waits_for("3/7")


def test_a_thousand_hits_are_coloured_only_where_they_are_seen(
    reader: Reader, pane: EditorPane, qtbot: QtBot
) -> None:
    pane.body.set_text("Bà con được mùa.\n\n" * 1000)
    reader.look_for("duoc mua", "1/1.000")
    assert 0 < len(marked(pane.body)) < 60
    reader.press(Key.Key_Return, 1, _SHIFT)
    qtbot.waitUntil(lambda: mark_ends(pane.body)[-1] == pane.body.textCursor().position())
    assert pane.body.viewport().rect().contains(pane.body.cursorRect())


def test_every_control_says_what_it_is(reader: Reader) -> None:
    reader.finder.open(replacing=True)
    buttons = reader.bar.findChildren(QToolButton)
    assert len(buttons) == 7
    assert all(button.toolTip() for button in buttons)
    assert all(button.accessibleName() or button.defaultAction() for button in buttons)
    assert reader.bar.field.accessibleName() != reader.bar.replacement.accessibleName()
