"""The newsroom's own genres: added, renamed, put in order, offered no more, never gone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.errors import ActionNotPermitted, InvalidGenre
from desktop_app.domain.journal import EventKind
from desktop_app.domain.station import DEFAULT_GENRES, Genre
from desktop_app.services import genres, settings, verification
from desktop_app.storage.rows import EventRow
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from tests.desk import Desk


def slugs(desk: Desk) -> list[str]:
    return [one.slug for one in settings.genres(desk.reporter)]


def test_the_program_s_genres_are_there_until_one_is_added(desk: Desk) -> None:
    assert settings.genres(desk.reporter) == DEFAULT_GENRES
    outcome = genres.add(desk.administrator, " Ghi chép\n", "Ghi  chép")
    assert outcome.value == Genre("ghi-chep", "Ghi chép", "Ghi chép")
    assert outcome.change == Change.of(ChangeKind.SETTINGS)
    assert settings.genres(desk.reporter) == (*DEFAULT_GENRES, outcome.value)
    article = desk.draft(replace(ARTICLE, genre="ghi-chep"))
    assert desk.detail(article).content.genre == "ghi-chep"


def test_names_that_differ_in_marks_have_slugs_of_their_own(desk: Desk) -> None:
    made = [genres.add(desk.administrator, name).value.slug for name in ("Tin ảnh", "Tin Ánh", "Tin anh")]
    assert made == ["tin-anh", "tin-anh-2", "tin-anh-3"]


def test_a_genre_in_use_keeps_its_slug_and_stays_when_it_is_offered_no_more(desk: Desk) -> None:
    article = desk.draft(replace(ARTICLE, genre="notes"))
    changed = genres.change(desk.administrator, Genre("notes", "Ghi chép", "Ghi chép", offered=False)).value
    assert [one for one in settings.genres(desk.reporter) if one.slug == "notes"] == [changed]
    desk.save(desk.reporter, article, headline="Đêm ở cảng")
    assert desk.detail(article).content.genre == "notes"
    assert verification.verify(desk.newsroom).sound


def test_the_order_is_the_newsroom_s(desk: Desk) -> None:
    genres.reorder(desk.administrator, ["interview", "khong-co", "article"])
    rest = [one.slug for one in DEFAULT_GENRES if one.slug not in {"interview", "article"}]
    assert slugs(desk) == ["interview", "article", *rest]


def test_the_journal_keeps_what_was_before_and_nothing_of_what_changed_nothing(desk: Desk) -> None:
    assert genres.reorder(desk.administrator, slugs(desk)).change == Change()
    genres.change(desk.administrator, replace(DEFAULT_GENRES[0], name="Tin tức"))
    query = select(EventRow.data).where(EventRow.kind == EventKind.SETTINGS_CHANGED.value)
    with desk.newsroom.database.reading() as session:
        (data,) = session.scalars(query)
    before, after = json.loads(data)["genres"]
    assert (before[0]["name"], after[0]["name"]) == ("Tin", "Tin tức")
    assert before[1:] == after[1:]


@pytest.mark.parametrize(
    ("genre", "field", "problem"),
    [
        (Genre("news", " \u200b"), "name", "empty"),
        (Genre("news", "BÀI"), "name", "name_taken"),
        (Genre("khong-co", "Mới"), "slug", "unknown_genre"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, genre: Genre, field: str, problem: str) -> None:
    with pytest.raises(InvalidGenre) as refusal:
        genres.change(desk.administrator, genre)
    assert refusal.value.data == {"field": field, "problem": problem}
    with pytest.raises(InvalidGenre):
        genres.add(desk.administrator, "…")
    assert settings.genres(desk.reporter) == DEFAULT_GENRES


def test_one_genre_stays_on_offer(desk: Desk) -> None:
    for one in DEFAULT_GENRES[1:]:
        genres.change(desk.administrator, replace(one, offered=False))
    with pytest.raises(InvalidGenre) as refusal:
        genres.change(desk.administrator, replace(DEFAULT_GENRES[0], offered=False))
    assert refusal.value.data["problem"] == "last_one"


def test_only_who_manages_the_newsroom_changes_them(desk: Desk) -> None:
    for workspace in (desk.reporter, desk.chief, desk.export_desk):
        with pytest.raises(ActionNotPermitted):
            genres.add(workspace, "Ghi chép")
        with pytest.raises(ActionNotPermitted):
            genres.reorder(workspace, [])
