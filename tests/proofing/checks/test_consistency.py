"""Checks that compare the parts of an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.proof_fixes import fixed
from desktop_app.proofing.engine import Proofreader
from tests.proofing.proofs_of import SHIPPED, body, by_rules


def found(rule_id: str, text: str, **settings: str) -> list[str]:
    """Return what the shipped rule points out in `text`."""
    rule = next(one for one in SHIPPED if one.rule_id == rule_id)
    return [one.text for one in Proofreader(by_rules(rule, **settings)).proof([body(text)])]


def test_the_house_decides_on_which_letter_a_tone_stands() -> None:
    text = "Uỷ ban, ủy viên; hoá đơn, hóa đơn; quý, Thúy, hoàng"
    assert found("consistency.tone_style", text) == ["Uỷ", "hoá"]
    assert found("consistency.tone_style", text, tone_style="new") == ["ủy", "hóa", "Thúy"]


def test_a_compound_has_one_sign_in_all_paragraphs() -> None:
    text = "Các đoàn thể chính trị – xã hội.\n\n- đoàn thể chính trị-xã hội;\n\nvề Chính trị - Xã hội"
    assert found("consistency.compound_dash", text) == ["chính trị-xã hội", "Chính trị - Xã hội"]
    # Of spellings with a space on one side alone none is right.
    assert found("consistency.compound_dash", "kinh tế -xã hội, kinh tế- xã hội") == []


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Vui thay, Nhân dân, của Nhân dân và nhân dân", ["nhân dân"]),
        ("của Nhân dân và nhân dân, của nhân dân", ["Nhân dân"]),
        ("Nhân dân vui. “Nhân dân mừng”. Và nhân dân múa.", []),
        ("gặp Bí thư Nguyễn Văn An, hỏi bí thư Nguyễn Văn An; một bí thư Trần Văn Bé", ["bí thư"]),
        ("thuộc về Nhà nước, được nhà nước giao, do Nhà nước lập", ["nhà nước"]),
        ("gặp Giám đốc Sở Y tế, hỏi giám đốc Sở Y tế, bầu tổng thống Hàn Quốc, là Tổng thống Hàn Quốc", []),
        ("vốn nhà nước, doanh nghiệp nhà nước và pháp luật của Nhà nước", []),
    ],
)
def test_a_capital_at_the_beginning_or_in_a_fixed_term_says_nothing(text: str, odd: list[str]) -> None:
    assert found("consistency.capitals", text) == odd


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Chị Phạm Thị Thúy, chị Phạm Thị Thuý", []),
        ("Chị Trần Thị Hồng Hải. Ca sĩ Trần Thị Hồng Hái, chị Trần Thị Hồng Hải", ["Thị Hồng Hái"]),
        ("Xã Tân An, xã Tân Ân, xã Tân An", []),
    ],
)
def test_a_name_of_three_syllables_differs_in_the_marks_of_one(text: str, odd: list[str]) -> None:
    assert found("consistency.name_spelling", text) == odd


@pytest.mark.parametrize("slip", ["Jerussalem", "Jersalem", "Jeruslaem", "Jerusolem"])
def test_a_foreign_name_is_compared_with_those_that_come_again(slip: str) -> None:
    assert found("consistency.foreign_name", f"Đến Jerusalem, rời Jerusalem, về {slip}.") == [slip]
    assert found("consistency.foreign_name", f"Đến Jerusalem, về {slip}.") == []


def test_what_is_fixed_everywhere_is_one() -> None:
    text = "kinh tế – xã hội\n\n**kinh tế-xã hội** và kinh tế - xã hội, hoà hợp"
    reader = Proofreader(by_rules(*(replace(one, enabled=True) for one in SHIPPED)))
    assert fixed(text, reader.proof([body(text)])) == (
        "kinh tế – xã hội\n\n**kinh tế – xã hội** và kinh tế – xã hội, hòa hợp"
    )
