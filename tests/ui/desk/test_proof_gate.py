"""Mistakes before a step: warned of once, gone to, and held back where the newsroom wants that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.domain.workflow import Stage
from desktop_app.services import settings
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from desktop_app.ui.notice_bar import NoticeBar
    from tests.desk import Desk as Newsdesk

WRONG = replace(ARTICLE, body="Hội nghị đã kết thúc .")


def want(desk: Newsdesk, gate: str) -> None:
    station = settings.station(desk.administrator)
    settings.update_station(desk.administrator, replace(station, proof_gate=gate))


def test_mistakes_are_warned_of_and_the_person_decides(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    article = desk.draft(WRONG)
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    with qtbot.waitSignal(seat.steps.gate.mistake_wanted) as told:
        seat.commands.main_step.trigger()
    assert told.args is not None
    assert (told.args[0].field, told.args[0].start) == ("body", 20)
    assert "Mistakes are left" in seat.notice.text
    assert seat.editor.body.hasFocus()
    assert seat.editor.body.textCursor().selectionStart() == 20
    assert desk.state(article).stage is Stage.DRAFTING
    press_action(seat.notice)
    assert desk.state(article).stage is Stage.SUBMITTED


def test_mistakes_hold_the_article_back_until_they_are_corrected(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    want(desk, "block")
    article = desk.draft(WRONG)
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    seat.commands.main_step.trigger()
    qtbot.waitUntil(lambda: "Không để dấu cách trước dấu câu" in seat.notice.text)
    assert not button(seat.notice).isVisible()
    assert seat.editor.body.hasFocus()
    seat.editor.headline.setPlainText("Cần Đước: Tổng kết")
    assert seat.editor.flush()
    assert "Không để dấu cách" in seat.notice.text
    seat.editor.body.setPlainText("Hội nghị đã kết thúc.")
    assert seat.editor.flush()
    assert seat.notice.text == ""
    seat.commands.main_step.trigger()
    qtbot.waitUntil(lambda: desk.state(article).stage is Stage.SUBMITTED)


def test_a_proof_that_fails_is_told_and_stops_nobody(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    article = desk.draft()
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    desk.newsroom.proofreader.close()
    seat.commands.main_step.trigger()
    qtbot.waitUntil(lambda: "could not be proofed" in seat.notice.text)
    assert desk.state(article).stage is Stage.DRAFTING
    press_action(seat.notice)
    assert desk.state(article).stage is Stage.SUBMITTED


def button(notice: NoticeBar) -> QPushButton:
    """Return the button in the notice."""
    [found] = notice.findChildren(QPushButton)
    return found


def press_action(notice: NoticeBar) -> None:
    assert button(notice).isVisible()
    button(notice).click()


def test_what_is_typed_while_the_warning_stands_is_not_left_behind(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    article = desk.draft(WRONG)
    seat = sit_down("phongvien")
    seat.open_article.open(article)
    with qtbot.waitSignal(seat.steps.gate.mistake_wanted):
        seat.commands.main_step.trigger()
    seat.editor.body.setPlainText("Hội nghị đã kết thúc tốt đẹp.")
    press_action(seat.notice)
    assert desk.detail(article).content.body == "Hội nghị đã kết thúc tốt đẹp."
    assert desk.state(article).stage is Stage.DRAFTING
    assert "changed" in seat.notice.text
