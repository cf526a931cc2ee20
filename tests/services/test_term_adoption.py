"""A term's own name goes into texts being written, where the person may edit them, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import DraftConflict, TermNotFound
from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import drafts, library, reviews, term_adoption, term_changes, verification
from desktop_app.services.term_adoption import Adoption, OtherwiseNamed
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace

TAG, EVENT, PLACE = VocabularyKind
FRONT = "Mặt trận Tổ quốc"
OLD = replace(ARTICLE, tags=("lúa", "MTTQ", FRONT), event_thread="ĐH 2019", place="TX Kiến Tường")


def merged(desk: Desk) -> None:
    """Decide that MTTQ is another name."""
    term_changes.add_alias(desk.editor, TAG, FRONT, "MTTQ")


def test_only_texts_being_written_that_the_person_may_edit_are_changed(desk: Desk) -> None:
    approved, submitted, theirs = desk.approved(OLD), desk.draft(OLD), desk.draft(OLD)
    desk.clock.turn(minutes=1)
    taken = desk.taken(OLD)
    merged(desk)
    reviews.submit(desk.reporter, submitted)
    state = desk.state(approved)
    asked = term_adoption.otherwise_named(desk.editor, TAG, "mttq")
    assert asked == (
        OtherwiseNamed(taken, OLD.headline, editable=True),
        OtherwiseNamed(theirs, OLD.headline, editable=False),
    )
    outcome = term_adoption.adopt(desk.editor, TAG, FRONT)
    assert outcome.value == (Adoption(taken, OLD.headline, None),)
    assert outcome.change.article_ids == {taken}
    assert desk.detail(taken).content == replace(OLD, tags=("lúa", FRONT))
    assert desk.state(approved) == state
    assert all(desk.detail(one).content == OLD for one in (approved, submitted, theirs))
    assert term_adoption.adopt(desk.editor, TAG, FRONT).value == ()
    assert verification.verify(desk.newsroom).sound


def test_events_and_places_are_one_name_and_spellings_count_as_well(desk: Desk) -> None:
    article = desk.draft(OLD)
    term_changes.rename(desk.editor, EVENT, "ĐH 2019", "Đại hội Mặt trận 2019")
    term_changes.rename(desk.editor, PLACE, "TX Kiến Tường", "Tx Kiến Tường")
    for kind, name in ((EVENT, "ĐH 2019"), (PLACE, "TX KIẾN TƯỜNG")):
        assert term_adoption.adopt(desk.reporter, kind, name).change.article_ids == {article}
    content = desk.detail(article).content
    assert (content.event_thread, content.place) == ("Đại hội Mặt trận 2019", "Tx Kiến Tường")
    with pytest.raises(TermNotFound):
        term_adoption.adopt(desk.reporter, EVENT, "không có")


def test_somebody_who_saves_first_is_not_overwritten(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = desk.draft(OLD), desk.draft(OLD)
    merged(desk)
    save = drafts.save

    def overtaken(workspace: Workspace, article: ArticleId, content: ArticleContent, expected: int) -> object:
        if article == first:
            detail = library.detail(workspace, article)
            save(workspace, article, replace(detail.content, lead="Chị Thoa vừa gõ."), detail.state.version)
        return save(workspace, article, content, expected)

    monkeypatch.setattr(drafts, "save", overtaken)
    told = {one.article_id: one.refusal for one in term_adoption.adopt(desk.reporter, TAG, FRONT).value}
    assert isinstance(told[first], DraftConflict)
    assert told[second] is None
    assert desk.detail(first).content == replace(OLD, lead="Chị Thoa vừa gõ.")
    assert desk.detail(second).content.tags == ("lúa", FRONT)
