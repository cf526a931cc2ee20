"""The gate at the door of the newsroom: every text of a content passes it, and only once."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

from hypothesis import given

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.media import Media
from desktop_app.services.text_gate import is_same, normalised
from tests.language.vietnamese import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Chosen from lists or made by the program, and checked there.
KEYS = {
    "genre",
    "category",
    "other_categories",
    "key",
    "digest",
    "media_type",
    "taken",
    "article_id",
    "poster",
}


def content_of(text: str) -> ArticleContent:
    """Return a content in which everything somebody can write is `text`."""
    plain = {one.name: text for one in fields(ArticleContent) if one.type == "str" and one.name not in KEYS}
    return replace(
        ArticleContent(**plain),  # type: ignore[arg-type]
        tags=(text, text),
        photos=(Photo("anh-1", caption=text, credit=text, alt=text, place=text),),
        media=(Media("phim-1", text, title=text),),
        related=(RelatedArticle(ArticleId("x"), text),),
    )


def texts(values: Any, name: str = "") -> Iterator[str]:
    """Yield what somebody wrote."""
    if isinstance(values, dict):
        for key, value in values.items():
            yield from texts(value, key)
    elif isinstance(values, (list, tuple)):
        for value in values:
            yield from texts(value, name)
    elif isinstance(values, str) and name not in KEYS:
        yield values


@given(ANYTHING)
def test_every_text_passes_the_gate_and_only_once(text: str) -> None:
    once = normalised(content_of(text))

    assert normalised(once) == once
    assert is_same(content_of(text), once)
    found = list(texts(asdict(once)))
    assert len(found) >= 13
    assert all(unicodedata.is_normalized("NFC", one) for one in found)
    assert not set("".join(found)) & set("\u200b\ufeff\u2003\r\0\x0b")
