"""The list of findings, by its keys and its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop_app.domain.people import Action
from desktop_app.domain.proofs import ProofKind, ProofSeverity
from desktop_app.domain.workflow import Obstacle
from desktop_app.ui.messages import refusal_sentence
from desktop_app.ui.proofing.finding_menu import ways_to_ignore
from desktop_app.ui.proofing.text_marks import Mark
from tests.ui.keys import press

from .findings import finding

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.proofing.finding_filter import FindingFilter
    from tests.desk import Desk

    from .corrector import Corrector


@pytest.fixture
def reader(corrector: Corrector) -> Corrector:
    """Somebody who has opened the list and is in it."""
    corrector.proofreader.actions.list.trigger()
    assert corrector.panel.view.hasFocus()
    return corrector


def rows(hand: Corrector) -> list[str]:
    model = hand.panel.model
    return [model.index(row).data() for row in range(model.rowCount())]


def turn(box: FindingFilter, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_row_has_the_words_around_its_finding(reader: Corrector) -> None:
    assert rows(reader)[0] == "Cần Đước tổng kết , khen thưởng"
    assert rows(reader)[3].startswith("…con 👩‍🌾 được mùa ,")
    spoken = reader.panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Không để dấu cách trước dấu câu., kết,")


def test_the_arrow_keys_show_each_finding_and_enter_fixes_it(reader: Corrector, pane: EditorPane) -> None:
    reader.keys("Down", "Down")
    assert reader.panel.view.hasFocus()
    assert pane.body.textCursor().selectedText() == " "
    reader.keys("Return")
    assert pane.body.text().startswith("Hội nghị bế mạc, đại biểu")
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 4)
    assert reader.panel.view.hasFocus()
    assert reader.panel.view.currentIndex().row() == 2


def test_delete_ignores_a_finding_here(reader: Corrector) -> None:
    reader.keys("Delete")
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 4)


def test_the_card_says_why_and_fixes_by_button(reader: Corrector, pane: EditorPane) -> None:
    card = reader.panel.card
    assert card.reason.text() == "Không để dấu cách trước dấu câu."
    assert [button.text() for button in card.suggestions if button.isVisible()] == ["kết,"]
    card.suggestions[0].click()
    assert pane.headline.text() == "Cần Đước tổng kết, khen thưởng"
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 4)
    reader.panel.view.setCurrentIndex(reader.panel.model.index(1))
    card.fix_all.click()
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 1)


def test_only_what_is_wanted_is_listed(reader: Corrector) -> None:
    box = reader.panel.filter
    assert box.findData(ProofSeverity.MAY) == -1
    turn(box, ProofSeverity.MUST)
    assert len(rows(reader)) == 5
    turn(box, ProofKind.TYPOGRAPHY)
    reader.panel.view.setFocus()
    reader.keys("Return")
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 4)
    assert box.currentData() == ProofKind.TYPOGRAPHY


def test_nothing_found_is_said_and_what_is_written_then_is_listed(
    reader: Corrector, pane: EditorPane
) -> None:
    reader.panel.card.fix_all.click()
    reader.panel.view.setFocus()
    reader.waits_for(1)
    reader.panel.card.suggestions[0].click()
    reader.qtbot.waitUntil(reader.panel.empty.isVisible)
    pane.body.setFocus()
    press(pane.body, "Trời mưa , gió. ")
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 1)


def test_the_key_again_leaves_the_panel_as_it_was(reader: Corrector, pane: EditorPane) -> None:
    reader.proofreader.actions.list.trigger()
    assert pane.properties.isVisible()
    assert pane.body.hasFocus()


def test_the_list_follows_the_caret(reader: Corrector, pane: EditorPane, desk: Desk) -> None:
    pane.body.setFocus()
    reader.keys("F7")
    assert reader.panel.view.currentIndex().row() == 2


def test_the_choice_stays_with_its_finding_when_all_is_found_anew(
    reader: Corrector, pane: EditorPane
) -> None:
    reader.keys("Down", "Down", "Down")
    before = reader.panel.current
    pane.headline.setFocus()
    pane.headline.moveCursor(QTextCursor.MoveOperation.Start)
    press(pane.headline, "Long An , ")
    reader.qtbot.waitUntil(lambda: len(rows(reader)) == 6)
    after = reader.panel.current
    assert before is not None
    assert after is not None
    assert after.finding is not before.finding
    assert after.finding.field == before.finding.field == "body"
    assert after.finding.start == before.finding.start


def test_who_may_not_add_words_is_told_why(reader: Corrector) -> None:
    word = Mark(finding("Huyên"), 0, 5)
    entry = ways_to_ignore(word, reader.proofreader.commands, reader.panel)[-1]
    assert "Huyên" in entry.text()
    assert not entry.isEnabled()
    assert entry.toolTip() == refusal_sentence(Action.MANAGE_TERMS, Obstacle.ROLE)


@pytest.mark.parametrize("kind", [ProofKind.SPELLING, ProofKind.NAMES])
def test_words_and_names_are_fixed_together_with_their_like_only(reader: Corrector, kind: ProofKind) -> None:
    words = ("Huyên ủy", "UBMTTQ", "Huyên ủy")
    marks = [Mark(finding(word, 0, "Sửa", kind=kind), 0, len(word)) for word in words]
    assert reader.proofreader.commands.alike(marks[0], marks) == [marks[0], marks[2]]
