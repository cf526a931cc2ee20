"""Copies for people and for the program: nothing of an article is missing, nothing foreign gets in."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.errors import InvalidContent
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.revisions import content_digest
from desktop_app.formats.article_copy import ArticleCopy, as_exchange, as_markdown, photo_names, read_exchange
from desktop_app.services.text_gate import normalised
from tests.desk import ARTICLE, POSTED
from tests.domain.contents import CONTENTS

if TYPE_CHECKING:
    from collections.abc import Callable


def copy_of(content: ArticleContent) -> ArticleCopy:
    digest = content_digest(content)
    return ArticleCopy(ArticleId("0192-abcdef"), "device-1", 7, digest, POSTED, "Kim Thoa", content)


@given(CONTENTS)
def test_what_is_taken_in_is_what_was_copied(content: ArticleContent) -> None:
    copy = copy_of(normalised(content))
    again, names = read_exchange(as_exchange(copy))
    assert again == copy
    assert names == photo_names(copy.content)
    assert all(name.isascii() and name == name.lower() for name in names.values())
    front = as_markdown(copy).decode().split("\n---\n")[0].split("\n")
    for line in front[1:]:
        key, _, value = line.partition(": ")
        if key not in {"schema", "photos:"}:
            json.loads(line.removeprefix("  - ") if line.startswith("  - ") else value)


def test_people_read_the_text_with_its_pictures_in_any_program() -> None:
    photo = Photo("anh-1", digest="ab" * 32, media_type="image/jpeg", caption="Quang cảnh “hội nghị”")
    content = replace(ARTICLE, body="Câu đầu.\n\n![](anh-1)\n\nCâu cuối.", photos=(photo, Photo("anh-2")))
    assert as_markdown(copy_of(content)).decode() == (
        "---\n"
        "schema: 1\n"
        'article: "0192-abcdef"\n'
        'saved_at: "2019-04-24T09:59:00Z"\n'
        'saved_by: "Kim Thoa"\n'
        'headline: "Cần Đước: Tổng kết công tác Mặt trận Tổ quốc"\n'
        'byline: "Kim Thoa"\n'
        'genre: "news"\n'
        'category: "thoi-su"\n'
        'tags: ["Cần Đước", "MTTQ"]\n'
        'place: "Cần Đước"\n'
        "photos:\n"
        '  - {"key": "anh-1", "file": "anh-1-abababab.jpg", "caption": "Quang cảnh “hội nghị”"}\n'
        '  - {"key": "anh-2"}\n'
        "---\n"
        "\n"
        "# Cần Đước: Tổng kết công tác Mặt trận Tổ quốc\n"
        "\n"
        "Sáng 24/4, Uỷ ban MTTQ huyện Cần Đước tổ chức hội nghị tổng kết nhiệm kỳ.\n"
        "\n"
        "Câu đầu.\n"
        "\n"
        "![Quang cảnh “hội nghị”](anh-1-abababab.jpg)\n"
        "\n"
        "Câu cuối.\n"
    )


@pytest.mark.parametrize(
    ("damage", "field"),
    [
        (lambda values: values.update(schema=2), "schema"),
        (lambda values: values.pop("content"), ""),
        (lambda values: values.update(photos={"anh-1": "../../etc/passwd"}), "photos"),
        (lambda values: values.update(photos={"anh-1": 5}), "photos"),
        (lambda values: values.update(version="7"), "version"),
        (lambda values: values.update(saved_at="hôm qua"), "saved_at"),
        (lambda values: values["content"].update(headline=3), "headline"),
    ],
)
def test_what_is_no_copy_is_refused(damage: Callable[[dict[str, Any]], object], field: str) -> None:
    values = json.loads(as_exchange(copy_of(ARTICLE)))
    damage(values)
    with pytest.raises(InvalidContent) as refused:
        read_exchange(json.dumps(values).encode())
    assert refused.value.data["field"] == field
    for data in (b"", b"\xff", b"[]", b"{}", b"[" * 100_000):
        with pytest.raises(InvalidContent):
            read_exchange(data)
