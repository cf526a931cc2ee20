"""Where sentences begin: a capital there says nothing about the word."""

from __future__ import annotations

# After these and spaces a sentence, a quotation or a dialogue begins, or there is no telling.
_BEFORE = frozenset(".!?:…“\"‘'«([-–—•*/\ufffc")


def begins_sentence(text: str, start: int) -> bool:
    """Return whether the word at `start` of a passage's text begins a sentence or may do so."""
    before = text[:start].rstrip(" \u00a0")
    return not before or before[-1] in _BEFORE
