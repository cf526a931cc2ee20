"""Spaces as writers mean them, out of texts where programs put them for their own reasons."""

from __future__ import annotations

import re

# Word aligns with them, browsers put one beside every change of style. A writer's own stands between a
# figure and what it counts.
_NO_BREAK = re.compile(r"(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?![^\W\d_]|[%‰°])")
_OTHER_SPACES = re.compile(r"[\u2000-\u200a\u205f\u3000]")


def meant_spaces(text: str) -> str:
    """Return `text` with ordinary spaces for all others, but those that keep a figure and its unit together.

    Idempotent; the number of characters stays.
    """
    if text.isascii():
        return text
    return _NO_BREAK.sub(" ", _OTHER_SPACES.sub(" ", text))
