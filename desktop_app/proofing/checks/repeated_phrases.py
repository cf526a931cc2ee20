"""Phrases that stand twice in a row: `đối với đối với`.

An expression can say it too, at ten times the time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_WORD = re.compile(r"[^\W\d_]+")
# One word twice is mostly meant: ngày ngày, luôn luôn.
_LENGTHS = range(2, 6)


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for two to five words that are repeated at once; the first of them go."""
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    words = list(_WORD.finditer(passage.text))
    said = [word[0] for word in words]
    end = 0
    for length in _LENGTHS:
        again = [at for at, (one, other) in enumerate(zip(said, said[length:], strict=False)) if one == other]
        for at in again:
            first, last = words[at], words[min(at + 2 * length, len(words)) - 1]
            span = slice(first.start(), last.end())
            if first.start() >= end and _is_twice(passage.text[span], said[at : at + length]):
                end = last.end()
                yield Remark(first.start(), end, (" ".join(said[at : at + length]),))


def _is_twice(text: str, phrase: list[str]) -> bool:
    """Return whether `text` is nothing but the phrase twice, with a space between all words."""
    return text.replace("\u00a0", " ") == " ".join((*phrase, *phrase)) and len(set(phrase)) > 1
