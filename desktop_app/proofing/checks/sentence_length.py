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

# A stop ends a sentence before a capital, an opening quote or the end; not in 1.000, TP. or a document code.
_END = re.compile(
    r"(?<!\bTP)(?<!\bTX)(?<!\bTS)(?<!\bGS)(?<!\bQ)(?<!\bP)[.!?…;]+[”\"’)]*(?=\s+[“\"‘(]?[^\W\d_a-zà-ỹđ]|\s*$)"
)


def check(configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for sentences of more syllables than the newsroom wants; it names how many (`count`).

    A semicolon before a capital ends a sentence too.
    """
    limit = configuration.sentence_limit

    def look(passage: Passage) -> Iterator[Remark]:
        for start, end in _sentences(passage.text):
            count = syllable_count(passage.text[start:end])
            if count > limit:
                yield Remark(start, end, values={"count": str(count), "limit": str(limit)})

    return PassageCheck(look)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in (*_END.finditer(text), None):
        end = len(text) if stop is None else stop.end()
        sentence = text[start:end]
        lead = len(sentence) - len(sentence.lstrip())
        if sentence.strip():
            yield start + lead, start + len(sentence.rstrip())
        start = end
