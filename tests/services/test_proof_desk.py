"""The newsroom's proof desk: who decides about rules, words and names, what is refused, what is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.errors import (
    ActionNotPermitted,
    InvalidGlossaryEntry,
    InvalidProofRule,
    InvalidProofWord,
    NewsroomDamaged,
    ProofRuleNotFound,
    ProofRuleRefused,
)
from desktop_app.domain.journal import EventKind
from desktop_app.domain.proofs import GlossaryEntry, GlossaryKind, Official, ProofSeverity, RuleOrigin
from desktop_app.domain.station import StationSettings
from desktop_app.services import proof_names, proof_rules, proof_words, proofs, settings, verification
from desktop_app.storage.rows import EventRow
from tests.proofing.proofs_of import SHIPPED, example, rule

if TYPE_CHECKING:
    from desktop_app.domain.proofs import ProofRule, RuleFault
    from desktop_app.services.workspace import Workspace
    from tests.desk import Desk

OWN = rule("bác sỹ", "bác sĩ", rule_id="", name="Bác sĩ  viết i", examples=(example("bác sỹ", "bác sĩ"),))


def journal(desk: Desk) -> list[dict[str, object]]:
    """Return what the journal keeps of decisions."""
    with desk.newsroom.database.reading() as session:
        query = select(EventRow.data).where(EventRow.kind == EventKind.PROOFING_CHANGED.value)
        return [json.loads(data) for data in session.scalars(query.order_by(EventRow.sequence))]


def test_a_new_newsroom_has_the_rules_of_the_program(desk: Desk) -> None:
    assert proof_rules.rules(desk.reporter) == SHIPPED
    found = proofs.configuration(desk.reporter)
    assert (found.rules, found.words, found.officials) == (SHIPPED, (), ())
    assert (found.tone_style, found.sentence_limit) == ("old", 60)


def test_a_rule_of_its_own_is_tried_kept_changed_and_taken_away(desk: Desk) -> None:
    outcome = proof_rules.save_rule(desk.administrator, OWN)
    kept = outcome.value
    assert outcome.change == Change.of(ChangeKind.PROOFING)
    assert (kept.rule_id, kept.name, kept.origin) == (
        "house.bac-si-viet-i",
        "Bác sĩ viết i",
        RuleOrigin.NEWSROOM,
    )
    assert proof_rules.rules(desk.reporter) == (*SHIPPED, kept)
    assert proof_rules.save_rule(desk.administrator, kept).change == Change()
    twin = proof_rules.save_rule(desk.administrator, OWN).value
    assert twin.rule_id == "house.bac-si-viet-i-2"
    changed = proof_rules.set_severity(desk.administrator, twin.rule_id, ProofSeverity.MAY).value
    assert changed == replace(twin, severity=ProofSeverity.MAY)
    assert proof_rules.restore_rule(desk.administrator, twin.rule_id).value is None
    assert proof_rules.rules(desk.reporter) == (*SHIPPED, kept)
    assert [(one["id"], one["before"] is None, one["after"] is None) for one in journal(desk)] == [
        (kept.rule_id, True, False),
        (twin.rule_id, True, False),
        (twin.rule_id, False, False),
        (twin.rule_id, False, True),
    ]
    assert verification.verify(desk.newsroom).sound


def test_two_rules_of_one_name_made_at_once_are_both_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = proof_rules.try_rule

    def meanwhile(workspace: Workspace, wanted: ProofRule) -> tuple[RuleFault, ...]:
        monkeypatch.setattr(proof_rules, "try_rule", real)
        proof_rules.save_rule(desk.administrator, replace(OWN, reason="Của người khác."))
        return real(workspace, wanted)

    monkeypatch.setattr(proof_rules, "try_rule", meanwhile)
    mine = proof_rules.save_rule(desk.administrator, OWN).value
    assert mine.rule_id == "house.bac-si-viet-i-2"
    assert [one.reason for one in proof_rules.rules(desk.reporter)[-2:]] == ["Của người khác.", OWN.reason]


def test_of_a_rule_of_the_program_only_what_differs_is_kept(desk: Desk) -> None:
    first = SHIPPED[0]
    off = proof_rules.switch_rule(desk.administrator, first.rule_id, enabled=False).value
    assert off == replace(first, enabled=False, origin=RuleOrigin.CHANGED)
    assert journal(desk)[-1]["after"] == {"enabled": False}
    again = proof_rules.switch_rule(desk.administrator, first.rule_id, enabled=True).value
    assert again == first
    proof_rules.set_severity(desk.administrator, first.rule_id, ProofSeverity.MUST)
    assert proof_rules.restore_rule(desk.administrator, first.rule_id).value == first
    assert proof_rules.rules(desk.reporter) == SHIPPED


def test_every_rule_of_the_program_can_be_saved_as_it_is(desk: Desk) -> None:
    for one in SHIPPED:
        assert proof_rules.save_rule(desk.administrator, one).change == Change()


def test_what_was_decided_about_a_rule_the_program_dropped_does_no_harm(desk: Desk) -> None:
    with desk.newsroom.database.writing() as session:
        session.execute(
            text("INSERT INTO proof_decisions VALUES ('rule', 'old.rule', :details)"),
            {"details": '{"enabled": false}'},
        )
    assert proof_rules.rules(desk.reporter) == SHIPPED
    assert verification.verify(desk.newsroom).sound


def test_a_bad_rule_is_refused_with_the_reason_and_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(ProofRuleRefused) as refused:
        proof_rules.save_rule(desk.administrator, replace(OWN, fine=("một bác sỹ",)))
    [fault] = refused.value.data["faults"]
    assert (fault.problem, fault.got) == ("fine_flagged", "bác sỹ")
    with pytest.raises(InvalidProofRule, match="not_an_expression"):
        proof_rules.save_rule(desk.administrator, replace(OWN, pattern="(bác"))
    with pytest.raises(InvalidProofRule, match="empty"):
        proof_rules.save_rule(desk.administrator, replace(OWN, name=" "))
    with pytest.raises(ProofRuleNotFound):
        proof_rules.save_rule(desk.administrator, replace(OWN, rule_id="house.nowhere"))
    assert proof_rules.rules(desk.reporter) == SHIPPED
    assert journal(desk) == []


def test_only_who_manages_the_newsroom_decides_about_rules_and_names(desk: Desk) -> None:
    entry = GlossaryEntry("", GlossaryKind.NAME, "Kho bạc Nhà nước")
    for workspace in (desk.reporter, desk.editor, desk.chief):
        for act in (
            lambda: proof_rules.save_rule(workspace, OWN),  # noqa: B023  called at once
            lambda: proof_rules.switch_rule(workspace, SHIPPED[0].rule_id, enabled=False),  # noqa: B023
            lambda: proof_names.save_entry(workspace, entry),  # noqa: B023
            lambda: proof_names.save_official(workspace, Official("", "A", "B")),  # noqa: B023
        ):
            with pytest.raises(ActionNotPermitted):
                act()


def test_words_are_added_by_editors_and_administrators_but_not_by_reporters(desk: Desk) -> None:
    assert proof_words.add_word(desk.editor, " Krông\u00a0 Pắc ").value == "Krông Pắc"
    assert proof_words.add_word(desk.administrator, "Krông Pắc").change == Change()
    proof_words.add_word(desk.administrator, "Đắk Nông")
    with pytest.raises(ActionNotPermitted):
        proof_words.add_word(desk.reporter, "sai")
    for wrong in ("", "\u200b", "a" * 81):
        with pytest.raises(InvalidProofWord):
            proof_words.add_word(desk.editor, wrong)
    assert proof_words.words(desk.reporter) == ("Đắk Nông", "Krông Pắc")
    proof_words.remove_word(desk.editor, "Krông Pắc")
    assert proofs.configuration(desk.reporter).words == ("Đắk Nông",)
    assert [one["name"] for one in journal(desk)] == ["Krông Pắc", "Đắk Nông", "Krông Pắc"]


def test_names_and_officials_are_the_newsrooms_own(desk: Desk) -> None:
    before = proof_names.glossary(desk.reporter)
    entry = GlossaryEntry(
        "", GlossaryKind.ABBREVIATION, "HTXNN ", "Hợp tác xã nông nghiệp", (" HTX NN", "HTX NN")
    )
    kept = proof_names.save_entry(desk.administrator, entry).value
    assert (kept.term, kept.variants, kept.origin) == ("HTXNN", ("HTX NN",), RuleOrigin.NEWSROOM)
    assert proof_names.glossary(desk.reporter) == (*before, kept)
    for wrong in (
        replace(entry, term=""),
        replace(entry, term="HTXNN"),
        replace(entry, term="UB", meaning=""),
        replace(entry, term="UB", variants=("UB",)),
        replace(entry, entry_id="nowhere", term="UB"),
    ):
        with pytest.raises(InvalidGlossaryEntry):
            proof_names.save_entry(desk.administrator, wrong)
    assert proof_names.restore_entry(desk.administrator, kept.entry_id).value is None
    assert proof_names.glossary(desk.reporter) == before

    official = Official("", "Nguyễn Việt Cường", " Bí thư Huyện ủy Cần Đước", "2015")
    kept_official = proof_names.save_official(desk.administrator, official).value
    assert proof_names.officials(desk.reporter) == (kept_official,)
    assert proofs.configuration(desk.reporter).officials == (kept_official,)
    proof_names.save_official(desk.administrator, replace(kept_official, post="Chủ tịch UBND huyện"))
    assert [one.post for one in proof_names.officials(desk.reporter)] == ["Chủ tịch UBND huyện"]
    with pytest.raises(InvalidGlossaryEntry):
        proof_names.save_official(desk.administrator, replace(official, post=" "))
    proof_names.remove_official(desk.administrator, kept_official.official_id)
    assert proof_names.officials(desk.reporter) == ()
    assert verification.verify(desk.newsroom).sound


def test_settings_reach_the_proofs_and_unknown_choices_are_refused(desk: Desk) -> None:
    wanted = replace(StationSettings(), tone_style="new", sentence_limit=40)
    settings.update_station(desk.administrator, wanted)
    found = proofs.configuration(desk.reporter)
    assert (found.tone_style, found.sentence_limit) == ("new", 40)


@pytest.mark.parametrize("details", ["{", "[]", "[" * 100_000, '{"origin": "newsroom", "name": 1}'])
def test_damaged_decisions_are_told(desk: Desk, details: str) -> None:
    with desk.newsroom.database.writing() as session:
        session.execute(
            text("INSERT INTO proof_decisions VALUES ('rule', 'house.x', :details)"), {"details": details}
        )
    with pytest.raises(NewsroomDamaged):
        proof_rules.rules(desk.reporter)
    [fault] = verification.verify(desk.newsroom).faults
    assert (fault.kind, fault.subject) == ("proof_decision", "rule house.x")


@pytest.mark.parametrize("details", ['{"severity": "huge"}', '{"enabled": 1}', '{"nothing": ""}'])
def test_a_decision_that_spoils_a_rule_of_the_program_is_told(desk: Desk, details: str) -> None:
    with desk.newsroom.database.writing() as session:
        session.execute(
            text("INSERT INTO proof_decisions VALUES ('rule', :rule, :details)"),
            {"rule": SHIPPED[0].rule_id, "details": details},
        )
    with pytest.raises(NewsroomDamaged):
        proof_rules.rules(desk.reporter)
    [fault] = verification.verify(desk.newsroom).faults
    assert (fault.kind, fault.subject) == ("proof_decision", f"rule {SHIPPED[0].rule_id}")
