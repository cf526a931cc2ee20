"""Capitals and small letters: what keeps its own, and what begins a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.letter_case import LetterCase, in_case, lower, sentence, title, upper

from .vietnamese import ANYTHING, SENTENCES

HEADLINE = "CẦN ĐƯỚC: TỔNG KẾT 10 NĂM KẾT LUẬN SỐ 62-KL/TW, UBND VÀ MTTQ KHÓA XI VI PHẠM GÌ?"


@pytest.mark.parametrize(
    ("text", "small"),
    [
        (
            HEADLINE,
            "cần đước: tổng kết 10 năm kết luận số 62-KL/TW, UBND và MTTQ khóa XI vi phạm gì?",
        ),
        ("UBMTTQ xã, HĐND huyện, TƯ Đảng, CA tỉnh", "UBMTTQ xã, HĐND huyện, TƯ đảng, CA tỉnh"),
        ("Theo VnExpress và YouTube, iPhone 15 Pro", "theo VnExpress và YouTube, iPhone 15 pro"),
        ("QL1A, lớp 10A2, Covid-19, 30/2020/NĐ-CP", "QL1A, lớp 10A2, Covid-19, 30/2020/NĐ-CP"),
        ("Gửi TTDT@la34.com.vn, HTTPS://La34.vn/A", "gửi TTDT@la34.com.vn, HTTPS://La34.vn/A"),
        ("Bản tin TỔNG KẾT hôm nay", "bản tin tổng kết hôm nay"),
        ("Chính trị-Xã hội", "chính trị-xã hội"),
        ("Đại hội XIII; quý IV", "đại hội XIII; quý IV"),
        ("NHÂN DÂN TA, NHÀ TA", "nhân dân ta, nhà ta"),
    ],
)
def test_small_letters(text: str, small: str) -> None:
    assert lower(text) == small


def test_a_headline_in_capitals_becomes_one_to_read() -> None:
    assert sentence(HEADLINE) == (
        "Cần đước: tổng kết 10 năm kết luận số 62-KL/TW, UBND và MTTQ khóa XI vi phạm gì?"
    )
    assert title("chính trị-xã hội ở UBND xã") == "Chính Trị-Xã Hội Ở UBND Xã"
    assert upper("Huyện ủy Cần Đước, xem la34.com.vn") == "HUYỆN ỦY CẦN ĐƯỚC, XEM la34.com.vn"


@pytest.mark.parametrize(
    "right",
    [
        "Một câu. Hai câu? “Ba câu!” Bốn câu… Năm.",
        "Về TP. mỹ tho, gặp TS. sơn. Hết",
        "Số 0272. 3826244 nhé",
        "Dòng một\nDòng hai",
        "Tổng cộng 1.000 người. Hết",
    ],
)
def test_a_capital_for_each_sentence(right: str) -> None:
    assert sentence(right.lower() if "TP." not in right else right) == right


@given(ANYTHING | SENTENCES, st.sampled_from(LetterCase))
def test_a_case_once_set_is_set(text: str, case: LetterCase) -> None:
    once = in_case(text, case)
    assert in_case(once, case) == once


@given(SENTENCES, st.data(), st.sampled_from(LetterCase))
def test_nothing_but_the_selection_and_nothing_but_the_case_changes(
    text: str, data: st.DataObject, case: LetterCase
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    changed = in_case(text, case, start, end)
    assert changed.lower() == text[start:end].lower()
    mark = data.draw(st.integers(start, end))
    kept = in_case(text, case, start, end, [(mark, end)])
    assert kept[mark - start :] == text[mark:end]
