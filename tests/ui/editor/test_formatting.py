"""The formatting commands at the desk: which text they work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from tests.ui.keys import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def test_undo_and_redo_go_by_the_text_that_is_written_in(pane: EditorPane, desk: Desk) -> None:
    pane.show_article(desk.detail(desk.draft()), editable=True)
    undo, redo = pane.actions_by_id["undo"], pane.actions_by_id["redo"]
    body, lead = pane.body.text(), pane.lead.text()
    pane.body.setFocus()
    press(pane.body, "Bà con ")
    pane.lead.setFocus()
    assert not undo.isEnabled()
    press(pane.lead, "Cần Đước ")
    undo.trigger()
    assert (pane.lead.text(), undo.isEnabled(), redo.isEnabled()) == (lead, False, True)
    redo.trigger()
    assert "Cần Đước" in pane.lead.text()
    pane.body.setFocus()
    assert undo.isEnabled()
    undo.trigger()
    undo.trigger()
    assert pane.body.text() == body


def test_an_address_typed_as_the_words_of_a_link_is_where_it_leads(
    pane: EditorPane, desk: Desk, qtbot: QtBot
) -> None:
    pane.show_article(desk.detail(desk.draft()), editable=True)
    pane.body.set_text("👩‍🌾 Bà con xem \n\nHết.")
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    pane.body.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    pane.actions_by_id["link"].trigger()
    press(pane.body, "https://la34.com.vn/a")
    assert pane.body.text().startswith("👩‍🌾 Bà con xem [https://la34.com.vn/a]()\n")
    pane.body.moveCursor(QTextCursor.MoveOperation.End)
    linked = "[https://la34.com.vn/a](https://la34.com.vn/a)\n"
    qtbot.waitUntil(lambda: linked in pane.body.text())
    assert pane.body.textCursor().atEnd()


def test_capitals_are_set_where_the_person_writes_as_one_step_of_undo(pane: EditorPane, desk: Desk) -> None:
    pane.show_article(desk.detail(desk.draft()), editable=True)
    pane.body.set_text("Trước đó.\n\n**cần đước** và UBND [tổng kết](https://la34.com.vn). xong")
    pane.body.setFocus()
    pane.body.selectAll()
    before = pane.body.text()
    pane.actions_by_id["title_case"].trigger()
    assert pane.body.text() == "Trước Đó.\n\n**Cần Đước** Và UBND [Tổng Kết](https://la34.com.vn). Xong"
    pane.actions_by_id["undo"].trigger()
    assert pane.body.text() == before
    pane.headline.set_text("HỘI NGHỊ CỦA UBND")
    pane.headline.setFocus()
    pane.headline.selectAll()
    pane.actions_by_id["sentence_case"].trigger()
    assert pane.headline.text() == "Hội nghị của UBND"
    assert pane.headline.textCursor().selectedText() == "Hội nghị của UBND"
    assert pane.body.text() == before
    pane.show_article(desk.detail(desk.draft()), editable=False, why_not="Bài đã gửi")
    assert not pane.actions_by_id["upper_case"].isEnabled()
    assert pane.actions_by_id["upper_case"].toolTip() == "Bài đã gửi"
