"""Spaces as writers mean them, out of texts where programs put them for their own reasons."""

from __future__ import annotations

import re

# Word aligns with them, browsers put one beside every change of style. A writer's own stands between a
# figure and what it counts, and between the groups of a long figure.
_NO_BREAK = re.compile(r"(?P<meant>(?<=\d)[\u00a0\u2007\u202f](?=[^\W_]|[%‰°]))|[\u00a0\u2007\u202f]")
_ODD = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_OTHER_SPACES = re.compile(r"[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")


def meant_spaces(text: str) -> str:
    """Return `text` with ordinary spaces for all others, but those that keep a figure and its unit together.

    `12 km`, `5 %` and `1 000 000` keep their no-break space. Idempotent; the number of characters stays.
    """
    if _ODD.search(text) is None:
        return text
    return _NO_BREAK.sub(lambda space: space[0] if space["meant"] else " ", _OTHER_SPACES.sub(" ", text))
