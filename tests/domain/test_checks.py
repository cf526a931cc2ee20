from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.checks import Check, Finding, Severity, findings, required
from desktop_app.domain.media import Media

from .contents import CONTENTS

COMPLETE = ArticleContent(
    headline="Cần Đước: Tổng kết 10 năm",
    lead="Ngày 24/4/2019",
    body="Qua 10 năm",
    byline="Kim Thoa",
    category="trong-tinh",
    tags=("Cần Đước",),
    photos=(Photo("anh-1", "0" * 64, caption="Quang cảnh hội nghị", alt="Hội trường"),),
)


def test_a_complete_article_has_no_findings() -> None:
    assert findings(COMPLETE) == ()


@pytest.mark.parametrize("blank", ["", " ", "\n\u00a0\n"])
@pytest.mark.parametrize(
    ("field", "check", "severity"),
    [
        ("headline", Check.NO_HEADLINE, Severity.REQUIRED),
        ("body", Check.NO_BODY, Severity.REQUIRED),
        ("lead", Check.NO_LEAD, Severity.RECOMMENDED),
        ("byline", Check.NO_BYLINE, Severity.RECOMMENDED),
    ],
)
def test_a_blank_text_is_missing(field: str, check: Check, severity: Severity, blank: str) -> None:
    assert findings(replace(COMPLETE, **{field: blank})) == (Finding(check, severity, field),)  # type: ignore[arg-type]


def test_category_and_tags() -> None:
    assert findings(replace(COMPLETE, category="")) == (
        Finding(Check.NO_CATEGORY, Severity.REQUIRED, "category"),
    )
    assert findings(replace(COMPLETE, tags=())) == (Finding(Check.NO_TAGS, Severity.RECOMMENDED, "tags"),)


def test_each_photo_is_named() -> None:
    content = replace(
        COMPLETE, photos=(*COMPLETE.photos, Photo("anh-2", caption="Trao giấy khen"), Photo("anh-3"))
    )

    assert [(finding.check, finding.item) for finding in findings(content)] == [
        (Check.PHOTO_WITHOUT_FILE, "anh-2"),
        (Check.PHOTO_WITHOUT_ALT, "anh-2"),
        (Check.PHOTO_WITHOUT_FILE, "anh-3"),
        (Check.PHOTO_WITHOUT_CAPTION, "anh-3"),
        (Check.PHOTO_WITHOUT_ALT, "anh-3"),
    ]
    assert {finding.field for finding in findings(content)} == {"photos"}


def test_a_film_lacks_its_address_or_title_and_its_picture_no_caption() -> None:
    film = Media("phim-1", "https://youtu.be/dQw4w9WgXcQ", title="Hội nghị", poster="anh-2")
    photos = (*COMPLETE.photos, Photo("anh-2", "1" * 64, alt="Hội trường"))
    content = replace(COMPLETE, photos=photos, media=(film,))

    assert findings(content) == ()
    assert [finding.check for finding in findings(replace(content, body="![](anh-2)"))] == [
        Check.PHOTO_WITHOUT_CAPTION
    ]
    assert findings(replace(COMPLETE, media=(Media("phim-1", ""),))) == (
        Finding(Check.MEDIA_WITHOUT_ADDRESS, Severity.RECOMMENDED, "media", "phim-1", 1),
        Finding(Check.MEDIA_WITHOUT_TITLE, Severity.RECOMMENDED, "media", "phim-1", 1),
    )


def test_a_prompt_of_a_template_stops_the_article_wherever_readers_would_see_it() -> None:
    photo = replace(COMPLETE.photos[0], caption="‹Ai, đang làm gì› tại hội nghị")
    content = replace(
        COMPLETE,
        lead="Sáng ‹ngày›, tại ‹nơi›, hội nghị…",
        body="‹Diễn biến›",
        tags=("‹Địa phương›",),
        notes="‹Chỉ cho tòa soạn›",
        photos=(photo,),
        media=(Media("phim-1", "https://youtu.be/dQw4w9WgXcQ", title="‹Tên phim›"),),
    )

    assert required(content) == tuple(
        Finding(check, Severity.REQUIRED, field, *which)
        for check, field, *which in (
            (Check.PROMPT_LEFT, "lead", "‹ngày›"),
            (Check.PROMPT_LEFT, "body", "‹Diễn biến›"),
            (Check.PROMPT_LEFT, "tags", "‹Địa phương›"),
            (Check.FIGURE_PROMPT_LEFT, "photos", "anh-1", 1),
            (Check.FIGURE_PROMPT_LEFT, "media", "phim-1", 1),
        )
    )


@given(CONTENTS)
def test_required_findings_come_first_and_are_those_that_stop(content: ArticleContent) -> None:
    found = findings(content)
    stopping = required(content)

    assert found[: len(stopping)] == stopping
    assert all(finding.severity is Severity.RECOMMENDED for finding in found[len(stopping) :])
    assert len(set(found)) == len(found)
    assert all(hasattr(content, finding.field) for finding in found)
