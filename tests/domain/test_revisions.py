from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import assume, given

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.content_format import content_from_dict, content_to_dict
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media
from desktop_app.domain.revisions import canonical_form, content_digest

from .contents import CONTENTS

AFTERNOON = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)
FULL = ArticleContent(
    headline="Cần Đước: Tổng kết 10 năm thực hiện Kết luận số 62-KL/TW của Bộ Chính trị",
    lead="Ngày 24/4/2019 “đổi mới”",
    body="Qua 10 năm\n\nNgoài ra",
    byline="Kim Thoa",
    source="LA34",
    genre="article",
    category="trong-tinh",
    other_categories=("thoi-su",),
    event_thread="Mặt trận",
    tags=("Cần Đước", "MTTQ"),
    place="Cần Đước",
    photos=(
        Photo(
            "anh-1",
            "0" * 64,
            "image/jpeg",
            1200,
            800,
            "Quang cảnh hội nghị",
            "K.T",
            "Hội trường",
            featured=True,
        ),
    ),
    publish_time=AFTERNOON,
    embargo=AFTERNOON,
    related=(RelatedArticle(ArticleId("a1"), "Bến Lức"),),
    notes="Gọi lại Huyện ủy",
)


def test_the_digest_of_a_full_article_never_changes() -> None:
    """Another value here would break every approval that was ever given."""
    assert content_digest(FULL) == "866ad0b7086231188ed39bc39515ec6a6993a62c2542f5d7db58f1546e88953b"


@given(CONTENTS)
def test_the_canonical_form_is_sorted_json_without_spaces_that_reads_back(content: ArticleContent) -> None:
    form = canonical_form(content)
    values = json.loads(form)

    assert content_from_dict(values) == content
    assert list(values) == sorted(values)
    assert json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode() == form
    assert content_digest(content) == hashlib.sha256(form).hexdigest()


@given(CONTENTS)
def test_the_order_of_given_fields_is_no_difference(content: ArticleContent) -> None:
    backwards = dict(reversed(content_to_dict(content).items()))

    assert canonical_form(content_from_dict(backwards)) == canonical_form(content)


@given(CONTENTS, CONTENTS)
def test_different_contents_have_different_digests(one: ArticleContent, other: ArticleContent) -> None:
    assume(one != other)

    assert content_digest(one) != content_digest(other)


@given(CONTENTS)
def test_normalised_text_stays_normalised(content: ArticleContent) -> None:
    assert unicodedata.is_normalized("NFC", canonical_form(content).decode())


def test_every_field_counts() -> None:
    empty = ArticleContent()
    full = replace(FULL, media=(Media("phim-1", "https://la34.com.vn/phim.mp4"),))
    for field in fields(ArticleContent):
        value = getattr(full, field.name)
        assert value != getattr(empty, field.name), field.name
        assert content_digest(replace(empty, **{field.name: value})) != content_digest(empty), field.name


def test_one_changed_letter_in_a_figure_is_another_text() -> None:
    assert content_digest(replace(FULL, body="12 người")) != content_digest(replace(FULL, body="15 người"))


def test_the_same_moment_in_another_zone_is_the_same_text() -> None:
    there = replace(FULL, publish_time=AFTERNOON.astimezone(timezone(timedelta(hours=7))))

    assert canonical_form(there) == canonical_form(FULL)
