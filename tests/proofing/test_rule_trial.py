"""A rule that does not do what it says is told so, with the example and what came of it."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import InvalidProofRule
from desktop_app.domain.proofs import ProofRule, RuleFault
from desktop_app.proofing.rule_trial import faults

from .proofs_of import example, rule

GOOD = rule(r"(?P<who>Ông|Bà) ta", r"\g<who> ấy", examples=(example("Ông ta nói", "Ông ấy nói"),))


def test_a_good_rule_has_no_faults() -> None:
    assert faults(GOOD) == ()


@pytest.mark.parametrize(
    ("bad", "problem", "got"),
    [
        (rule("a", "b"), "no_example", ""),
        (rule("a", "b", examples=(example("xyz", "xyz"),)), "not_found", ""),
        (rule("a", "b", examples=(example("a a", "b a"),)), "wrong_result", "b b"),
        (rule("a|c", examples=(example("c", text="a"),)), "wrong_text", "c"),
        (rule("a", "b", examples=(example("a", "b"),), fine=("xin cha",)), "fine_flagged", "a"),
        (rule("(?:a+)+b", "b", examples=(example("aab", "b"),)), "too_slow", ""),
    ],
)
def test_each_fault_is_told(bad: ProofRule, problem: str, got: str) -> None:
    [found] = [fault for fault in faults(bad) if fault.problem == problem]
    assert found.got == got


def test_what_only_a_person_can_correct_needs_no_right_text() -> None:
    assert faults(rule("nghe nói", examples=(example("Tôi nghe nói thế", text="nghe nói"),))) == ()
    wanted = rule("nghe nói", examples=(example("nghe nói thế", "thế"),))
    assert faults(wanted) == (RuleFault("wrong_result", "nghe nói thế", "nghe nói thế"),)


@pytest.mark.parametrize(
    ("bad", "field", "problem"),
    [
        (rule("a(b"), "pattern", "not_an_expression"),
        (rule("((a{300}){300}){300}"), "pattern", "too_large"),
        (rule("(a)", r"\2"), "suggestions", "unknown_group"),
        (rule("(?P<x>a)", r"\g<y>"), "suggestions", "unknown_group"),
        (rule("a", r"C:\q", examples=(example("a", "b"),)), "suggestions", "bad_escape"),
        (rule("(a)", r"\g<1", examples=(example("a", "b"),)), "suggestions", "bad_escape"),
        (rule("a", "b\\", examples=(example("a", "b"),)), "suggestions", "bad_escape"),
    ],
)
def test_a_rule_that_cannot_work_is_refused(bad: ProofRule, field: str, problem: str) -> None:
    with pytest.raises(InvalidProofRule) as refused:
        faults(bad)
    assert (refused.value.data["field"], refused.value.data["problem"]) == (field, problem)
