"""Finding as a person does it, key by key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.ui.keys import commit, compose, press

from .conftest import ARTICLE
from .reader import Key, Reader, focus, mark_ends, marked, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

_SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def test_tab_leads_to_the_replacement_and_escape_back_from_anywhere(reader: Reader, pane: EditorPane) -> None:
    escape = QAction("Back to the body", pane)
    escape.setShortcut(QKeySequence("Esc"))
    escape.triggered.connect(pane.body.setFocus)
    pane.addAction(escape)
    for way in (["replacement"], ["replacement", "replace_one", "replace_all", "accents", "case"]):
        pane.headline.setFocus()
        reader.finder.open(replacing=True)
        reader.look_for("tong ket", "1/1")
        for name in way:
            QTest.keyClick(focus(), Key.Key_Tab)
            assert getattr(reader.bar, name).hasFocus()
        QTest.keyClick(focus(), Key.Key_Escape)
        assert reader.bar.isHidden()
        assert pane.headline.hasFocus()
        assert seen(pane.headline) == "Tổng kết"


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
    reader.press(Key.Key_Escape)
    assert reader.bar.isVisible()
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
