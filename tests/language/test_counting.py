from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.counting import spoken_syllables, syllable_count
from desktop_app.language.text_length import text_length

from .vietnamese import ANYTHING, SENTENCES, WORDS

REAL_PAGE = Path(__file__).parents[3] / "shared" / "data" / "station-article-2019-04-24.txt"


@pytest.mark.skipif(not REAL_PAGE.exists(), reason="the station's page is not beside the repository")
def test_the_stations_article_has_463_syllables_and_takes_two_minutes_nine() -> None:
    """Counted by hand: headline 16, lead 56, caption 4, body 385, byline 2."""
    lines = REAL_PAGE.read_text(encoding="utf-8").split("\n")
    article = "\n".join((lines[0], *lines[4:16]))

    assert syllable_count(article) == 463
    assert divmod(int(text_length(article).seconds(240)), 60) == (2, 9)


@pytest.mark.parametrize(
    ("text", "written", "spoken"),
    [
        ("Huyện ủy Cần Đước", 4, 4),
        ("chính trị – xã hội", 4, 4),
        ("chính trị-xã hội", 4, 4),
        ("Cát Linh-Hà Đông", 4, 4),
        ("và/hoặc", 2, 2),
        ("“đổi mới ”.", 2, 2),
        ("Kết luận số 62-KL/TW", 4, 10),
        ("ngày 24/4/2019", 2, 13),
        ("lúc 16:59", 2, 7),
        ("20h30", 1, 5),
        ("UBMTTQ và MTTQ", 3, 11),
        ("CẦN ĐƯỚC", 2, 2),
        ("200.000 con cá", 3, 5),
        ("6,2 tỷ đồng", 3, 5),
        ("tăng 15%", 2, 5),
        ("giai đoạn 2020-2025", 3, 16),
        ("ĐT: 0272.3823225", 2, 13),
        ("0272.382.322", 1, 10),
        ("1.234.567,5", 1, 15),
        ("www.la34.com.vn", 1, 7),
        ("QL1A", 1, 4),
        ("nhiệm_kỳ", 2, 2),
        ("", 0, 0),
        (" – … ”", 0, 0),
    ],
)
def test_examples(text: str, written: int, spoken: int) -> None:
    assert (syllable_count(text), spoken_syllables(text)) == (written, spoken)


@given(st.lists(WORDS, max_size=12))
def test_words_between_spaces_are_counted(words: list[str]) -> None:
    assert syllable_count(" ".join(words)) == len(words)


@given(ANYTHING)
def test_the_form_of_a_text_is_no_difference(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)

    assert syllable_count(decomposed) == syllable_count(text)
    assert spoken_syllables(decomposed) == spoken_syllables(text)


@given(SENTENCES, SENTENCES)
def test_lines_add_up(one: str, other: str) -> None:
    """An editor counts paragraph by paragraph."""
    assert syllable_count(f"{one}\n{other}") == syllable_count(one) + syllable_count(other)
    assert spoken_syllables(f"{one}\n{other}") == spoken_syllables(one) + spoken_syllables(other)


def test_syllables_in_capitals_are_no_abbreviations() -> None:
    onsets = "BA CA CHA DA ĐA GA GHE GIA HA KE KHA LA MA NA NGA NGHE NHÀ PA PHA QUA RA SA TA THA TRA VA XA"
    assert spoken_syllables(onsets) == syllable_count(onsets)
