"""The proof desk by hand: found while one writes, gone to, fixed, undone, passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop_app.domain.proof_ignores import IgnoreScope
from desktop_app.services import proof_passing, proof_rules
from tests.ui.keys import compose, press

from .conftest import ARTICLE

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.editor_context import EditorContext
    from tests.desk import Desk

    from .corrector import Corrector

SPACE = "typography.space_before_mark"
EVERYWHERE = ["headline:  ", "lead:  ", "body:  ", "body:  ", "caption:  "]


def test_everything_is_found_in_the_order_of_the_page_and_counted(corrector: Corrector) -> None:
    assert corrector.found() == EVERYWHERE
    assert corrector.proofreader.actions.list.text().endswith(" 5")


def test_the_key_goes_round_all_texts_and_back(corrector: Corrector, pane: EditorPane) -> None:
    live = corrector.proofreader.live
    for edit in (pane.body, pane.body, pane.photos.details.caption, pane.headline, pane.lead, pane.body):
        corrector.keys("F7")
        assert live.edit() is edit
        assert corrector.selected() == " "
    corrector.keys("Shift+F7", "Shift+F7")
    assert live.edit() is pane.headline


def test_what_is_typed_is_found_once_the_hands_rest(corrector: Corrector, pane: EditorPane) -> None:
    pane.body.moveCursor(QTextCursor.MoveOperation.End)
    press(pane.body, " Trời mưa , gió.")
    corrector.waits_for(6)


def test_findings_move_with_what_is_written_before_them(corrector: Corrector, pane: EditorPane) -> None:
    press(pane.body, "Sáng nay, ")
    corrector.keys("F7")
    cursor = pane.body.textCursor()
    assert pane.body.text()[cursor.selectionStart() - 6 : cursor.selectionEnd() + 1] == "bế mạc ,"


def test_a_key_fixes_and_one_undo_brings_it_back(corrector: Corrector, pane: EditorPane) -> None:
    corrector.keys("F7", "Alt+Return")
    assert pane.body.text().startswith("Hội nghị bế mạc, đại biểu")
    corrector.waits_for(4)
    corrector.keys("Ctrl+Z")
    assert pane.content().body == ARTICLE.body
    corrector.waits_for(5)
    corrector.keys("Ctrl+Y")
    assert pane.body.text().startswith("Hội nghị bế mạc, đại biểu")


def test_the_menu_key_offers_the_suggestion_first(corrector: Corrector, pane: EditorPane) -> None:
    corrector.keys("F7", "Ctrl+.")
    assert corrector.menu().activeAction().text() == "mạc,"
    corrector.keys("Return")
    assert pane.body.text().startswith("Hội nghị bế mạc, đại biểu")


def test_all_of_a_kind_are_fixed_in_one_step_and_taken_back(corrector: Corrector, pane: EditorPane) -> None:
    corrector.keys("F7", "Ctrl+.")
    corrector.choose("Fix all 4")
    fixed = pane.content()
    assert " ," not in fixed.headline + fixed.body + fixed.photos[0].caption
    corrector.waits_for(1)
    corrector.keys("Ctrl+Z")
    assert pane.content() == ARTICLE
    corrector.waits_for(5)


def test_a_caption_is_fixed_where_it_is_seen(corrector: Corrector, pane: EditorPane) -> None:
    pane.photos.select("anh-1")
    caption = pane.photos.details.caption
    caption.setFocus()
    corrector.keys("F7", "Shift+F7", "Alt+Return")
    assert caption.text() == pane.content().photos[0].caption == "Quang cảnh hội nghị, sáng 24/4"
    corrector.keys("Ctrl+Z")
    assert pane.content() == ARTICLE


def test_what_is_ignored_here_stays_so_when_the_article_is_opened_again(
    corrector: Corrector, pane: EditorPane, desk: Desk
) -> None:
    article_id = pane.session.article_id
    assert article_id is not None
    corrector.keys("F7", "Ctrl+.")
    corrector.choose("Ignore here")
    assert corrector.found() == [*EVERYWHERE[:3], EVERYWHERE[4]]
    assert pane.parts.notices.text
    pane.flush()
    pane.clear()
    corrector.open(desk.detail(article_id))
    assert len(corrector.found()) == 4
    passed = proof_passing.ignores(desk.reporter, article_id)
    assert [one.scope for one in passed] == [IgnoreScope.HERE]


def test_ignoring_in_the_article_is_undone_by_the_notice(corrector: Corrector, pane: EditorPane) -> None:
    corrector.keys("F7", "Ctrl+.")
    corrector.choose("Ignore in this article")
    assert corrector.found() == ["lead:  "]
    pane.parts.notices._act()
    corrector.waits_for(5)


def test_a_rule_that_is_switched_off_finds_nothing_any_more(
    corrector: Corrector, context: EditorContext, desk: Desk
) -> None:
    outcome = proof_rules.switch_rule(desk.administrator, SPACE, enabled=False)
    context.feed.publish(outcome.change)
    corrector.waits_for(1)
    assert corrector.found() == ["lead:  "]


def test_a_word_that_is_being_composed_is_neither_proofed_nor_marked(
    corrector: Corrector, pane: EditorPane
) -> None:
    pane.body.moveCursor(QTextCursor.MoveOperation.End)
    press(pane.body, " Trời")
    compose(pane.body, " , mưa")
    corrector.waits_for(5)
    assert corrector.proofreader.live.at_caret() is None
    compose(pane.body, "")


def test_another_article_has_its_own_findings(corrector: Corrector, pane: EditorPane, desk: Desk) -> None:
    other = desk.draft(replace(ARTICLE, headline="Bến Lức", lead="", body="Trời mưa , gió.", photos=()))
    corrector.open(desk.detail(other))
    assert corrector.found() == ["body:  "]


def test_a_locked_article_shows_its_findings_and_offers_no_change(
    corrector: Corrector, pane: EditorPane, desk: Desk
) -> None:
    corrector.open(desk.detail(desk.draft(replace(ARTICLE, headline="Khóa , rồi"))), editable=False)
    corrector.keys("F7", "Alt+Return")
    assert pane.headline.text() == "Khóa , rồi"
    corrector.keys("Ctrl+.")
    entries = [entry for entry in corrector.menu().actions() if entry.text() and not entry.isSeparator()]
    assert not any(entry.isEnabled() for entry in entries)
    corrector.menu().close()


def test_failed_proofs_are_told_and_leave_no_old_marks(
    corrector: Corrector, pane: EditorPane, desk: Desk
) -> None:
    desk.newsroom.proofreader.close()
    corrector.proofreader.actions.list.trigger()
    press(pane.body, "Sáng nay ")
    corrector.qtbot.waitUntil(lambda: not corrector.proofreader.knows)
    corrector.qtbot.waitUntil(corrector.panel.empty.isVisible)
    assert corrector.found() == []


def test_the_reason_is_told_while_the_caret_is_there(corrector: Corrector, pane: EditorPane) -> None:
    told: list[str] = []
    corrector.proofreader.remarked.connect(told.append)
    corrector.keys("F7", "F7", "F7", "F7")
    assert corrector.proofreader.live.edit() is pane.headline
    pane.headline.moveCursor(QTextCursor.MoveOperation.End)
    assert told[0] == told[-2] == "Không để dấu cách trước dấu câu."
    assert told[-1] == ""


def test_a_fix_from_the_list_is_undone_there_and_escape_leads_to_its_text(
    corrector: Corrector, pane: EditorPane
) -> None:
    press(pane.body, "Sáng nay, ")
    written = pane.content()
    corrector.proofreader.actions.list.trigger()
    corrector.panel.view.setFocus()
    corrector.keys("Home", "Down", "Return")
    assert pane.content() == replace(written, lead="Mặt trận phát động phong trào “Thi đua yêu nước”.")
    corrector.keys("Ctrl+Z")
    assert pane.content() == written
    corrector.waits_for(5)
    corrector.keys("Home", "Escape")
    assert pane.headline.hasFocus()


def test_the_button_that_fixes_leaves_the_person_in_the_list_until_it_is_empty(
    corrector: Corrector, pane: EditorPane
) -> None:
    corrector.proofreader.actions.list.trigger()
    corrector.panel.view.setFocus()
    corrector.keys("Home")
    corrector.panel.card.fix_all_wanted.emit()
    assert corrector.panel.view.hasFocus()
    corrector.waits_for(1)
    corrector.keys("Return")
    corrector.waits_for(0)
    corrector.qtbot.waitUntil(pane.body.hasFocus)


def test_the_reason_told_is_that_of_the_finding_chosen_in_the_list(corrector: Corrector) -> None:
    corrector.proofreader.actions.list.trigger()
    corrector.panel.view.setFocus()
    told: list[str] = []
    corrector.proofreader.remarked.connect(told.append)
    corrector.keys("Home", "Down")
    assert told[-1] == "Không để dấu cách trước dấu đóng ngoặc kép."


def test_what_other_programs_decided_is_known_once_the_window_is_back(
    corrector: Corrector, desk: Desk
) -> None:
    proof_rules.switch_rule(desk.administrator, SPACE, enabled=False)
    corrector.proofreader.look_around()
    corrector.waits_for(1)
    # The space before a quotation mark is another rule's.
    assert corrector.found() == ["lead:  "]
