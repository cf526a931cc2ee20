"""Words are found where they stand, in whatever form the text is."""

from __future__ import annotations

import re
import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.finding import Likeness, find_all, folded, is_whole
from desktop_app.language.fold import fold

from .vietnamese import ANYTHING, LETTERS, SENTENCES, WORDS

LIKENESSES = st.builds(Likeness, st.booleans(), st.booleans(), st.booleans())
# Words in every form, letters outside the first plane, spaces that hold, marks that stand alone.
MIXED = st.lists(
    st.one_of(
        WORDS,
        WORDS.map(lambda word: unicodedata.normalize("NFD", word)),
        st.sampled_from([" ", "\u00a0", "👩‍🌾", "𝐀", "\u0301", "_", "ê\u0331", "한", "\n", "“"]),
    ),
    max_size=12,
).map("".join)


def found(text: str, words: str, **likeness: bool) -> list[str]:
    return [text[start:end] for start, end in find_all(text, words, Likeness(**likeness))]


@given(MIXED | ANYTHING, LIKENESSES, st.data())
def test_a_hit_is_the_words_and_begins_and_ends_between_letters(
    text: str, likeness: Likeness, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    words = text[start : start + data.draw(st.integers(1, 6))]
    sought = folded(words, likeness).text
    last = 0
    for begin, end in find_all(text, words, likeness):
        assert last <= begin < end
        last = end
        assert folded(text[begin:end], likeness).text == sought
        parts = (text[:begin], text[begin:end], text[end:])
        assert "".join(folded(part, likeness).text for part in parts) == folded(text, likeness).text


@given(SENTENCES, WORDS, LIKENESSES)
def test_the_same_is_found_in_every_form_of_a_text(text: str, words: str, likeness: Likeness) -> None:
    hits = find_all(text, words, likeness)
    for apart, words_apart in product((text, unicodedata.normalize("NFD", text)), repeat=2):
        sought = words if words_apart is text else unicodedata.normalize("NFD", words)
        there = [apart[start:end] for start, end in find_all(apart, sought, likeness)]
        assert [unicodedata.normalize("NFC", hit) for hit in there] == [
            text[start:end] for start, end in hits
        ]


@given(SENTENCES, st.text(st.sampled_from(LETTERS + " "), min_size=1, max_size=3))
def test_nothing_is_passed_over(text: str, words: str) -> None:
    expected = [match.span() for match in re.finditer(re.escape(fold(words)), fold(text))]
    assert find_all(text, words, Likeness()) == expected


@given(SENTENCES, st.integers(1, 3), st.data())
def test_replacing_every_hit_is_what_python_does(text: str, length: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    words, new = text[start : start + length], data.draw(WORDS)
    replaced, end = "", 0
    for begin, stop in find_all(text, words, Likeness(accents=True, case=True)):
        replaced, end = replaced + text[end:begin] + new, stop
    assert replaced + text[end:] == (text.replace(words, new) if words else text)


@pytest.mark.parametrize(
    ("words", "likeness", "expected"),
    [
        ("duoc", {}, ["Đước", "được", "Được", "đuốc"]),
        ("được", {}, ["Đước", "được", "Được", "đuốc"]),
        ("được", {"accents": True}, ["được", "Được"]),
        ("Được", {"accents": True, "case": True}, ["Được"]),
        ("Duoc", {"case": True}, ["Đước", "Được"]),
        ("c", {"whole_words": True}, []),
        ("can", {"whole_words": True}, ["Cần"]),
        ("kl", {"whole_words": True}, ["KL"]),
        ("“can", {"whole_words": True}, ["“Cần"]),
        ("dam", {"whole_words": True}, ["đậm"]),
        ("10 nam", {}, ["10\u00a0năm"]),
        ("\u0301", {}, []),
        ("", {}, []),
    ],
)
def test_examples(words: str, likeness: dict[str, bool], expected: list[str]) -> None:
    text = "“Cần Đước” được 10\u00a0năm, 62-KL/TW, canh _đậm_. Được đuốc."
    assert found(text, words, **likeness) == expected
    apart = found(unicodedata.normalize("NFD", text), words, **likeness)
    assert [unicodedata.normalize("NFC", hit) for hit in apart] == expected


def test_a_syllable_written_with_loose_marks_is_one_word() -> None:
    text = unicodedata.normalize("NFD", "việc")
    assert is_whole(text, 0, len(text), words=True)
    assert not is_whole(text, 0, 3, words=False)
    assert find_all(text, "vi", Likeness(whole_words=True)) == []


def test_hits_do_not_overlap() -> None:
    assert find_all("ha ha ha ha", "ha ha", Likeness()) == [(0, 5), (6, 11)]
