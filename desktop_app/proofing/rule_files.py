"""The rules that come with the program: TOML files, each with a table `rule` for every rule."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidProofRule
from desktop_app.domain.proof_format import rule_from_dict

if TYPE_CHECKING:
    from desktop_app.domain.proofs import ProofRule


def shipped_folder() -> Path:
    """Return the folder of all that proofing comes with, in a checkout or installed."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "proofing"


@cache
def shipped_rules(folder: Path) -> tuple[ProofRule, ...]:
    """Return the rules of the files in `folder`, in the order of the files' names and in theirs; read once.

    Raises OSError, ValueError or InvalidProofRule when the installation is not whole; also when two rules
    have one id.
    """
    rules: dict[str, ProofRule] = {}
    for file in sorted(folder.glob("*.toml")):
        for values in tomllib.loads(file.read_text(encoding="utf-8"))["rule"]:
            rule = rule_from_dict(values)
            if rule.rule_id in rules:
                raise InvalidProofRule(rule=rule.rule_id, field="id", problem="repeated", detail=file.name)
            rules[rule.rule_id] = rule
    return tuple(rules.values())
