"""Templates: those that come with the program, the newsroom's own, and articles begun on them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from desktop_app.domain import checks
from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.checks import Check
from desktop_app.domain.errors import (
    ActionNotPermitted,
    ChecksFailed,
    InvalidTemplate,
    NewsroomDamaged,
    TemplateNotFound,
)
from desktop_app.domain.media import Media
from desktop_app.domain.prompts import PROMPT, first_prompt
from desktop_app.domain.station import DEFAULT_CATEGORIES, DEFAULT_GENRES, StationSettings
from desktop_app.services import genres, reviews, templates, verification
from desktop_app.services.shipped_templates import shipped_templates
from desktop_app.services.text_gate import normalised
from desktop_app.storage.rows import CategoryRow, TemplateRow
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from desktop_app.domain.templates import Template
    from tests.desk import Desk

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "templates"
SHIPPED = shipped_templates(FOLDER)
EACH = pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.template_id)


def names(desk: Desk) -> list[str]:
    return [one.name for one in templates.listing(desk.reporter, FOLDER)]


def test_the_program_brings_what_a_provincial_newsroom_writes() -> None:
    assert [(one.name, one.content.genre) for one in SHIPPED] == [
        ("Tin hội nghị", "news"),
        ("Bài phản ánh", "article"),
        ("Phỏng vấn", "interview"),
        ("Phóng sự", "reportage"),
        ("Người tốt việc tốt", "good-deeds"),
        ("Thông báo", "announcement"),
    ]


@EACH
def test_a_shipped_template_asks_in_clean_text_and_cannot_be_published_as_it_is(template: Template) -> None:
    content = template.content
    texts = [content.headline, content.lead, content.body, *(photo.caption for photo in content.photos)]
    assert all(PROMPT.search(text) for text in texts)
    assert all(text.count("‹") == text.count("›") == len(PROMPT.findall(text)) for text in texts)
    assert content == normalised(content)
    assert all(unicodedata.is_normalized("NFC", text) for text in texts)
    assert {photo.key for photo in content.photos} == set(re.findall(r"!\[\]\((.+?)\)", content.body))
    assert content.genre in {one.slug for one in DEFAULT_GENRES}
    assert content.category in {"", *(one.slug for one in DEFAULT_CATEGORIES)}
    assert len(content.lead.split()) <= StationSettings().lead_limit_words
    found = {(finding.check, finding.field) for finding in checks.required(content)}
    assert {(Check.PROMPT_LEFT, field) for field in ("headline", "lead", "body")} <= found


@EACH
def test_an_article_begins_on_a_template_with_the_person_s_pen_name(desk: Desk, template: Template) -> None:
    detail = templates.begin(desk.reporter, template).value
    assert detail.content == replace(template.content, byline="Kim Thoa")
    with pytest.raises(ChecksFailed):
        reviews.submit(desk.reporter, detail.state.article_id)


def test_an_article_may_begin_empty(desk: Desk) -> None:
    assert templates.begin(desk.reporter, None).value.content == ArticleContent(byline="Kim Thoa")
    with pytest.raises(ActionNotPermitted):
        templates.begin(desk.export_desk, None)


def test_what_the_newsroom_no_longer_has_or_offers_is_left_out(desk: Desk) -> None:
    genres.change(desk.administrator, replace(DEFAULT_GENRES[5], offered=False))
    with desk.newsroom.database.writing() as session:
        session.execute(
            update(CategoryRow).where(CategoryRow.slug == "nguoi-tot-viec-tot").values(slug="guong-sang")
        )
    content = templates.begin(desk.reporter, SHIPPED[4]).value.content
    assert (content.genre, content.category) == ("news", "")


def test_a_template_made_from_an_article_keeps_what_the_next_one_can_use(desk: Desk) -> None:
    content = replace(
        ARTICLE,
        event_thread="Đại hội MTTQ",
        photos=(Photo("anh-1", "0" * 64, "image/jpeg", 8, 8, "‹Ai đang làm gì›", "Kim Thoa", featured=True),),
        media=(Media("phim-1", "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title="‹Tên›", seconds=9),),
    )
    outcome = templates.add(desk.administrator, FOLDER, "  Tin \n Mặt trận ", content)
    assert outcome.change == Change.of(ChangeKind.SETTINGS)
    assert outcome.value.name == "Tin Mặt trận"
    assert outcome.value.content == replace(
        content,
        byline="",
        place="",
        event_thread="",
        photos=(Photo("anh-1", caption="‹Ai đang làm gì›", featured=True),),
        media=(Media("phim-1", "", title="‹Tên›"),),
    )
    assert names(desk) == [*(one.name for one in SHIPPED), "Tin Mặt trận"]
    assert templates.find(desk.reporter, FOLDER, "tin mat tran") == outcome.value
    assert verification.verify(desk.newsroom).sound


def test_a_shipped_template_is_changed_put_away_and_fetched_back(desk: Desk) -> None:
    first = SHIPPED[0]
    changed = replace(first, name="Tin họp", content=replace(first.content, lead="‹Ai họp›"), offered=False)
    assert templates.change(desk.administrator, FOLDER, changed).value == changed
    assert templates.listing(desk.reporter, FOLDER) == (changed, *SHIPPED[1:])
    assert templates.change(desk.administrator, FOLDER, changed).change == Change()
    assert templates.reset(desk.administrator, FOLDER, first.template_id).value == first
    assert templates.listing(desk.reporter, FOLDER) == SHIPPED
    with pytest.raises(TemplateNotFound):
        templates.reset(desk.administrator, FOLDER, "khong-co")


def test_templates_stand_in_the_newsroom_s_order(desk: Desk) -> None:
    templates.reorder(desk.administrator, FOLDER, ["phong-van", "thong-bao"])
    assert names(desk)[:3] == ["Phỏng vấn", "Thông báo", "Tin hội nghị"]
    assert sorted(names(desk)) == sorted(one.name for one in SHIPPED)


@pytest.mark.parametrize(("name", "problem"), [(" ", "empty"), ("PHỎNG VẤN", "name_taken")])
def test_a_template_needs_a_name_of_its_own(desk: Desk, name: str, problem: str) -> None:
    with pytest.raises(InvalidTemplate) as refusal:
        templates.add(desk.administrator, FOLDER, name, ARTICLE)
    assert refusal.value.data == {"field": "name", "problem": problem}
    with pytest.raises(InvalidTemplate):
        templates.change(desk.administrator, FOLDER, replace(SHIPPED[0], name=name))
    assert templates.listing(desk.reporter, FOLDER) == SHIPPED


def test_a_template_is_found_by_its_name_as_people_type_it(desk: Desk) -> None:
    for typed in ("Tin hội nghị", "tin hội nghị ", "TIN HOI NGHI", "tin-hoi-nghi"):
        assert templates.find(desk.reporter, FOLDER, typed) == SHIPPED[0]
    with pytest.raises(TemplateNotFound):
        templates.find(desk.reporter, FOLDER, "tin")


def test_only_who_manages_the_newsroom_changes_them(desk: Desk) -> None:
    calls = (
        lambda: templates.add(desk.reporter, FOLDER, "Mới", ARTICLE),
        lambda: templates.change(desk.chief, FOLDER, SHIPPED[0]),
        lambda: templates.reset(desk.editor, FOLDER, "tin-hoi-nghi"),
        lambda: templates.reorder(desk.reporter, FOLDER, []),
    )
    for call in calls:
        with pytest.raises(ActionNotPermitted):
            call()


def test_a_damaged_template_is_told_and_hinders_no_other_work(desk: Desk) -> None:
    templates.reorder(desk.administrator, FOLDER, ["thong-bao"])
    with desk.newsroom.database.writing() as session:
        damaged = session.scalars(select(TemplateRow).where(TemplateRow.template_id == "phong-su")).one()
        damaged.content = "{"
    with pytest.raises(NewsroomDamaged):
        templates.listing(desk.reporter, FOLDER)
    assert templates.begin(desk.reporter, None).value.content.byline == "Kim Thoa"
    faults = verification.verify(desk.newsroom).faults
    assert [(fault.kind, fault.subject) for fault in faults] == [("template", "phong-su")]
    assert first_prompt(SHIPPED[3].content.body) is not None
