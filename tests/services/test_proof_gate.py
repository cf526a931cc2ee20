"""The gate: mistakes that nobody passed over hold an article back where the newsroom wants that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.checks import Check
from desktop_app.domain.errors import ActionNotPermitted, ChecksFailed, TextMovedOn
from desktop_app.domain.people import Action
from desktop_app.domain.proof_ignores import IgnoreScope
from desktop_app.domain.proofs import ProofKind
from desktop_app.domain.workflow import Stage
from desktop_app.services import (
    approvals,
    drafts,
    history,
    proof_passing,
    proof_rules,
    proofs,
    reviews,
    settings,
    verification,
)
from tests.desk import ARTICLE, Desk
from tests.proofing.proofs_of import example, rule

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.domain.proofs import ProofFinding

WRONG = replace(ARTICLE, headline="Bác sỹ về xã", body="Có bác sỹ. Thêm một bác sỹ nữa.\n\nHết.")


@pytest.fixture
def strict(desk: Desk) -> Desk:
    """A newsroom with one rule, whose mistakes block."""
    for one in proof_rules.rules(desk.administrator):
        proof_rules.switch_rule(desk.administrator, one.rule_id, enabled=False)
    own = rule("(?i)(b)ác sỹ", r"\1ác sĩ", rule_id="", name="Bác sĩ", examples=(example("bác sỹ", "bác sĩ"),))
    proof_rules.save_rule(desk.administrator, own)
    station = settings.station(desk.administrator)
    settings.update_station(desk.administrator, replace(station, proof_gate="block"))
    return desk


def mistakes(desk: Desk, article: ArticleId) -> tuple[ProofFinding, ...]:
    return proofs.examine(desk.reporter, article).mistakes


def test_mistakes_block_until_they_are_corrected(strict: Desk) -> None:
    article = strict.draft(WRONG)
    with pytest.raises(ChecksFailed) as refused:
        reviews.submit(strict.reporter, article)
    found = refused.value.data["findings"]
    assert [(one.check, one.field, one.item) for one in found] == [
        (Check.PROOF_MISTAKE, "headline", "Bác sỹ"),
        (Check.PROOF_MISTAKE, "body", "bác sỹ"),
        (Check.PROOF_MISTAKE, "body", "bác sỹ"),
    ]
    assert [one.proof.start for one in found] == [0, 3, 20]
    assert strict.state(article).stage is Stage.DRAFTING
    strict.save(strict.reporter, article, headline="Bác sĩ về xã", body="Có bác sĩ.")
    assert reviews.submit(strict.reporter, article).value.stage is Stage.SUBMITTED


def test_where_the_newsroom_only_wants_a_warning_nothing_is_held_back(strict: Desk) -> None:
    station = settings.station(strict.administrator)
    settings.update_station(strict.administrator, replace(station, proof_gate="warn"))
    article = strict.draft(WRONG)
    assert len(mistakes(strict, article)) == 3
    assert reviews.submit(strict.reporter, article).value.stage is Stage.SUBMITTED


def test_what_is_passed_over_holds_nothing_back_and_is_on_record(strict: Desk) -> None:
    article = strict.draft(WRONG)
    for one in mistakes(strict, article):
        outcome = proof_passing.ignore(strict.reporter, article, one, IgnoreScope.HERE, WRONG)
        assert outcome.change == Change.of(ChangeKind.PROOFING, articles=(article,))
        again = proof_passing.ignore(strict.reporter, article, one, IgnoreScope.HERE, WRONG)
        assert (again.value, again.change) == (outcome.value, Change())
    assert len(proof_passing.ignores(strict.editor, article)) == 3
    reviews.submit(strict.reporter, article)
    told = [entry.kind.value for entry in history.events(strict.reporter, article)]
    assert told.count("proof_ignored") == 3
    assert verification.verify(strict.newsroom).sound


def test_the_desks_after_the_author_are_held_back_as_well(strict: Desk) -> None:
    article = strict.taken()
    strict.save(strict.editor, article, headline="Bác sỹ về xã")
    for act in (approvals.approve, reviews.submit):
        with pytest.raises(ChecksFailed):
            act(strict.editor, article)
    strict.save(strict.editor, article, headline="Bác sĩ về xã")
    approvals.approve(strict.editor, article)
    proof_rules.save_rule(
        strict.administrator, rule("về xã", "Xong", rule_id="", examples=(example("về xã", "Xong"),))
    )
    with pytest.raises(ChecksFailed):
        approvals.approve(strict.chief, article)
    found = mistakes(strict, article)[0]
    with pytest.raises(ActionNotPermitted):
        proof_passing.ignore(strict.editor, article, found, IgnoreScope.HERE, WRONG)
    content = strict.detail(article).content
    proof_passing.ignore(strict.chief, article, found, IgnoreScope.HERE, content)
    assert approvals.approve(strict.chief, article).value.stage is Stage.APPROVED


def test_nobody_passes_over_anything_in_another_persons_article(strict: Desk) -> None:
    article = strict.draft(WRONG)
    found = mistakes(strict, article)[0]
    for workspace in (strict.editor, strict.export_desk, strict.administrator):
        with pytest.raises(ActionNotPermitted) as refused:
            proof_passing.ignore(workspace, article, found, IgnoreScope.ARTICLE, WRONG)
        assert refused.value.data["action"] is Action.EDIT
    kept = proof_passing.ignore(strict.reporter, article, found, IgnoreScope.ARTICLE, WRONG).value
    with pytest.raises(ActionNotPermitted):
        proof_passing.heed(strict.editor, article, kept.ignore_id)
    assert len(mistakes(strict, article)) == 2
    proof_passing.heed(strict.reporter, article, kept.ignore_id)
    assert proof_passing.heed(strict.reporter, article, kept.ignore_id).change == Change()
    assert len(mistakes(strict, article)) == 3


def test_captions_are_proofed_and_named_by_their_photo(strict: Desk) -> None:
    content: ArticleContent = replace(
        ARTICLE, photos=(Photo("anh-1", caption="Bác sỹ đến", alt="Trạm y tế"),)
    )
    article = strict.draft(content)
    with pytest.raises(ChecksFailed) as refused:
        reviews.submit(strict.reporter, article)
    [one] = refused.value.data["findings"]
    assert (one.field, one.item) == ("photos", "anh-1")


def test_a_text_that_changed_while_it_was_examined_does_not_go_on(
    strict: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = strict.draft(replace(WRONG, headline="Về xã", body="Hết."))
    real = proofs.examine

    def meanwhile(*arguments: object) -> proofs.Examination:
        found = real(*arguments)  # type: ignore[arg-type]
        state = strict.state(article)
        drafts.save(strict.reporter, article, WRONG, state.version)
        return found

    monkeypatch.setattr(proofs, "examine", meanwhile)
    with pytest.raises(TextMovedOn):
        reviews.submit(strict.reporter, article)
    assert strict.state(article).stage is Stage.DRAFTING


def test_what_is_passed_over_hides_no_other_mistake_in_its_words(strict: Desk) -> None:
    longer = rule("một bác sỹ", rule_id="", name="Số từ", examples=(example("một bác sỹ"),))
    spelling = replace(longer, kind=ProofKind.SPELLING)
    proof_rules.save_rule(strict.administrator, spelling)
    content = replace(ARTICLE, body="Thêm một bác sỹ nữa.")
    article = strict.draft(content)
    [first] = mistakes(strict, article)
    assert first.text == "một bác sỹ"
    proof_passing.ignore(strict.reporter, article, first, IgnoreScope.ARTICLE, content)
    [second] = mistakes(strict, article)
    assert second.text == "bác sỹ"
    with pytest.raises(ChecksFailed):
        reviews.submit(strict.reporter, article)
