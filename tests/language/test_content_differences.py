"""Differences of whole contents: every field that changed and no other."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media
from desktop_app.language.content_differences import content_differences
from desktop_app.language.differences import SpanKind

PHOTOS = (
    Photo("anh-1", caption="Quang cảnh hội nghị", credit="Ảnh: Kim Thoa", featured=True),
    Photo("anh-2", caption="Đại biểu phát biểu"),
    Photo("anh-3"),
)
ARTICLE = ArticleContent(
    headline="Cần Đước: Tổng kết nhiệm kỳ",
    lead="Sáng 24/4, hội nghị khai mạc.",
    body="Mặt trận đã hòa giải nhiều vụ việc.",
    tags=("Cần Đước", "MTTQ"),
    photos=PHOTOS,
)


def told(old: ArticleContent, new: ArticleContent) -> list[tuple[str, str, str, str]]:
    """Return field, item, what went and what came of each change."""
    return [
        (
            change.field,
            change.item,
            "|".join(span.old for span in change.spans if span.kind is not SpanKind.EQUAL),
            "|".join(span.new for span in change.spans if span.kind is not SpanKind.EQUAL),
        )
        for change in content_differences(old, new)
    ]


def test_texts_names_and_times_are_compared_as_text() -> None:
    new = replace(
        ARTICLE,
        headline="Cần Giuộc: Tổng kết nhiệm kỳ",
        body="Mặt trận đã hóa giải nhiều vụ việc.",
        tags=("MTTQ", "Long An"),
        publish_time=datetime(2019, 4, 24, 9, 59, tzinfo=UTC),
        related=(RelatedArticle(ArticleId("x"), "Bến Lức khởi công cầu"),),
    )
    assert told(ARTICLE, new) == [
        ("headline", "", "Đước", "Giuộc"),
        ("body", "", "hòa", "hóa"),
        ("tags", "", "Cần Đước\n|", "|\nLong An"),
        ("publish_time", "", "", "2019-04-24T09:59:00Z"),
        ("related", "", "", "Bến Lức khởi công cầu"),
    ]
    assert told(ARTICLE, ARTICLE) == []


def test_photos_are_compared_one_by_one() -> None:
    first, second, _ = PHOTOS
    new = replace(
        ARTICLE,
        photos=(
            replace(second, caption="Các đại biểu phát biểu", featured=True, made_with_ai=True),
            replace(first, featured=False),
            Photo("anh-4", caption="Trao quà"),
        ),
        media=(Media("phim-1", "https://youtu.be/x", title="Phóng sự"),),
    )
    assert told(ARTICLE, new) == [
        ("photos.featured", "anh-1", "yes", ""),
        ("photos.caption", "anh-2", "Đại", "Các đại"),
        ("photos.featured", "anh-2", "", "yes"),
        ("photos.made_with_ai", "anh-2", "", "yes"),
        ("photos", "anh-3", "anh-3", ""),
        ("photos", "anh-4", "", "Trao quà"),
        ("photos", "", "anh-1\n|", "|\nanh-1"),
        ("media", "phim-1", "", "Phóng sự"),
    ]


def test_no_field_is_forgotten() -> None:
    now = datetime(2019, 4, 24, tzinfo=UTC)
    values: dict[type, Any] = {str: "khác", tuple: ("khác",), type(None): now}
    for field in fields(ArticleContent):
        if field.name not in {"photos", "media"}:
            other = replace(
                ArticleContent(), **{field.name: values[type(getattr(ArticleContent(), field.name))]}
            )
            assert [change.field for change in content_differences(ArticleContent(), other)] == [field.name]
