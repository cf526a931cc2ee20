"""Rules and texts for tests, made with few words."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.proofs import (
    Official,
    ProofConfiguration,
    ProofKind,
    ProofRule,
    ProofSeverity,
    ProofText,
    RuleExample,
    RuleOrigin,
)
from desktop_app.proofing.glossary_files import shipped_glossary
from desktop_app.proofing.rule_files import shipped_folder, shipped_rules

SHIPPED = shipped_rules(shipped_folder() / "rules")
GLOSSARY = shipped_glossary(shipped_folder())
OFFICIALS = (Official("1", "Nguyễn Văn Mẫu", "Bí thư Huyện ủy Mẫu", "2020"),)


def rule(pattern: str, *suggestions: str, rule_id: str = "house.rule", **more: Any) -> ProofRule:
    """Return a rule of the newsroom's own."""
    values: dict[str, Any] = {
        "name": "Quy tắc thử",
        "kind": ProofKind.STYLE,
        "severity": ProofSeverity.MUST,
        "reason": "Nên viết “{suggestion}” thay cho “{text}”.",
        "origin": RuleOrigin.NEWSROOM,
        **more,
    }
    return ProofRule(rule_id=rule_id, pattern=pattern, suggestions=suggestions, **values)


def example(wrong: str, right: str = "", text: str = "") -> RuleExample:
    """Return an example of a rule."""
    return RuleExample(wrong, right, text)


def by_rules(*rules: ProofRule, **more: Any) -> ProofConfiguration:
    """Return a configuration of just these rules."""
    return ProofConfiguration(rules=rules, **more)


def body(text: str) -> ProofText:
    """Return `text` as a body."""
    return ProofText("body", "", text)
