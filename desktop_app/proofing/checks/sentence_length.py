"""Sentences that a reader loses, and a listener even sooner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.counting import syllable_count
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

# What parts most syllables, and how many others there may be at most.
_GAPS = (" ", "\u00a0", "-", "–", "/")
_SLACK = 10
# A stop ends a sentence before a capital, an opening quote or the end; not in 1.000, TP. or a document code.
_STOP = re.compile(
    r"(?<!\bTP)(?<!\bTX)(?<!\bTS)(?<!\bGS)(?<!\bQ)(?<!\bP)[.!?…;]+[”\"’)]*(?=\s+([“\"‘(]?)(\S)|\s*$)"
)


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for sentences of more syllables than the newsroom wants; it names how many (`count`).

    A semicolon before a capital ends a sentence too.
    """
    limit = configuration.sentence_limit

    def look(passage: Passage) -> Iterator[Remark]:
        if _is_short(passage.text, limit):
            return
        for start, end in _sentences(passage.text):
            if _is_short(passage.text[start:end], limit):
                continue
            count = syllable_count(passage.text[start:end])
            if count > limit:
                yield Remark(start, end, values={"count": str(count), "limit": str(limit)})

    return PassageCheck(look)


def _is_short(text: str, limit: int) -> bool:
    """Return whether there is no need to count: letters alone cannot make that many syllables."""
    return sum(map(text.count, _GAPS)) + _SLACK < limit


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*_ends(text), len(text)):
        sentence = text[start:end]
        lead = len(sentence) - len(sentence.lstrip())
        if sentence.strip():
            yield start + lead, start + len(sentence.rstrip())
        start = end


def _ends(text: str) -> Iterator[int]:
    for stop in _STOP.finditer(text):
        if stop[1] or not stop[2] or stop[2].isupper():
            yield stop.end()
