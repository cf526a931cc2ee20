"""Spellings of one name share a key; other words never do."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.names import name_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Uỷ ban", "Ủy ban", "ỦY BAN", "  uỷ\u00a0 ban\n", unicodedata.normalize("NFD", "Ủy ban")),
        ("Hoà Khánh", "Hòa Khánh"),
        ("62-KL/TW", "62-kl/tw"),
        ("Đức Hòa", "đức hoà"),
    ],
)
def test_spellings_of_one_name_are_one(spellings: tuple[str, ...]) -> None:
    assert len(set(map(name_key, spellings))) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("má", "ma"), ("Đông", "Dông"), ("quý", "quy"), ("Tân An", "Tần An")]
)
def test_marks_tell_words_apart(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)
