"""Prompts of a template: from one to the next, by key and by click, and typed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

ASKING = replace(
    ARTICLE,
    headline="‹Địa phương›: ‹việc gì›",
    lead="Sáng ‹ngày›, hội nghị tổng kết.",
    body="Mở đầu.\n\n‹Diễn biến 😀›\n\n‹Kết quả›",
)


def opened(pane: EditorPane, desk: Desk) -> ArticleId:
    article = desk.draft(ASKING)
    pane.show_article(desk.detail(article), editable=True)
    return article


def test_each_prompt_comes_in_its_turn_and_typing_takes_its_place(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk)
    pane.focus_field("headline")
    assert pane.headline.textCursor().selectedText() == "‹Địa phương›"
    press(pane.headline, "Bến Lức")
    go_on = pane.actions_by_id["next_prompt"].trigger
    for field, prompt, answer in (
        (pane.headline, "‹việc gì›", "khánh thành cầu"),
        (pane.lead, "‹ngày›", "24/4"),
        (pane.body, "‹Diễn biến 😀›", "Cầu dài 120 m."),
    ):
        go_on()
        assert field.hasFocus()
        assert field.textCursor().selectedText() == prompt
        press(field, answer)
    go_on()
    go_on()
    assert pane.body.textCursor().selectedText() == "‹Kết quả›"
    assert pane.flush()
    content = desk.detail(article).content
    assert content.headline == "Bến Lức: khánh thành cầu"
    assert content.body == "Mở đầu.\n\nCầu dài 120 m.\n\n‹Kết quả›"


def test_a_finding_leads_to_its_prompt(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk)
    pane.focus_field("body", "‹Kết quả›")
    assert pane.body.hasFocus()
    assert pane.body.textCursor().selectedText() == "‹Kết quả›"
    pane.focus_field("body")
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.Start)
    pane.focus_field("body", "‹không còn›")
    assert not pane.body.textCursor().hasSelection()


def test_a_click_selects_a_prompt_and_a_second_one_goes_into_it(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk)
    pane.focus_field("body", "‹Kết quả›")
    inside = pane.body.cursorRect().center() - QPoint(20, 0)
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.Start)
    pane.body.ensureCursorVisible()
    pane.focus_field("body", "‹Kết quả›")
    pane.body.setTextCursor(pane.body.cursorForPosition(QPoint(2, inside.y() - 30)))
    QTest.mouseClick(pane.body.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert pane.body.textCursor().selectedText() == "‹Kết quả›"
    QTest.mouseClick(pane.body.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert not pane.body.textCursor().hasSelection()


def test_a_text_without_prompts_stays_as_it_is(pane: EditorPane, desk: Desk) -> None:
    article = desk.draft()
    pane.show_article(desk.detail(article), editable=True)
    pane.lead.setFocus()
    pane.actions_by_id["next_prompt"].trigger()
    assert pane.lead.hasFocus()
    assert not pane.lead.textCursor().hasSelection()
