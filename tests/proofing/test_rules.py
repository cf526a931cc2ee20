"""The rules that are shipped: each does what its own examples say, and says it in Vietnamese."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidProofRule
from desktop_app.domain.proof_fixes import fixed
from desktop_app.domain.proof_format import rule_from_dict, rule_to_dict
from desktop_app.proofing.checks.table import CHECKS
from desktop_app.proofing.engine import Proofreader
from desktop_app.proofing.rule_files import shipped_rules
from desktop_app.proofing.rule_trial import faults

from .proofs_of import GLOSSARY, OFFICIALS, SHIPPED, body, by_rules

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.proofs import ProofRule


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.rule_id)
def test_a_shipped_rule_does_what_its_examples_say(rule: ProofRule) -> None:
    assert faults(rule) == ()
    assert rule_from_dict(rule_to_dict(rule)) == rule
    assert rule.rule_id.partition(".")[0] == rule.kind.value
    assert re.search(r"[À-ỹđ]", rule.name)
    assert rule.reason.endswith(".")


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.rule_id)
def test_every_placeholder_of_a_reason_is_filled_in(rule: ProofRule) -> None:
    reader = Proofreader(by_rules(replace(rule, enabled=True), glossary=GLOSSARY, officials=OFFICIALS))
    if not rule.fields or "body" in rule.fields:
        for example in rule.examples:
            assert not [one.reason for one in reader.proof([body(example.wrong)]) if "{" in one.reason]


def test_every_built_in_check_belongs_to_a_shipped_rule() -> None:
    assert {rule.check for rule in SHIPPED if rule.check} == set(CHECKS)


@pytest.mark.parametrize(
    ("lines", "field", "problem"),
    [
        ('pattern = "a"\ncheck = "b"', "pattern", "pattern_or_check"),
        ('pattern = "a"\nfields = ["bodi"]', "fields", "unknown_field"),
        ('pattern = "a"\npriority = "high"', "rule.priority", "unknown_field"),
        ("pattern = 1", "rule.pattern", "wrong_type"),
    ],
)
def test_a_rule_that_cannot_be_read_is_refused_by_name(
    tmp_path: Path, lines: str, field: str, problem: str
) -> None:
    head = '[[rule]]\nid = "x.y"\nname = "N"\nkind = "style"\nseverity = "may"\nreason = "R."\n'
    (tmp_path / "a.toml").write_text(head + lines, encoding="utf-8")
    with pytest.raises(InvalidProofRule) as refused:
        shipped_rules(tmp_path)
    assert refused.value.data["rule"] == "x.y"
    assert (refused.value.data["field"], refused.value.data["problem"]) == (field, problem)


def test_two_rules_of_one_id_are_refused(tmp_path: Path) -> None:
    rule = (
        '[[rule]]\nid = "x.y"\nname = "N"\nkind = "style"\nseverity = "may"\nreason = "R."\npattern = "a"\n'
    )
    (tmp_path / "a.toml").write_text(rule * 2, encoding="utf-8")
    with pytest.raises(InvalidProofRule, match="repeated"):
        shipped_rules(tmp_path)


FRAGMENTS = [
    *'“”"(),.… \u00a0-–\n:',
    *("..", "  ", " - ", "\n\n", "**", "xã hội", "Nhân dân", "nhân dân", "Uỷ ban", "hoá", "của", "Ông Cường"),
    *("chính trị", "vn", "24-4-2019", "16h59", "5 %", "12km", "1,000,000", "25000 đồng", "250 m2", "$10"),
    *("0.5%", "ngày 24-4", "31/4/2019"),
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join))
def test_taking_all_suggestions_comes_to_an_end(text: str) -> None:
    reader = Proofreader(by_rules(*SHIPPED))
    for _ in range(8):
        findings = reader.proof([body(text)])
        if not any(one.suggestions for one in findings):
            break
        assert all(text[one.start : one.end] == one.text for one in findings)
        text = fixed(text, findings)
    assert not [one for one in reader.proof([body(text)]) if one.suggestions]
