"""The way between journalist and desk: each step, each refusal, and what the journal says of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.articles import ArticleContent, ReturnNote
from desktop_app.domain.checks import Check
from desktop_app.domain.errors import (
    ActionNotPermitted,
    ChecksFailed,
    EditorialError,
    ReasonRequired,
    RevisionNotFound,
)
from desktop_app.domain.journal import EventKind
from desktop_app.domain.workflow import Obstacle, Stage
from desktop_app.services import approvals, drafts, history, library, reviews, revisions
from desktop_app.services.library import Queue
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.identifiers import ArticleId


def refusal(call: Callable[[], Any]) -> EditorialError | None:
    """Return how `call` was refused, None when it was not."""
    try:
        call()
    except EditorialError as error:
        return error
    return None


@pytest.fixture
def returned(desk: Desk) -> ArticleId:
    """An article that the editor corrected and gave back."""
    article = desk.taken()
    desk.save(desk.editor, article, headline="Cần Đước tổng kết công tác Mặt trận")
    desk.clock.turn(minutes=3)
    reviews.return_to_author(desk.editor, article, "  Thiếu số liệu\u200b hoà giải ")
    return article


def test_a_return_tells_its_author_why(desk: Desk, returned: ArticleId) -> None:
    detail = desk.detail(returned)
    assert (detail.state.stage, detail.state.holder_id) == (Stage.DRAFTING, None)
    assert detail.return_note == ReturnNote("Thiếu số liệu hoà giải", "Trần Văn Đức", desk.clock.now)
    assert library.in_queue(desk.reporter, returned, Queue.RETURNED_TO_ME)
    assert not library.in_queue(desk.reporter, returned, Queue.MY_DRAFTS)
    reviews.submit(desk.reporter, returned)
    assert desk.detail(returned).return_note is None


def test_the_whole_way_with_one_return(desk: Desk, returned: ArticleId) -> None:
    desk.save(desk.reporter, returned, body="Hoà giải 62 vụ việc.")
    reviews.submit(desk.reporter, returned)
    reviews.take(desk.editor, returned)
    state = approvals.approve(desk.editor, returned).value
    assert (state.stage, state.holder_id) == (Stage.AWAITING_APPROVAL, None)
    approved = approvals.approve(desk.chief, returned).value
    assert approved.stage is Stage.APPROVED
    assert approved.approved_digest == approved.digest

    entries = history.events(desk.reporter, returned)
    assert [(entry.kind, entry.actor_name.split()[-1], entry.revision) for entry in entries] == [
        (EventKind.ARTICLE_CREATED, "Thoa", None),
        (EventKind.REVISION_COMMITTED, "Thoa", 1),
        (EventKind.SUBMITTED, "Thoa", 1),
        (EventKind.TAKEN, "Đức", 1),
        (EventKind.REVISION_COMMITTED, "Đức", 2),
        (EventKind.RETURNED, "Đức", 2),
        (EventKind.REVISION_COMMITTED, "Thoa", 3),
        (EventKind.SUBMITTED, "Thoa", 3),
        (EventKind.TAKEN, "Đức", 3),
        (EventKind.SENT_FOR_APPROVAL, "Đức", 3),
        (EventKind.APPROVED, "Dũng", 3),
    ]
    listed = revisions.listing(desk.reporter, returned)
    assert [(one.number, one.is_approved) for one in listed] == [(3, True), (2, False), (1, False)]
    assert listed[0].parents == (listed[1].revision_id,)
    texts = [revisions.get(desk.reporter, str(number), returned).content for number in (1, 2, 3)]
    assert texts[0] == ARTICLE
    assert texts[1] == replace(ARTICLE, headline="Cần Đước tổng kết công tác Mặt trận")
    assert texts[2] == replace(texts[1], body="Hoà giải 62 vụ việc.")


def test_one_tier_needs_no_editor_in_chief(desk: Desk) -> None:
    desk.set_tiers(1)
    article = desk.taken()
    state = approvals.approve(desk.editor, article).value
    assert state.stage is Stage.APPROVED


def test_what_is_missing_stops_an_article_with_everything_at_once(desk: Desk) -> None:
    article = desk.draft(ArticleContent())
    with pytest.raises(ChecksFailed) as failed:
        reviews.submit(desk.reporter, article)
    found = [finding.check for finding in failed.value.data["findings"]]
    assert found == [Check.NO_HEADLINE, Check.NO_BODY, Check.NO_CATEGORY]
    assert desk.state(article).stage is Stage.DRAFTING
    assert revisions.listing(desk.reporter, article) == ()

    taken = desk.taken()
    desk.save(desk.editor, taken, category="")
    for step in (reviews.submit, approvals.approve):
        with pytest.raises(ChecksFailed):
            step(desk.editor, taken)
    assert desk.state(taken).stage is Stage.EDITING


@pytest.mark.parametrize("reason", ["", " \n ", "\u200b"])
def test_a_return_without_a_reason_returns_nothing(desk: Desk, reason: str) -> None:
    article = desk.taken()
    with pytest.raises(ReasonRequired):
        reviews.return_to_author(desk.editor, article, reason)
    assert desk.state(article).stage is Stage.EDITING


def test_each_step_belongs_to_its_role_and_stage(desk: Desk) -> None:
    draft, taken, approved = desk.draft(), desk.taken(), desk.approved()
    before = [desk.detail(article) for article in (draft, taken, approved)]
    own = drafts.create(desk.editor, ARTICLE).value.state.article_id

    expected: list[tuple[Callable[[], Any], Obstacle]] = [
        (lambda: reviews.submit(desk.export_desk, draft), Obstacle.ROLE),
        (lambda: reviews.submit(desk.editor, draft), Obstacle.NOT_AUTHOR),
        (lambda: reviews.take(desk.reporter, draft), Obstacle.ROLE),
        (lambda: reviews.take(desk.editor, draft), Obstacle.STAGE),
        (lambda: reviews.return_to_author(desk.editor, own, "lý do"), Obstacle.STAGE),
        (lambda: approvals.approve(desk.chief, draft), Obstacle.STAGE),
        (lambda: approvals.approve(desk.administrator, approved), Obstacle.ROLE),
        (lambda: approvals.approve(desk.reporter, taken), Obstacle.ROLE),
        (lambda: approvals.approve(desk.chief, taken), Obstacle.NOT_HOLDER),
        (lambda: reviews.submit(desk.chief, taken), Obstacle.NOT_HOLDER),
        (lambda: reviews.return_to_author(desk.chief, taken, "lý do"), Obstacle.NOT_HOLDER),
        (lambda: reviews.take(desk.editor, taken), Obstacle.STAGE),
        (lambda: approvals.approve(desk.editor, approved), Obstacle.ROLE),
        (lambda: approvals.approve(desk.chief, approved), Obstacle.ALREADY_APPROVED),
        (lambda: reviews.submit(desk.reporter, approved), Obstacle.STAGE),
    ]
    for number, (call, obstacle) in enumerate(expected):
        error = refusal(call)
        assert isinstance(error, ActionNotPermitted), number
        assert error.data["reason"] is obstacle, number
    assert [desk.detail(article) for article in (draft, taken, approved)] == before


def test_the_final_approver_takes_over_from_an_editor_who_is_away(desk: Desk) -> None:
    article = desk.taken()
    state = reviews.take(desk.chief, article).value
    assert (state.stage, state.holder_id) == (Stage.EDITING, desk.chief.actor.person_id)
    # What the editor still has open is refused, not merged.
    error = refusal(lambda: desk.save(desk.editor, article, lead="gõ dở"))
    assert isinstance(error, ActionNotPermitted)
    assert error.data["reason"] is Obstacle.NOT_HOLDER
    assert refusal(lambda: reviews.take(desk.editor, article)) is not None
    assert approvals.approve(desk.chief, article).value.stage is Stage.APPROVED


def test_a_revision_is_made_once_and_found_by_number_or_id(desk: Desk) -> None:
    article = desk.draft()
    first = revisions.commit(desk.reporter, article).value
    assert revisions.commit(desk.reporter, article).value == first
    assert revisions.get(desk.reporter, "1", article) == revisions.get(desk.reporter, first)
    other = desk.draft()
    for wanted in ("2", first, "0", "x", "9" * 30):
        with pytest.raises(RevisionNotFound):
            revisions.get(desk.reporter, wanted, other)
