"""Quotation marks: which way each turns, and which has no other half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.proof_fixes import fixed
from desktop_app.proofing.engine import Proofreader
from tests.proofing.proofs_of import SHIPPED, body, by_rules

STRAIGHT, PAIRS = (
    Proofreader(by_rules(*(one for one in SHIPPED if one.rule_id == f"typography.{name}")))
    for name in ("straight_quotes", "quote_pairs")
)


def curled(text: str) -> str:
    """Return `text` with what is suggested for its straight marks."""
    return fixed(text, STRAIGHT.proof([body(text)]))


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('Ông nói: "Vâng, "tốt"."', "Ông nói: “Vâng, “tốt”.”"),
        ('("Thi đua"), "yêu nước"…', "(“Thi đua”), “yêu nước”…"),
        ('bóng đá nữ"sung túc"hơn', "bóng đá nữ“sung túc”hơn"),
        ('màn hình 21" "phẳng"', 'màn hình 21" “phẳng”'),
        ('"Năm 2019"', "“Năm 2019”"),
        ('**"Đậm"** và *"nghiêng"*', "**“Đậm”** và *“nghiêng”*"),
    ],
)
def test_straight_marks_turn_to_the_words_they_enclose(straight: str, curly: str) -> None:
    assert curled(straight) == curly


@given(st.lists(st.sampled_from(['"', "chữ", " ", ".", "(", ")", ",", "“", "”"]), max_size=14).map("".join))
def test_none_is_left_straight_and_nothing_else_changes(text: str) -> None:
    once = curled(text)
    assert '"' not in once
    assert len(once) == len(text)
    assert [one for one in zip(text, once, strict=True) if one[0] != one[1] and one[0] != '"'] == []


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("“Một đoạn.\n\nHai đoạn.”", 0),
        ("“Một.\n\n“Hai.\n\n“Ba.”", 0),
        ("“Một.\n\nHai.\n\nBa “bốn” năm.", 1),
        ("một ”hai” ba", 0),
        ("một “hai “ba” bốn", 1),
        ("một hai” ba\n\nbốn “năm", 2),
        ("dài 2’20”", 0),
        ('một "hai” ba và “bốn" năm', 0),
        ('một "hai ba', 1),
        ('"Một.\n\n"Hai."', 0),
    ],
)
def test_a_quotation_may_go_over_paragraphs(text: str, alone: int) -> None:
    assert len(PAIRS.proof([body(text)])) == alone
