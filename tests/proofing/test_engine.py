"""The engine: places that fit the stored text, what is left alone, and what is kept between two proofs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.media import Media
from desktop_app.domain.proof_fixes import fixed
from desktop_app.domain.proofs import ProofKind, ProofSeverity, ProofText, proofed_texts
from desktop_app.proofing.checks import table
from desktop_app.proofing.engine import Proofreader
from desktop_app.proofing.expressions import RuleTooSlow
from desktop_app.proofing.passages import Passage, lines_of
from desktop_app.proofing.remarks import ArticleCheck, PassageCheck, Remark

from .proofs_of import SHIPPED, body, by_rules, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

UPPER = rule("huyên ủy", "huyện ủy", any_case=True)


@pytest.mark.parametrize(
    ("markdown", "prose"),
    [
        ("## Dịp *này*, **Huyên ủy**", "Dịp này, Huyên ủy"),
        ("> - [Huyên ủy](https://la34.com.vn/(a)) nói", "Huyên ủy nói"),
        ("> 1. [Huyên ủy](https://la34.com.vn/a) nói", "Huyên ủy nói"),
        ("Xem ![ảnh](anh-1) và `mã` 2 * 3 snake_case", "Xem \ufffc và \ufffc 2 * 3 snake_case"),
        (r"\*không phải dấu\* [ngoặc] a](b)", "*không phải dấu* [ngoặc] a](b)"),
    ],
)
def test_marks_are_left_out_of_the_prose(markdown: str, prose: str) -> None:
    [line] = lines_of(body(markdown))
    assert line.passage().text == prose


def test_code_photos_rulers_and_empty_lines_are_no_passages() -> None:
    text = "Một\n\n```\nhai\n```\n---\n![](anh-1)\n\u00a0\n| a | b |\n|---|---|\n~~~\nba"
    found = [(line.kind.value, line.passage().text) for line in lines_of(body(text))]
    assert found == [
        ("text", "Một"),
        ("text", "\ufffc"),
        ("blank", "\u00a0"),
        ("cell", "a"),
        ("cell", "b"),
        ("text", "~~~"),
        ("text", "ba"),
    ]


@given(st.text(alphabet="aủ *_`[]()!>#|-\\\n\u00a0", max_size=60))
def test_every_character_of_the_prose_is_where_the_passage_says(text: str) -> None:
    for line in lines_of(body(text)):
        passage = line.passage()
        assert text[line.start : line.start + len(line.source)] == line.source
        assert len(passage.places) == len(passage.text)
        for number, character in enumerate(passage.text):
            assert character in (passage.source[passage.places[number]], "\ufffc")


def test_places_are_code_points_of_the_stored_text() -> None:
    text = "😀 Đầu\n\n- **Huyên ủy** 😀 và [huyên ủy](a)"
    findings = Proofreader(by_rules(UPPER)).proof([body(text)])
    assert [text[one.start : one.end] for one in findings] == ["Huyên ủy", "huyên ủy"]
    assert fixed(text, findings) == "😀 Đầu\n\n- **huyện ủy** 😀 và [huyện ủy](a)"
    assert findings[0].reason == "Nên viết “huyện ủy” thay cho “Huyên ủy”."


def test_what_holds_marks_inside_is_found_but_not_replaced() -> None:
    [found] = Proofreader(by_rules(UPPER)).proof([body("Huyên **ủy**")])
    assert (found.text, found.suggestions) == ("Huyên **ủy", ())


def test_all_texts_are_proofed_in_the_order_of_the_page_and_only_in_their_fields() -> None:
    content = ArticleContent(
        headline="x", lead="x", body="x", byline="x", place="x", notes="x", tags=("x",),
        photos=(Photo("anh-1", caption="x", alt="x", credit="x"),), media=(Media("phim-1", "", title="x"),),
    )  # fmt: skip
    everywhere, captions = rule("x", rule_id="a"), rule("x", rule_id="b", fields=("caption",))
    found = Proofreader(by_rules(everywhere, captions)).proof(proofed_texts(content))
    assert [(one.rule, one.field, one.item) for one in found] == [
        *(("a", name, "") for name in ("headline", "lead", "body", "byline", "place")),
        ("a", "caption", "anh-1"),
        ("b", "caption", "anh-1"),
        ("a", "alt", "anh-1"),
        ("a", "media_title", "phim-1"),
    ]


def test_an_expression_leaves_addresses_and_document_codes_alone() -> None:
    text = "Theo 62-KL/TW, thư gửi KL@la34.com.vn hay la34.com.vn/KL của KL."
    found = Proofreader(by_rules(rule("KL"))).proof([body(text)])
    assert [one.start for one in found] == [text.rindex("KL")]


def test_spelling_leaves_names_alone_and_a_rule_that_is_off_says_nothing() -> None:
    spelling = rule("x", kind=ProofKind.SPELLING)
    off = rule("x", rule_id="off", enabled=False)
    found = Proofreader(by_rules(spelling, off)).proof([ProofText("byline", "", "x"), body("x")])
    assert [(one.field, one.rule) for one in found] == [("body", "house.rule")]


def test_words_of_the_dictionary_are_no_misspellings() -> None:
    spelling, style = rule(r"\w+ê\w*", kind=ProofKind.SPELLING), rule("Lêk", rule_id="style")
    reader = Proofreader(by_rules(spelling, style, words=("krông pêk", "Uỷ viên")))
    text = "Krông Pêk có Pêk, Lêk và ủy viên, uỷ viên."
    assert [(one.rule, one.text) for one in reader.proof([body(text)])] == [
        ("house.rule", "Pêk"),
        ("house.rule", "Lêk"),
        ("style", "Lêk"),
    ]


def test_of_rules_that_find_the_same_words_the_weightiest_is_enough() -> None:
    may = rule("huyên", "huyện", severity=ProofSeverity.MAY, rule_id="a")
    must, longer = rule("huyên", "huyện", rule_id="b"), rule("Huyên ủy|huyên ủy", "Huyện ủy", rule_id="c")
    found = Proofreader(by_rules(may, must, longer)).proof([body("huyên ủy, huyên")])
    assert [(one.rule, one.text) for one in found] == [("c", "huyên ủy"), ("b", "huyên")]


def test_a_long_sentence_is_told_beside_the_faults_in_it() -> None:
    sentence = rule("^.*$", rule_id="a", severity=ProofSeverity.MAY)
    found = Proofreader(by_rules(sentence, rule("huyên", "huyện", rule_id="b"))).proof([body("ở huyên ta")])
    assert [one.rule for one in found] == ["a", "b"]


def test_only_what_changed_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def collect(passage: Passage) -> str:
        seen.append(passage.text)
        return passage.text

    def compare(found: Sequence[tuple[Passage, str]]) -> Iterator[tuple[int, Remark]]:
        yield len(found) - 1, Remark(0, 1)

    monkeypatch.setattr(table, "CHECKS", {})
    monkeypatch.setitem(
        Proofreader.__init__.__globals__["CHECKS"], "last", lambda _: ArticleCheck(collect, compare)
    )
    last = replace(rule("", rule_id="last"), check="last")
    reader = Proofreader(by_rules(last))
    assert [one.start for one in reader.proof([body("Một\n\nHai")])] == [5]
    assert [one.start for one in reader.proof([body("Một\n\nHai rưỡi\n\nMột")])] == [15]
    assert seen == ["Một", "Hai", "Hai rưỡi"]


def test_an_expression_without_end_is_passed_over_and_told() -> None:
    endless = rule(r"(?:a+)+b", rule_id="endless")
    [told, found] = Proofreader(by_rules(endless, UPPER), seconds=0.01).proof(
        [body("Huyên ủy " + "a" * 4000)]
    )
    assert (told.rule, told.severity, told.start, told.end) == ("endless", ProofSeverity.MAY, 0, 0)
    assert "quá lâu" in told.reason
    assert found.text == "Huyên ủy"


def test_an_expression_without_end_is_not_begun_in_every_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []

    def look(passage: Passage) -> Iterator[Remark]:
        begun.append(passage.text)
        raise RuleTooSlow

    monkeypatch.setitem(
        Proofreader.__init__.__globals__, "expression_check", lambda *_, **__: PassageCheck(look)
    )
    found = Proofreader(by_rules(rule("a"))).proof([body("\n\n".join(map(str, range(200))))])
    assert (len(begun), len(found)) == (5, 200)
    assert all("quá lâu" in one.reason for one in found)


@given(st.lists(st.sampled_from(["Một , hai", "“ba ”", "", "\u00a0", "bốn"]), max_size=6))
def test_a_kept_answer_is_the_answer_of_a_fresh_look(lines: list[str]) -> None:
    text = [body("\n".join(lines))]
    reader = Proofreader(by_rules(*SHIPPED))
    reader.proof([body("Một , hai\n\u00a0")])
    assert reader.proof(text) == Proofreader(by_rules(*SHIPPED)).proof(text)
