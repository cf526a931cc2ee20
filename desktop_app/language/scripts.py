"""Raised and lowered figures as characters of their own: m², 10⁶, CO₂."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_FIGURES = frozenset("0123456789+-−")


def raised(text: str) -> str:
    """Return `text` in superscript where it is made of figures alone; else as it is."""
    return _shifted(text, _RAISED)


def lowered(text: str) -> str:
    """Return `text` in subscript where it is made of figures alone; else as it is."""
    return _shifted(text, _LOWERED)


def _shifted(text: str, table: dict[int, int]) -> str:
    if not text.strip() or not _FIGURES.issuperset(text.strip()):
        return text
    return text.replace("−", "-").translate(table)
