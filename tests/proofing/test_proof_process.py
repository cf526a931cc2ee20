"""The proof process: the same findings as in this process, and nothing a rule does to it lasts."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import InvalidProofRule, ProofingFailed, ProofingTooLong
from desktop_app.domain.proofs import RuleFault, proofed_texts
from desktop_app.proofing.engine import Proofreader
from desktop_app.proofing.proof_process import ProofProcess

from .proofs_of import SHIPPED, by_rules, example, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLE = ArticleContent(headline="Cần Đước", body="Hội nghị kết thúc , “tốt ”.\n\nHuyên ủy")
EVERYTHING = by_rules(*SHIPPED)
# The library looks at its clock only between two steps, and this is one for it.
ENDLESS = rule("b" + "a" * 1900, "c", examples=(example("b" + "a" * 1900, "c"),))
HANGS = ArticleContent(body="a" * 300_000)


@pytest.fixture
def process() -> Iterator[ProofProcess]:
    with ProofProcess(timeout_seconds=1.0) as running:
        yield running


def test_findings_are_those_of_the_engine(process: ProofProcess) -> None:
    wanted = Proofreader(EVERYTHING).proof(proofed_texts(ARTICLE))
    assert len(wanted) >= 2
    assert process.proof(ARTICLE, EVERYTHING) == wanted
    assert process.proof(ARTICLE, by_rules()) == ()
    assert process.proof(ARTICLE, EVERYTHING) == wanted


def test_a_process_that_was_killed_is_replaced_unnoticed(process: ProofProcess) -> None:
    first = process.proof(ARTICLE, EVERYTHING)
    killed = process.process_id
    assert killed is not None
    os.kill(killed, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert process.proof(ARTICLE, EVERYTHING) == first
    assert process.process_id != killed


def test_what_no_clock_stops_is_killed_and_the_next_text_is_proofed(process: ProofProcess) -> None:
    process.start()
    with pytest.raises(ProofingTooLong) as stopped:
        process.proof(HANGS, by_rules(ENDLESS))
    assert stopped.value.data == {"seconds": 1.0}
    assert process.process_id is None
    assert process.proof(ARTICLE, by_rules()) == ()


@pytest.mark.parametrize("run", ["a", "A", "1", " ", "_a_", "12h", "à ", "“", '"a ', "1,", "[a](", "- "])
def test_no_shipped_rule_takes_more_and_more_time_over_a_long_line(run: str) -> None:
    with ProofProcess() as patient:
        patient.proof(ArticleContent(body=run * (30_000 // len(run)) + "!"), EVERYTHING)


def test_rules_are_tried_there_and_refusals_arrive(process: ProofProcess) -> None:
    good = rule("a", "b", examples=(example("xa", "xb"),))
    assert process.try_rule(good) == ()
    assert process.try_rule(rule("a", "b", examples=(example("x", "y"),))) == (RuleFault("not_found", "x"),)
    with pytest.raises(InvalidProofRule) as refused:
        process.try_rule(rule("a(", "b"))
    assert refused.value.data["problem"] == "not_an_expression"


def test_what_cannot_be_proofed_is_told(process: ProofProcess) -> None:
    with pytest.raises(InvalidProofRule, match="unknown_check"):
        process.proof(ARTICLE, by_rules(rule("", check="style.nothing")))
    with ProofProcess(python="/khong/co") as nowhere, pytest.raises(ProofingFailed):
        nowhere.proof(ARTICLE, by_rules())
