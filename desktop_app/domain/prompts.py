"""Prompts: what a template asks for, between ‹ and ›, for the writer to type over."""

from __future__ import annotations

import re

PROMPT = re.compile(r"‹[^‹›\n]+›")


def first_prompt(*texts: str) -> str | None:
    """Return the first prompt that stands in `texts`, its brackets included, or None."""
    found = next(filter(None, map(PROMPT.search, texts)), None)
    return None if found is None else found[0]
