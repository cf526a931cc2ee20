from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given

from desktop_app.language.normalise import composed, normalise, printed_line, single_line

from .vietnamese import ANYTHING, LETTERS, SENTENCES


@given(ANYTHING)
@example("a\r\n\rb")
@example("\ud83d\ude00 \ud83d \ude00")
@example("e\u200b\u0302")
@example("\u0323\ufeff\u0302a")
@example("a\u200b\u0302\u200d\u0323")
@example("a\u200d\u0302\u200c\u0323\u00adb")
@example("5\u00a0\u00a0km \u00ad\u2007x")
@example("th\u00ad\u200d \u0301\u202a\u05d0")
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
        ("a\x00b\x1fc\x80d\x9f\ufffe", "abcd"),
        ("Dòng một\x0bdòng hai\x0ctrang hai", "Dòng một\ndòng hai\ntrang hai"),
        ("ông\u00a0A,\u2003bà\u202fB\u3000C", "ông A, bà B C"),
    ],
)
def test_what_is_taken_out_and_put_right(raw: str, clean: str) -> None:
    assert normalise(raw) == unicodedata.normalize("NFC", clean)


@pytest.mark.parametrize(
    "text",
    [
        "a\tb\nc",
        "5\u00a0%",
        "12\u202fkm",
        "1\u00a0000\u00a0000",
        "👨\u200d👩\u200d👧",
        "“nghìn” – …",
        LETTERS,
        "",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert normalise(text) == text


@given(ANYTHING)
def test_what_is_only_composed_passes_the_gate_alike(text: str) -> None:
    once = composed(text)

    assert composed(once) == once
    assert normalise(once) == normalise(text)


@given(ANYTHING)
def test_a_printed_line_keeps_no_more_than_the_gate_does(text: str) -> None:
    line = printed_line(text)

    assert printed_line(line) == line
    assert single_line(line) == single_line(text)
    assert not set(line) & set("\n\t")


def test_a_headline_keeps_a_figure_with_its_unit_and_a_name_does_not() -> None:
    assert printed_line(" dài\u00a012\u00a0km\n") == "dài 12\u00a0km"
    assert single_line("Phường\u00a04") == "Phường 4"


@given(ANYTHING)
def test_a_single_line_has_single_inner_spaces(text: str) -> None:
    line = single_line(text)

    assert single_line(line) == line
    assert line == line.strip()
    assert "\n" not in line
    assert "  " not in line
    assert line.split() == normalise(composed(text).replace("\n", " ")).split()


@given(ANYTHING)
@example("\u01b0\n\u00ad\u00e0")
@example("5\u00a0\nkm")
def test_a_line_is_judged_as_the_whole_it_becomes(text: str) -> None:
    for gate in (printed_line, single_line):
        once = gate(text)
        assert gate(once) == normalise(once) == once
        assert "\n" not in once
