"""The place: any text, completed from the newsroom's places and the units of the country."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import term_changes
from tests.desk import ARTICLE
from tests.ui.keys import commit, compose, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.editor_context import EditorContext
    from desktop_app.ui.fields.place_field import PlaceField
    from tests.desk import Desk

LATER = datetime(2025, 10, 2, 3, 0, tzinfo=UTC)
COMMUNE = "Xã Cần Đước, Tây Ninh"
TOWNSHIP = "Thị trấn Cần Đước, huyện Cần Đước, Long An"


@pytest.fixture
def field(pane: EditorPane, context: EditorContext, desk: Desk, qtbot: QtBot) -> PlaceField:
    """The field of a draft without a date, in a newsroom that has written about two places."""
    desk.draft(replace(ARTICLE, place="ấp Cần Đước Giữa", event_thread="Đại hội Mặt trận"))
    article = desk.draft(replace(ARTICLE, place=""))
    with qtbot.waitSignal(context.vocabularies.refreshed):
        pane.show_article(desk.detail(article), editable=True)
    pane.focus_field("place")
    return pane.properties.place


def test_places_of_the_newsroom_come_first_and_each_unit_says_what_it_is(
    field: PlaceField, desk: Desk
) -> None:
    desk.clock.now = LATER
    press(field.line, "can duoc")
    assert field.line.suggested[:3] == ("ấp Cần Đước Giữa", COMMUNE, TOWNSHIP)
    own, commune, township, *_ = field.line.offered
    assert (own.aside, own.below) == ("1 article", "")
    was = "thị trấn Cần Đước, xã Phước Tuy, xã Tân Ân, xã Tân Chánh, huyện Cần Đước, Long An"
    assert (commune.aside, commune.below) == ("", f"before 1/7/2025: {was}")
    assert township.below == "since 1/7/2025: xã Cần Đước, Tây Ninh"


def test_what_is_chosen_stands_in_the_line_and_anything_else_can_be_typed(
    field: PlaceField, pane: EditorPane
) -> None:
    press(field.line, "can duoc g")
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.line.text(), field.line.suggested) == ("ấp Cần Đước Giữa", ())
    assert pane.content().place == "ấp Cần Đước Giữa"
    field.line.selectAll()
    press(field.line, "Cần")
    assert field.line.suggested
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert not field.line.hasFocus(), "nothing was marked: Tab goes on"
    assert pane.content().place == "Cần"
    pane.focus_field("place")
    press(field.line, ", Long")
    assert field.line.text() == "Cần, Long", "a comma is part of a place"


def test_an_article_of_before_the_mergers_is_offered_units_of_its_time(
    field: PlaceField, pane: EditorPane
) -> None:
    pane.properties.publish_time.set_value(datetime(2019, 4, 24, 9, 59, tzinfo=UTC))
    press(field.line, "can duoc")
    assert field.line.suggested[1:3] == (TOWNSHIP, "Huyện Cần Đước, Long An")


def test_a_former_unit_in_a_new_article_is_pointed_out_and_left_to_the_person(
    field: PlaceField, pane: EditorPane, desk: Desk
) -> None:
    desk.clock.now = LATER
    press(field.line, "Thị trấn Cần Đước")
    assert field.hint.isVisibleTo(pane)
    assert "1/7/2025" in field.hint.text()
    assert pane.content().place == "Thị trấn Cần Đước"
    pane.properties.publish_time.set_value(datetime(2019, 4, 24, tzinfo=UTC))
    pane.properties.publish_time.edited.emit()
    assert not field.hint.isVisibleTo(pane), "old names stay right for old texts"
    pane.properties.publish_time.set_value(None)
    pane.properties.publish_time.edited.emit()
    field.hint.linkActivated.emit(COMMUNE)
    assert pane.content().place == COMMUNE
    assert not field.hint.isVisibleTo(pane)
    field.line.setText("")
    press(field.line, "huyện Đức Hoà")
    assert field.hint.text().count("<a ") == 4
    assert "3 more" in field.hint.text()


def test_an_input_method_keeps_its_keys(field: PlaceField) -> None:
    press(field.line, "ca")
    compose(field.line, "n")
    assert not field.line.suggested
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(field.line, key)
    commit(field.line, "n")
    assert field.line.text().endswith("can")


def test_an_event_is_completed_as_well_and_follows_what_is_decided(
    field: PlaceField, pane: EditorPane, context: EditorContext, desk: Desk, qtbot: QtBot
) -> None:
    pane.focus_field("event_thread")
    event = pane.properties.event_thread
    press(event, "dai hoi")
    assert event.suggested == ("Đại hội Mặt trận",)
    event.clear()
    outcome = term_changes.rename(desk.editor, VocabularyKind.EVENT, "Đại hội Mặt trận", "Đại hội MTTQ 2019")
    with qtbot.waitSignal(context.vocabularies.refreshed):
        context.feed.publish(outcome.change)
    press(event, "mat tran")
    assert event.suggested == ("Đại hội Mặt trận → Đại hội MTTQ 2019",)
    QTest.keyClick(event, Qt.Key.Key_Down)
    QTest.keyClick(event, Qt.Key.Key_Tab)
    assert pane.content().event_thread == "Đại hội MTTQ 2019"
