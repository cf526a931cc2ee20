"""The newsroom edits what its proofs go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.proofs import GlossaryKind, ProofSeverity, RuleOrigin
from desktop_app.services import proof_names, proof_rules, proof_words
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.proofing.rules_dialog import RulesDialog
from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.changes import Change
    from desktop_app.domain.proofs import ProofRule
    from desktop_app.ui.background import Background
    from desktop_app.ui.entries.entry_page import EntryPage
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk

SPACE = "typography.space_before_mark"
LONG = "style.long_sentence"


@pytest.fixture
def changes() -> list[Change]:
    return []


@pytest.fixture
def opened(
    desk: Desk, appearance: Appearance, background: Background, qtbot: QtBot, changes: list[Change]
) -> Callable[[str], RulesDialog]:
    def open_for(login: str) -> RulesDialog:
        feed = ChangeFeed()
        feed.changed.connect(changes.append)
        dialog = RulesDialog(desk.workspace(login), feed, background, appearance)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_for


@pytest.fixture
def dialog(opened: Callable[[str], RulesDialog]) -> RulesDialog:
    return opened("quantri")


def choose(page: EntryPage, key: str) -> None:
    page.entries.view.setCurrentRow(page.entries.keys.index(key))


def rule(desk: Desk, rule_id: str) -> ProofRule:
    return next(one for one in proof_rules.rules(desk.reporter) if one.rule_id == rule_id)


def write_rule(dialog: RulesDialog, pattern: str, example: str) -> None:
    page, form = dialog.rules, dialog.rules.form
    page.add.click()
    press(form.name, "Vô hình trung")
    form.reason.setText("Viết đúng là “vô hình trung”.")
    form.pattern.setText(pattern)
    form.suggestions.setPlainText("vô hình trung")
    form.examples.setPlainText(example)
    page.save_button.click()


def test_who_saved_a_rule_goes_on_where_they_were(dialog: RulesDialog, qtbot: QtBot) -> None:
    page = dialog.rules
    choose(page, LONG)
    press(page.form.reason, "!")
    page.form.reason.setFocus()
    QTest.keyClick(page.form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.has_changes)
    assert page.form.reason.hasFocus()
    press(page.form.reason, "!")
    page.save_button.setFocus()
    page.save_button.click()
    qtbot.waitUntil(lambda: not page.has_changes)
    assert page.entries.view.hasFocus()
    press(page.form.reason, "!")
    page.discard_button.setFocus()
    page.discard_button.click()
    assert page.entries.view.hasFocus()


def test_a_few_letters_find_a_rule_and_space_switches_it(
    dialog: RulesDialog, desk: Desk, changes: list[Change]
) -> None:
    listing = dialog.rules.listing
    assert listing.filter.hasFocus()
    press(listing.filter, "truoc dau dong")
    assert listing.keys[-1] == "typography.space_before_closing_quote"
    QTest.keyClick(listing.filter, Qt.Key.Key_Down)
    choose(dialog.rules, "typography.space_before_closing_quote")
    QTest.keyClick(listing.view, Qt.Key.Key_Space)
    assert not rule(desk, "typography.space_before_closing_quote").enabled
    assert len(changes) == 1
    QTest.keyClick(listing.view, Qt.Key.Key_Space)
    assert rule(desk, "typography.space_before_closing_quote").origin is RuleOrigin.SHIPPED


def test_a_rule_weighs_more_until_the_program_s_is_fetched_back(
    dialog: RulesDialog, desk: Desk, qtbot: QtBot
) -> None:
    page = dialog.rules
    choose(page, LONG)
    assert page.restore_button.isHidden()
    assert page.fields()["pattern"].isHidden()
    page.form.severity.setCurrentIndex(page.form.severity.findData(ProofSeverity.SHOULD))
    page.form.severity.activated.emit(0)
    page.save_button.click()
    qtbot.waitUntil(lambda: rule(desk, LONG).severity is ProofSeverity.SHOULD)
    qtbot.waitUntil(page.restore_button.isVisible)
    page.restore_button.click()
    assert rule(desk, LONG).severity is ProofSeverity.MAY
    dialog.notices._act()
    qtbot.waitUntil(lambda: rule(desk, LONG).severity is ProofSeverity.SHOULD)


def test_a_rule_of_the_newsroom_s_own_is_tried_and_kept(
    dialog: RulesDialog, qtbot: QtBot, desk: Desk
) -> None:
    write_rule(dialog, r"\bvô hình chung\b", "Vô hình chung, ai cũng lo. → vô hình trung, ai cũng lo.")
    page = dialog.rules
    qtbot.waitUntil(lambda: page.key.startswith("house."))
    kept = rule(desk, page.key)
    assert kept.origin is RuleOrigin.NEWSROOM
    assert kept.suggestions == ("vô hình trung",)
    page.restore_button.click()
    assert all(one.rule_id != kept.rule_id for one in proof_rules.rules(desk.reporter))


@pytest.mark.parametrize(
    ("pattern", "example", "field"),
    [
        ("vô hình (chung", "vô hình chung", "pattern"),
        (r"\bvô hình chung\b", "", "examples"),
        (r"\bvô hình chung\b", "vô tình", "examples"),
        (r"\bvô hình chung\b", "vô hình chung → vô tình", "examples"),
    ],
)
def test_a_bad_rule_is_refused_with_the_reason_beside_its_field(
    dialog: RulesDialog, qtbot: QtBot, desk: Desk, pattern: str, example: str, field: str
) -> None:
    before = proof_rules.rules(desk.reporter)
    write_rule(dialog, pattern, example)
    page = dialog.rules
    qtbot.waitUntil(lambda: bool(page.fields()[field].error))
    assert proof_rules.rules(desk.reporter) == before
    # What was typed is not lost by going elsewhere.
    choose(page, SPACE)
    assert page.key == ""
    assert page.form.pattern.text() == pattern
    dialog.reject()
    assert dialog.isVisible()
    page.discard_button.click()
    dialog.reject()
    assert not dialog.isVisible()


def test_words_are_added_and_removed_and_put_back(dialog: RulesDialog, desk: Desk) -> None:
    page = dialog.words
    dialog.tabs.setCurrentWidget(page)
    page.new_word.setFocus()
    press(page.new_word, "Rạch Bà Xiểng")
    QTest.keyClick(page.new_word, Qt.Key.Key_Return)
    assert proof_words.words(desk.reporter) == ("Rạch Bà Xiểng",)
    page.remove.click()
    assert proof_words.words(desk.reporter) == ()
    dialog.notices._act()
    assert page.words.keys == ["Rạch Bà Xiểng"]
    QTest.keyClick(page.new_word, Qt.Key.Key_Return)
    assert page.field.error


def test_an_abbreviation_needs_what_it_stands_for(dialog: RulesDialog, desk: Desk) -> None:
    page = dialog.glossary
    dialog.tabs.setCurrentWidget(page)
    page.add.click()
    assert page.fields()["meaning"].isHidden()
    page.kind.setCurrentIndex(page.kind.findData(GlossaryKind.ABBREVIATION))
    page.kind.activated.emit(1)
    page.term.setText("BCĐCT")
    page.touch()
    page.save_button.click()
    assert page.fields()["meaning"].error
    page.meaning.setText("Ban Chỉ đạo công trình")
    page.variants.setPlainText("BCDCT\nBCĐ CT")
    page.save_button.click()
    kept = next(one for one in proof_names.glossary(desk.reporter) if one.entry_id == page.key)
    assert (kept.term, kept.variants) == ("BCĐCT", ("BCDCT", "BCĐ CT"))
    page.restore_button.click()
    assert all(one.term != "BCĐCT" for one in proof_names.glossary(desk.reporter))


def test_an_official_holds_a_post(dialog: RulesDialog, desk: Desk) -> None:
    page = dialog.officials
    dialog.tabs.setCurrentWidget(page)
    page.add.click()
    page.name.setText("Nguyễn Việt Cường")
    page.post.setText("Bí thư Huyện ủy")
    page.touch()
    page.save_button.click()
    (official,) = proof_names.officials(desk.reporter)
    assert (official.name, official.post) == ("Nguyễn Việt Cường", "Bí thư Huyện ủy")
    page.remove_button.click()
    assert proof_names.officials(desk.reporter) == ()
    dialog.notices._act()
    assert proof_names.officials(desk.reporter) == (official,)


def test_who_may_not_manage_only_looks_and_editors_keep_the_dictionary(
    opened: Callable[[str], RulesDialog], desk: Desk
) -> None:
    for login, adds in (("phongvien", False), ("bientap", True)):
        dialog = opened(login)
        assert dialog.notices.text
        choose(dialog.rules, SPACE)
        QTest.keyClick(dialog.rules.listing.view, Qt.Key.Key_Space)
        assert rule(desk, SPACE).enabled
        assert dialog.rules.save_button.isHidden()
        assert dialog.rules.form.pattern.isReadOnly()
        dialog.tabs.setCurrentWidget(dialog.words)
        assert dialog.words.new_word.isVisible() is adds


def test_what_is_switched_while_its_form_is_edited_stays_switched(
    dialog: RulesDialog, desk: Desk, qtbot: QtBot
) -> None:
    for page, field in ((dialog.rules, dialog.rules.form.reason), (dialog.glossary, dialog.glossary.term)):
        dialog.tabs.setCurrentWidget(page)
        key = page.entries.keys[0]
        choose(page, key)
        press(field, " thêm")
        page.entries.view.item(0).setCheckState(Qt.CheckState.Unchecked)
        page.save_button.click()
        qtbot.waitUntil(lambda: not page.has_changes)  # noqa: B023  called at once
        assert "thêm" in field.text()
        assert page.entries.view.item(0).checkState() == Qt.CheckState.Unchecked
    assert not proof_rules.rules(desk.reporter)[0].enabled
    assert not proof_names.glossary(desk.reporter)[0].enabled
