"""An approval names one text, byte for byte: any change makes it stale, changing back makes it current."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.errors import TextMovedOn
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media
from desktop_app.domain.workflow import Stage, approval_is_current
from desktop_app.services import approvals, library, reviews, revisions
from tests.desk import ARTICLE, POSTED, Desk

FULL = replace(ARTICLE, photos=(Photo("anh-1", caption="Hội nghị"),))

ANOTHER: dict[str, Any] = {
    "headline": "Cần Đước tổng kết",
    "lead": ARTICLE.lead + ".",
    "body": ARTICLE.body + "\n",
    "byline": "Kim Thoà",
    "source": "TTXVN",
    "genre": "reportage",
    "category": "kinh-te",
    "other_categories": ("y-te",),
    "event_thread": "Đại hội Mặt trận",
    "tags": ("MTTQ", "Cần Đước"),
    "place": "Long An",
    "photos": (Photo("anh-1", caption="Hội nghị", alt="Hội trường"),),
    "publish_time": POSTED,
    "embargo": POSTED - timedelta(days=1),
    "related": (RelatedArticle(ArticleId("x"), "Bài liên quan"),),
    "notes": "Gọi lại cho ông Sơn",
    "media": (Media("phim-1", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),),
}


def test_every_field_is_tried() -> None:
    assert set(ANOTHER) == {field.name for field in fields(ArticleContent)}


@pytest.mark.parametrize("name", ANOTHER)
def test_a_change_of_any_field_makes_it_stale_until_it_is_changed_back(desk: Desk, name: str) -> None:
    article = desk.approved(FULL)
    assert approval_is_current(desk.state(article))

    desk.save(desk.chief, article, **{name: ANOTHER[name]})
    assert not approval_is_current(desk.state(article))
    assert library.card(desk.chief, article).approval_stale

    desk.save(desk.chief, article, **{name: getattr(FULL, name)})
    assert approval_is_current(desk.state(article))
    assert not library.card(desk.chief, article).approval_stale


def test_a_stale_approval_is_renewed_for_the_new_text(desk: Desk) -> None:
    article = desk.approved()
    first = desk.state(article).approved_revision_id
    desk.save(desk.chief, article, lead="Sửa tên một vị lãnh đạo")
    desk.clock.turn(hours=1)
    state = approvals.approve(desk.chief, article).value
    assert state.approved_revision_id != first
    assert (
        revisions.get(desk.chief, str(state.approved_revision_id)).content.lead == "Sửa tên một vị lãnh đạo"
    )
    assert desk.detail(article).approved_at == desk.clock.now


def test_an_approved_text_taken_back_to_the_desk_and_changed_is_stale(desk: Desk) -> None:
    article = desk.approved()
    reviews.take(desk.editor, article)
    assert approval_is_current(desk.state(article))
    desk.save(desk.editor, article, body="Viết lại")
    assert not approval_is_current(desk.state(article))


def test_a_text_the_approver_has_not_read_is_not_approved(desk: Desk) -> None:
    article = desk.taken()
    approvals.approve(desk.editor, article)
    read = desk.state(article)

    with pytest.raises(TextMovedOn):
        approvals.approve(desk.chief, article, seen_digest="0" * 64)

    assert desk.state(article) == read
    assert approvals.approve(desk.chief, article, seen_digest=read.digest).value.stage is Stage.APPROVED
