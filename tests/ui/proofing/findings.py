"""Findings for tests that need no proofs to be made."""

from __future__ import annotations

from desktop_app.domain.proofs import ProofFinding, ProofKind, ProofSeverity


def finding(
    text: str,
    start: int = 0,
    *suggestions: str,
    field: str = "body",
    item: str = "",
    severity: ProofSeverity = ProofSeverity.MUST,
    kind: ProofKind = ProofKind.SPELLING,
) -> ProofFinding:
    """Return that `text` was found at `start` of a field."""
    end = start + len(text)
    reason = f"“{text}” cần xem lại."
    return ProofFinding(field, item, start, end, "thu", kind, severity, text, suggestions, reason)
