"""Checks of names: what the newsroom's glossary and list of officials say, and what they leave alone."""

from __future__ import annotations

import pytest

from desktop_app.domain.proofs import (
    GlossaryEntry,
    GlossaryKind,
    Official,
    ProofConfiguration,
    ProofKind,
    ProofSeverity,
    ProofText,
)
from desktop_app.proofing.engine import Proofreader

from .proofs_of import GLOSSARY, SHIPPED, body, rule


def found(text: str, check: str, **more: object) -> list[tuple[str, str]]:
    """Return what the check finds in a body, with its first suggestion."""
    shipped = next(one for one in SHIPPED if one.check == check)
    configuration = ProofConfiguration(rules=(rule("", check=check, fields=shipped.fields),), **more)  # type: ignore[arg-type]
    return [(one.text, one.suggestions[0]) for one in Proofreader(configuration).proof([body(text)])]


def test_names_follow_the_house_style_of_tone_marks() -> None:
    entry = GlossaryEntry("1", GlossaryKind.NAME, "Ủy ban MTTQ", variants=("UBMTTQ", "Uỷ Ban MTTQ"))
    text = "UBMTTQ, Ủy Ban MTTQ và Uỷ Ban MTTQ"
    for style, wanted in (("old", "Ủy ban MTTQ"), ("new", "Uỷ ban MTTQ")):
        told = found(text, "names.glossary", glossary=(entry,), tone_style=style)
        assert told == [(one, wanted) for one in ("UBMTTQ", "Ủy Ban MTTQ", "Uỷ Ban MTTQ")]


def test_entries_that_are_off_or_of_another_profile_say_nothing() -> None:
    off = GlossaryEntry("1", GlossaryKind.NAME, "Quốc hội", variants=("Quốc Hội",), enabled=False)
    decree = GlossaryEntry("2", GlossaryKind.NAME, "Phó Chủ tịch", variants=("Phó chủ tịch",), profile="nd30")
    text = "Phó chủ tịch Quốc Hội"
    assert found(text, "names.glossary", glossary=(off, decree)) == []
    assert found(text, "names.nd30", glossary=(off, decree)) == [("Phó chủ tịch", "Phó Chủ tịch")]


@pytest.mark.parametrize(
    "text",
    [
        "Công an nhân dân, Hội đồng nhân dân, Ủy ban nhân dân, Quân đội nhân dân",
        "Chính quyền và nhân dân xã Phước Vân; cấp ủy; Huyện ủy Cần Đước; các huyện ủy",
        "Tuyến Cát Linh - Hà Đông, QL1A, Phường 4, 62-KL/TW, 47/GP-TTĐT",
        "Thư viết cho bo-y-te@chinh-phu.vn, xem UBMTTQ.vn",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert found(text, "names.glossary", glossary=GLOSSARY) == []


def test_only_the_first_use_asks_for_an_introduction_wherever_it_stands() -> None:
    reader = Proofreader(
        ProofConfiguration(
            rules=tuple(one for one in SHIPPED if one.rule_id == "names.abbreviation"), glossary=GLOSSARY
        )
    )
    lead = ProofText("lead", "", "MTTQ giám sát, UBND trả lời.")
    headline, text = (
        ProofText("headline", "", "MTTQ giám sát"),
        body("MTTQ (Mặt trận Tổ quốc)\n\nLLVT, LLVT xã"),
    )
    told = reader.proof([headline, lead, text])
    assert [(one.field, one.start, one.text) for one in told] == [("lead", 0, "MTTQ"), ("body", 25, "LLVT")]
    assert told[0].severity is ProofSeverity.MAY
    assert told[0].kind is ProofKind.NAMES


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Bí thư Huyện ủy Cần Giuộc Nguyễn Việt Cường chủ trì.", "Bí thư Huyện ủy Cần Giuộc"),
        ("dự có Phó Chủ tịch UBND tỉnh, ông Nguyễn Việt Cường.", "Phó Chủ tịch UBND tỉnh"),
        ("Ông Nguyễn Việt Cường – Chủ tịch UBND huyện chủ trì.", "Chủ tịch UBND huyện"),
        ("Giám đốc Sở Giáo dục và Đào tạo Nguyễn Việt Cường nói.", "Giám đốc Sở Giáo dục và Đào tạo"),
        ("Nguyễn Việt Cường (Giám đốc Sở Y tế) nói.", "Giám đốc Sở Y tế"),
        ("Bí thư Huyện ủy Cần Đước Nguyễn Việt Cường chủ trì.", ""),
        ("Bí thư Huyện uỷ, đồng chí Nguyễn Việt Cường, chủ trì.", ""),
        ("Nguyên Chủ tịch UBND huyện Nguyễn Việt Cường đến thăm.", ""),
        ("Chủ tịch UBND huyện Lê Văn A cùng ông Nguyễn Việt Cường đến thăm.", ""),
        ("Anh Nguyễn Việt Cường Quốc đến thăm. Chủ tịch hội nói.", ""),
        ("Chủ tịch UBND huyện đến thăm. Nguyễn Việt Cường chủ trì.", ""),
    ],
)
def test_another_post_than_the_known_one_is_pointed_out(text: str, post: str) -> None:
    known = Official("1", "Nguyễn Việt Cường", "Bí thư Huyện ủy Cần Đước", "2015")
    wanted = [(post, known.post)] if post else []
    assert found(text, "names.official_post", officials=(known,)) == wanted


def test_of_two_officials_of_one_name_either_post_will_do() -> None:
    people = (
        Official("1", "Nguyễn Văn An", "Bí thư Huyện ủy Bến Lức"),
        Official("2", "Nguyễn Văn An", "Giám đốc Sở Tài chính"),
    )
    assert found("Giám đốc Sở Tài chính Nguyễn Văn An", "names.official_post", officials=people) == []
    assert found("Giám đốc Sở Nội vụ Nguyễn Văn An", "names.official_post", officials=people) == [
        ("Giám đốc Sở Nội vụ", "Bí thư Huyện ủy Bến Lức")
    ]
