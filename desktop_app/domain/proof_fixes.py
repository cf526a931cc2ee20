"""What the suggestions of findings make of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .proofs import ProofSeverity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .proofs import ProofFinding

# Declared from the most certain on.
_CERTAINTY = {severity: place for place, severity in enumerate(ProofSeverity)}


def fixes(findings: Iterable[ProofFinding]) -> list[ProofFinding]:
    """Return the findings of one text whose first suggestions can be taken together, in their order.

    Of two that overlap the first stays, and of two at one place the more certain.
    """
    taken: list[ProofFinding] = []
    ranked = sorted(findings, key=lambda one: (one.start, -one.end, _CERTAINTY[one.severity]))
    for one in ranked:
        if one.suggestions and (not taken or one.start >= taken[-1].end):
            taken.append(one)
    return taken


def fixed(text: str, findings: Iterable[ProofFinding]) -> str:
    """Return `text` with the first suggestions of its findings taken, as far as `fixes` goes."""
    for one in reversed(fixes(findings)):
        text = text[: one.start] + one.suggestions[0] + text[one.end :]
    return text
