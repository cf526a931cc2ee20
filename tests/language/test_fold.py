from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.language.fold import fold, fold_in_place, matches
from desktop_app.language.normalise import normalise

from .vietnamese import ANYTHING, LETTERS, SENTENCES, WORDS


@given(ANYTHING)
@example("ΑΣ\u0301Σ")
@example("İI\u0307")
@example("\u212a\u212b\u2126")
@example("Ǆ ẞ ﬃ")
def test_folding_is_stable_and_the_same_for_every_form(text: str) -> None:
    folded = fold(text)

    assert fold(folded) == folded
    assert fold(unicodedata.normalize("NFC", text)) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded
    assert not any(map(unicodedata.combining, folded))


def test_every_vietnamese_letter_folds_to_one_plain_letter() -> None:
    assert len(LETTERS) == 178
    for letter in LETTERS:
        assert len(fold(letter)) == 1
        assert fold(letter) in "abcdeghiklmnopqrstuvxy"


@given(SENTENCES)
def test_folding_keeps_the_length_so_that_a_hit_maps_back(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Cần Đước", "can duoc"),
        ("ĐỨC HUỆ", "duc hue"),
        ("Uỷ ban", "uy ban"),
        ("Ủy ban", "uy ban"),
        ("62-KL/TW", "62-kl/tw"),
        ("Đắk Lắk", "dak lak"),
        ("đường", "duong"),
    ],
)
def test_examples(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(st.lists(WORDS, min_size=1, max_size=5), st.data())
def test_the_beginning_of_any_word_without_accents_finds_it(words: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(words))
    beginning = fold(word)[: data.draw(st.integers(1, len(word)))]

    assert matches(beginning, " ".join(words))
    assert matches("", " ".join(words))


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("can duoc", "Cần Đước", True),
        ("duoc can", "Cần Đước", True),
        ("can d", "Huyện Cần Đước", True),
        ("ước", "Cần Đước", False),
        ("can duoc mttq", "Cần Đước", False),
        ("d", "Đức Huệ", True),
        ("a", "", False),
    ],
)
def test_matching(query: str, text: str, found: bool) -> None:
    assert matches(query, text) is found


@given(ANYTHING)
def test_a_normalised_text_folds_alike(text: str) -> None:
    assert fold(normalise(text)) == fold(normalise(unicodedata.normalize("NFD", text)))


@given(ANYTHING)
def test_folding_in_place_keeps_every_place(text: str) -> None:
    folded = fold_in_place(text)

    assert len(folded) == len(text)
    assert fold_in_place(folded) == folded
    assert fold(folded) == fold(text)


@given(SENTENCES)
def test_vietnamese_folds_the_same_in_place(text: str) -> None:
    assert fold_in_place(text) == fold(text)
