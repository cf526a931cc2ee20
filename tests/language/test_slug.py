from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.station import DEFAULT_CATEGORIES
from desktop_app.language.slug import slug

from .vietnamese import ANYTHING


@given(ANYTHING, st.integers(1, 100))
def test_a_slug_is_plain_short_and_stable(text: str, limit: int) -> None:
    made = slug(text, limit=limit)

    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert len(made) <= limit
    assert slug(made, limit=limit) == made


@given(ANYTHING)
def test_the_form_of_a_text_is_no_difference(text: str) -> None:
    assert slug(unicodedata.normalize("NFD", text)) == slug(unicodedata.normalize("NFC", text)) == slug(text)


@given(ANYTHING, st.integers(1, 100))
def test_a_short_slug_begins_the_long_one_at_a_word(text: str, limit: int) -> None:
    whole, short = slug(text, limit=10_000), slug(text, limit=limit)

    assert whole.startswith(short)
    first_word = whole.partition("-")[0]
    assert whole[len(short) : len(short) + 1] in {"", "-"} or len(first_word) > limit


@pytest.mark.parametrize(
    ("text", "limit", "made"),
    [
        ("Cần Đước: Tổng kết 10 năm", 80, "can-duoc-tong-ket-10-nam"),
        ("Cần Đước: Tổng kết 10 năm", 16, "can-duoc-tong"),
        ("Cần Đước: Tổng kết 10 năm", 17, "can-duoc-tong-ket"),
        ("Chính trị – Xây dựng Đảng", 80, "chinh-tri-xay-dung-dang"),
        ("62-KL/TW", 80, "62-kl-tw"),
        ("北京", 80, ""),
        ("đđđđ", 2, "dd"),
        ("", 80, ""),
    ],
)
def test_examples(text: str, limit: int, made: str) -> None:
    assert slug(text, limit=limit) == made


def test_the_categories_a_newsroom_starts_with_are_addressed_by_their_names() -> None:
    for category in DEFAULT_CATEGORIES:
        assert category.slug == slug(category.name)
        assert category.parent in {"", *(other.slug for other in DEFAULT_CATEGORIES)}
