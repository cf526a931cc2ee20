"""From a fault as it is typed to an article without any, by the hands of two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.ui.proofing.rules_dialog import RulesDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.proofs import ProofFinding

    from .hands import Hands

SPACE, TONE = "typography.space_before_mark", "consistency.tone_style"
HEADLINE = "Bến Lức tổng kết phong trào thi đua"


def test_faults_are_found_fixed_passed_over_and_no_longer_found(
    start: Callable[..., Hands], root: Path
) -> None:
    hands = start(root)
    hands.sign_in("phongvien")
    the_reporter_writes_with_faults(hands)
    the_reporter_fixes_one_by_key_and_changes_their_mind(hands)
    the_reporter_passes_one_over_for_good(hands)
    the_reporter_adds_nothing_that_only_editors_add(hands)
    the_reporter_fixes_all_from_the_list(hands)
    hands.sign_out()
    hands.sign_in("quantri")
    the_administrator_switches_a_rule_off(hands)
    hands.sign_out()
    hands.sign_in("phongvien")
    the_rule_finds_nothing_any_more(hands)
    hands.sign_out()
    hands.sign_in("bientap")
    the_editor_has_a_word_known(hands)


def found(hands: Hands) -> list[ProofFinding]:
    """What is underlined in the body, in its order."""
    return [
        mark.finding for mark in hands.desk.writing_aids.proof_desk.proofreader.live.fields["body"].shown()
    ]


def rules(hands: Hands) -> list[str]:
    return [finding.rule for finding in found(hands)]


def menu(hands: Hands) -> QMenu:
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    return opened


def take(hands: Hands, words: str) -> None:
    """Choose an entry of the menu that is open."""
    opened = menu(hands)
    entry = next(one for one in opened.actions() if one.text().startswith(words))
    hands.click(opened, opened.actionGeometry(entry).center())
    hands.look_at_window()


def the_reporter_writes_with_faults(hands: Hands) -> None:
    hands.keys("Ctrl+N")
    hands.write(HEADLINE)
    hands.desk.editor.body.setFocus()
    hands.write("Sáng 24/4 , huyện hoà giải 12 vụ việc.\nBà con hoà thuận , làm ăn khấm khá.")
    hands.wait(lambda: len(found(hands)) == 4)
    assert rules(hands) == [SPACE, TONE, TONE, SPACE]


def the_reporter_fixes_one_by_key_and_changes_their_mind(hands: Hands) -> None:
    body = hands.desk.editor.body
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands.keys("F7")
    assert body.textCursor().selectedText() == " "
    hands.keys("Ctrl+.")
    hands.wait(lambda: menu(hands).activeAction() is not None)
    opened = menu(hands)
    hands.click(opened, opened.actionGeometry(opened.activeAction()).center())
    hands.look_at_window()
    assert body.text().startswith("Sáng 24/4, huyện")
    hands.wait(lambda: len(found(hands)) == 3)
    hands.keys("Ctrl+Z")
    assert body.text().startswith("Sáng 24/4 , huyện")
    hands.wait(lambda: len(found(hands)) == 4)
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands.keys("F7", "Alt+Return")
    hands.wait(lambda: len(found(hands)) == 3)


def the_reporter_passes_one_over_for_good(hands: Hands) -> None:
    hands.keys("F7")
    assert hands.desk.editor.body.textCursor().selectedText() == "hoà"
    hands.keys("Ctrl+.")
    take(hands, "Ignore in this article")
    hands.wait(lambda: rules(hands) == [SPACE])
    hands.keys("Ctrl+W")
    hands.open("Drafting", HEADLINE)
    hands.wait(lambda: rules(hands) == [SPACE])


def the_reporter_adds_nothing_that_only_editors_add(hands: Hands) -> None:
    hands.keys("Ctrl+Shift+F7")
    hands.wait(lambda: isinstance(QApplication.activeWindow(), RulesDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, RulesDialog)
    assert not dialog.rules.save_button.isVisible()
    hands.keys("Esc")
    hands.look_at_window()


def the_reporter_fixes_all_from_the_list(hands: Hands) -> None:
    panel = hands.desk.writing_aids.proof_desk.proofreader.panel
    hands.desk.editor.body.setFocus()
    hands.keys("Ctrl+F7")
    hands.wait(panel.view.hasFocus)
    assert hands.desk.writing_aids.proof_desk.actions.list.text().endswith(" 1")
    hands.keys("Return")
    hands.wait(panel.empty.isVisible)
    assert hands.desk.editor.body.text().endswith("Bà con hoà thuận, làm ăn khấm khá.")
    hands.keys("Esc")
    hands.wait(hands.desk.editor.body.hasFocus)
    hands.desk.editor.body.moveCursor(QTextCursor.MoveOperation.End)
    hands.write(" Trời mưa , gió.")
    hands.wait(lambda: rules(hands) == [SPACE])


def the_administrator_switches_a_rule_off(hands: Hands) -> None:
    hands.keys("Ctrl+Shift+F7")
    hands.wait(lambda: isinstance(QApplication.activeWindow(), RulesDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, RulesDialog)
    hands.write("dau cach truoc dau cau")
    hands.keys("Down")
    view = dialog.rules.listing.view
    rows = {view.item(row).text().strip(): row for row in range(view.count())}
    view.setCurrentRow(rows["Dấu cách trước dấu câu"])
    hands.keys("Space")
    assert view.currentItem().checkState() is Qt.CheckState.Unchecked
    hands.keys("Esc")
    hands.look_at_window()


def the_rule_finds_nothing_any_more(hands: Hands) -> None:
    hands.open("Drafting", HEADLINE)
    hands.wait(lambda: hands.desk.writing_aids.proof_desk.proofreader.knows)
    assert found(hands) == []


def the_editor_has_a_word_known(hands: Hands) -> None:
    hands.keys("Ctrl+N")
    hands.write("Chợ nổi")
    body = hands.desk.editor.body
    body.setFocus()
    hands.write("Ghe nguwowif cập bến, ghe nguwowif rời bến.")
    hands.wait(lambda: [finding.text for finding in found(hands)] == ["nguwowif", "nguwowif"])
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands.keys("F7", "Ctrl+.")
    opened = menu(hands)
    assert opened.activeAction().text() == "người"
    take(hands, "Add “nguwowif”")
    assert found(hands) == []
    body.moveCursor(QTextCursor.MoveOperation.End)
    hands.write(" Bà con hoà thuận.")
    hands.wait(lambda: [finding.text for finding in found(hands)] == ["hoà"])
