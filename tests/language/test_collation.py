"""Sorting: total, and the same as ICU's Vietnamese collation, which Qt carries."""

from __future__ import annotations

import random
import unicodedata
from itertools import pairwise, product

import pytest
from hypothesis import given
from PySide6.QtCore import QCollator, QLocale

from desktop_app.language.collation import in_order, sort_key
from desktop_app.language.tones import old_style

from .vietnamese import ANYTHING, VOWELS, WORDS

ONSETS = ("", "b", "c", "ch", "d", "đ", "g", "h", "kh", "ng", "qu", "t", "th", "tr", "x")
FINALS = ("", "c", "n", "ng", "o", "y")
ALPHABET = [*"aăâbcdđeêghiklmnoôơpqrstuưvxy"]


@pytest.fixture(scope="module")
def icu() -> QCollator:
    collator = QCollator(QLocale("vi_VN"))
    collator.setNumericMode(True)
    # A Qt without ICU sorts by code points or by the system's own rules.
    if collator.compare("ơ", "p") >= 0 or collator.compare("bả", "bã") >= 0:
        pytest.skip("this Qt was built without ICU's Vietnamese rules")
    return collator


def test_letters_tones_numbers_and_case_are_in_the_order_of_a_dictionary() -> None:
    assert in_order(reversed(ALPHABET)) == ALPHABET
    assert in_order(["mạ", "mà", "má", "mã", "mả", "ma"]) == ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert in_order(["Phường 10", "Phường 9", "phường 9"]) == ["phường 9", "Phường 9", "Phường 10"]
    assert in_order(["đa", "dạ", "Da", "da", "dz"]) == ["da", "Da", "dạ", "dz", "đa"]
    # Both styles of one tone stand together; by code points the mark's place would part them.
    assert in_order(["hóa", "hoà", "hòa", "hoá", "họa"]) == ["hoà", "hòa", "hoá", "hóa", "họa"]


@given(ANYTHING, ANYTHING)
def test_the_order_is_total_and_only_the_same_text_is_equal(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) == (one == other)
    assert sort_key(one)[:3] == sort_key(unicodedata.normalize("NFD", one))[:3]


def test_syllables_words_and_names_sort_as_icu_has_them(icu: QCollator) -> None:
    chance = random.Random(34)
    small = [vowel for vowel in VOWELS if vowel.islower()]
    syllables = [old_style("".join(parts)) for parts in product(ONSETS, small, FINALS)]
    words = [f"{one} {other}" for one, other in zip(chance.sample(syllables, 900), syllables, strict=False)]
    signs = [
        f"{word} {sign} {chance.randrange(1200)}" for word, sign in zip(words, "–-,.“/(" * 99, strict=False)
    ]
    texts = {*syllables, *words, *map(str.title, words), *map(str.upper, syllables[::7]), *signs}
    assert len(texts) > 6000
    ours = in_order(chance.sample(sorted(texts), len(texts)))
    assert [(one, other) for one, other in pairwise(ours) if icu.compare(one, other) > 0] == []


@given(WORDS, WORDS)
def test_any_two_words_stand_as_icu_has_them(icu: QCollator, one: str, other: str) -> None:
    one, other = old_style(one), old_style(other)
    theirs = icu.compare(one, other)
    assert theirs == 0 or (sort_key(one) < sort_key(other)) == (theirs < 0)
