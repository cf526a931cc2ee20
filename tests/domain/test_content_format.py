from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.content_format import content_from_dict, content_to_dict, format_time, parse_time
from desktop_app.domain.errors import EditorialError, InvalidContent

from .contents import CONTENTS

AFTERNOON = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)
A_PHOTO = {"key": "anh-1", "caption": "Quang cảnh hội nghị", "width": 1200, "height": 800}
A_CROP = {"slot": "1x1", "x": 0, "y": 0, "width": 800, "height": 800}


@given(CONTENTS)
def test_what_is_written_is_read_back(content: ArticleContent) -> None:
    written = json.loads(json.dumps(content_to_dict(content)))

    assert content_from_dict(written) == content
    assert content_to_dict(content_from_dict(written)) == written


def test_the_written_form() -> None:
    content = ArticleContent(
        headline="Cần Đước", publish_time=AFTERNOON, photos=(Photo("anh-1", featured=True),)
    )

    written = content_to_dict(content)

    assert written["schema"] == 1
    assert written["genre"] == "news"
    assert written["publish_time"] == "2019-04-24T09:59:00Z"
    assert written["photos"][0]["key"] == "anh-1"


def test_only_the_given_fields_are_replaced() -> None:
    base = ArticleContent(headline="Cần Đước", body="Thân bài", tags=("MTTQ",))

    changed = content_from_dict({"lead": "Sapo", "tags": []}, base)

    assert changed == ArticleContent(headline="Cần Đước", lead="Sapo", body="Thân bài")
    assert content_from_dict({}, base) == base


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ([], "", "not_an_object"),
        ("Cần Đước", "", "not_an_object"),
        ({"schema": 2}, "schema", "unknown_schema"),
        ({"schema": "1"}, "schema", "unknown_schema"),
        ({"schema": True}, "schema", "unknown_schema"),
        ({"title": "Cần Đước"}, "title", "unknown_field"),
        ({"headline": 10}, "headline", "not_text"),
        ({"headline": None}, "headline", "not_text"),
        ({"body": "\ud800"}, "body", "not_unicode"),
        ({"genre": "Tin nhanh"}, "genre", "unknown_genre"),
        ({"genre": []}, "genre", "not_text"),
        ({"publish_time": "2019-04-24T16:59:00"}, "publish_time", "not_a_time"),
        ({"publish_time": "24/04/2019 16:59"}, "publish_time", "not_a_time"),
        ({"publish_time": "2019-04-24T16:59:00.5+07:00"}, "publish_time", "not_a_time"),
        ({"embargo": "0001-01-01T00:00:00+07:00"}, "embargo", "not_a_time"),
        ({"embargo": 1556099940}, "embargo", "not_text"),
        ({"tags": "MTTQ"}, "tags", "not_a_list"),
        ({"tags": ["MTTQ", 1]}, "tags", "not_text"),
        ({"other_categories": {"thoi-su": 1}}, "other_categories", "not_a_list"),
        ({"photos": A_PHOTO}, "photos", "not_a_list"),
        ({"photos": ["anh-1"]}, "photos", "not_an_object"),
        ({"photos": [{"caption": "Quang cảnh"}]}, "photos.key", "missing"),
        ({"photos": [{**A_PHOTO, "file": "a.jpg"}]}, "photos.file", "unknown_field"),
        ({"photos": [{**A_PHOTO, "caption": None}]}, "photos.caption", "wrong_type"),
        ({"photos": [{**A_PHOTO, "caption": "\udcff"}]}, "photos.caption", "not_unicode"),
        ({"photos": [{**A_PHOTO, "width": True}]}, "photos.width", "wrong_type"),
        ({"photos": [{**A_PHOTO, "width": 4.0}]}, "photos.width", "wrong_type"),
        ({"photos": [{**A_PHOTO, "height": -1}]}, "photos.height", "out_of_range"),
        ({"photos": [{**A_PHOTO, "featured": 1}]}, "photos.featured", "wrong_type"),
        ({"photos": [{"key": "Ảnh 1"}]}, "photos.key", "not_a_key"),
        ({"photos": [{"key": "anh-1\n"}]}, "photos.key", "not_a_key"),
        ({"photos": [{"key": "a" * 65}]}, "photos.key", "not_a_key"),
        ({"photos": [A_PHOTO, A_PHOTO]}, "photos.key", "repeated"),
        ({"photos": [{**A_PHOTO, "digest": "A" * 64}]}, "photos.digest", "not_a_digest"),
        (
            {"photos": [{**A_PHOTO, "featured": True}, {"key": "anh-2", "featured": True}]},
            "photos.featured",
            "repeated",
        ),
        ({"photos": [{**A_PHOTO, "taken": "hôm qua"}]}, "photos.taken", "not_a_time"),
        ({"photos": [{**A_PHOTO, "focus": {"x": 5000, "y": 0}}]}, "photos.focus", "out_of_range"),
        ({"photos": [{**A_PHOTO, "focus": {"x": 1}}]}, "photos.focus.y", "missing"),
        ({"photos": [{**A_PHOTO, "crops": [{**A_CROP, "width": 5000}]}]}, "photos.crops", "out_of_range"),
        ({"photos": [{**A_PHOTO, "crops": [{**A_CROP, "slot": "2x3"}]}]}, "photos.crops.slot", "wrong_type"),
        ({"photos": [{**A_PHOTO, "crops": [A_CROP, A_CROP]}]}, "photos.crops", "repeated"),
        ({"photos": [A_PHOTO], "media": [{"key": "anh-1", "address": ""}]}, "media.key", "repeated"),
        ({"media": [{"key": "phim-1"}]}, "media.address", "missing"),
        ({"media": [{"key": "phim-1", "address": "", "kind": "phim"}]}, "media.kind", "wrong_type"),
        ({"related": [{"article_id": "a"}]}, "related.headline", "missing"),
        ({"related": [{"article_id": "a", "headline": "b", "url": "c"}]}, "related.url", "unknown_field"),
        ({"related": [{"article_id": 1, "headline": "b"}]}, "related.article_id", "not_text"),
    ],
)
def test_bad_values_are_refused_by_field_and_problem(values: Any, field: str, problem: str) -> None:
    with pytest.raises(InvalidContent) as refused:
        content_from_dict(values)

    assert (refused.value.data["field"], refused.value.data["problem"]) == (field, problem)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(JSON | st.dictionaries(st.sampled_from([*content_to_dict(ArticleContent()), "x"]), JSON))
@example({"photos": [{"key": {}}]})
def test_any_json_is_read_or_refused(values: Any) -> None:
    try:
        content = content_from_dict(values)
    except EditorialError:
        return
    assert content_from_dict(content_to_dict(content)) == content


def test_times_are_of_one_moment_whatever_their_offset() -> None:
    indochina = AFTERNOON.astimezone(timezone(timedelta(hours=7)))

    assert format_time(indochina) == format_time(AFTERNOON) == "2019-04-24T09:59:00Z"
    assert parse_time("2019-04-24T16:59:00+07:00") == parse_time("2019-04-24T09:59:00Z") == AFTERNOON
    with pytest.raises(ValueError, match="2019"):
        format_time(AFTERNOON.replace(tzinfo=None))


def test_a_text_without_the_later_fields_keeps_the_bytes_it_had_before_them() -> None:
    written = content_to_dict(ArticleContent(photos=(Photo(key="anh-1"),)))
    assert "media" not in written
    assert set(written["photos"][0]) == {
        *("key", "digest", "media_type", "width", "height", "caption", "credit", "alt", "featured")
    }
