"""Prompts: what a template asks for, between ‹ and ›, for the writer to type over."""

from __future__ import annotations

import re

PROMPT = re.compile(r"‹[^‹›\n]+›")
# One that lost a bracket while somebody wrote in it. Between blanks, as in “Trang chủ › Tin”, it is a sign.
_BROKEN = re.compile(r"‹[^\s‹›]+|[^\s‹›]+›")


def first_prompt(*texts: str) -> str | None:
    """Return the first prompt that stands in `texts`, its brackets included, or None.

    Of one that lost a bracket it is the bracket that is left, with the word at it.
    """
    searches = (pattern.search(text) for pattern in (PROMPT, _BROKEN) for text in texts)
    found = next(filter(None, searches), None)
    return None if found is None else found[0]
