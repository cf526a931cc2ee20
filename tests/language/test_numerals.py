from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.numerals import numeral_syllables


@pytest.mark.parametrize(
    ("figures", "read"),
    [
        ("0", "không"),
        ("4", "tư"),
        ("08", "tám"),
        ("10", "mười"),
        ("15", "mười lăm"),
        ("20", "hai mươi"),
        ("21", "hai mươi mốt"),
        ("100", "một trăm"),
        ("105", "một trăm linh năm"),
        ("110", "một trăm mười"),
        ("999", "chín trăm chín mươi chín"),
        ("1000", "một nghìn"),
        ("1005", "một nghìn không trăm linh năm"),
        ("2019", "hai nghìn không trăm mười chín"),
        ("2020", "hai nghìn không trăm hai mươi"),
        ("200000", "hai trăm nghìn"),
        ("1000000", "một triệu"),
        ("1050000", "một triệu không trăm năm mươi nghìn"),
        ("6200000", "sáu triệu hai trăm nghìn"),
        ("1000000007", "một tỷ không trăm linh bảy"),
        ("0272", "không hai bảy hai"),
        ("1234567890123", "một hai ba bốn năm sáu bảy tám chín không một hai ba"),
    ],
)
def test_as_a_reader_says_it(figures: str, read: str) -> None:
    assert numeral_syllables(figures) == len(read.split())


@given(st.integers(1, 999), st.integers(1, 999))
def test_thousands_and_the_rest_add_up_with_the_word_nghin(thousands: int, rest: int) -> None:
    spoken_rest = numeral_syllables(str(1000 + rest)) - numeral_syllables("1000")

    assert numeral_syllables(f"{thousands}{rest:03}") == numeral_syllables(str(thousands)) + 1 + spoken_rest
