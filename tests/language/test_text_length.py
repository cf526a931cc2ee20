"""Lengths of texts: counted once, added up, read at any pace."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.counting import spoken_syllables, syllable_count
from desktop_app.language.text_length import TextLength, text_length

from .vietnamese import SENTENCES


def test_characters_are_those_a_reader_sees_with_the_spaces() -> None:
    text = "Huyện ủy\n16:59"
    assert text_length(text) == text_length(unicodedata.normalize("NFD", text)) == TextLength(3, 13, 8)


@given(SENTENCES, SENTENCES)
def test_lines_add_up(one: str, other: str) -> None:
    """An editor counts paragraph by paragraph."""
    assert text_length(f"{one}\n{other}") == text_length(one) + text_length(other)


@given(SENTENCES, st.integers(60, 600))
def test_reading_takes_as_long_as_the_rate_says(text: str, rate: int) -> None:
    length = text_length(text)
    assert (length.syllables, length.spoken) == (syllable_count(text), spoken_syllables(text))
    assert length.seconds(rate) * rate == pytest.approx(60 * spoken_syllables(text))
