from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given

from desktop_app.language.normalise import normalise, single_line

from .vietnamese import ANYTHING, LETTERS, SENTENCES


@given(ANYTHING)
@example("a\r\n\rb")
@example("\ud83d\ude00 \ud83d \ude00")
@example("e\u200b\u0302")
@example("\u0323\ufeff\u0302a")
def test_one_form_for_every_text(text: str) -> None:
    once = normalise(text)

    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & set("\r\x85\u2028\u2029\u200b\ufeff\0\x07\x7f")
    assert once.encode().decode() == once


@given(SENTENCES)
def test_decomposed_text_becomes_the_composed_one(text: str) -> None:
    assert (
        normalise(unicodedata.normalize("NFD", text)) == normalise(text) == unicodedata.normalize("NFC", text)
    )


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (
            "Cần Đước\r\nBến Lức\rTân An\u2028Mộc Hóa\x85Đức Huệ",
            "Cần Đước\nBến Lức\nTân An\nMộc Hóa\nĐức Huệ",
        ),
        ("\ufeffHuyện\u200b ủy\u2060", "Huyện ủy"),
        ("Huyện\u0301", "Huyệń"),
        ("\ud83d\ude00", "😀"),
        ("Thoa\ud800", "Thoa\ufffd"),
        ("a\x00b\x0bc\x1fd\x80e\x9f\ufffe", "abcde"),
    ],
)
def test_what_is_taken_out_and_put_right(raw: str, clean: str) -> None:
    assert normalise(raw) == unicodedata.normalize("NFC", clean)


@pytest.mark.parametrize(
    "text", ["a\tb\nc", "Phường\u00a04", "👨\u200d👩\u200d👧", "“nghìn” – …", LETTERS, ""]
)
def test_what_is_left_alone(text: str) -> None:
    assert normalise(text) == text


@given(ANYTHING)
def test_a_single_line_has_single_inner_spaces(text: str) -> None:
    line = single_line(text)

    assert single_line(line) == line
    assert line == line.strip()
    assert "\n" not in line
    assert "  " not in line
    assert line.split() == normalise(text).split()
