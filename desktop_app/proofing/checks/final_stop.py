"""Paragraphs that end without a stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.counting import syllable_count
from desktop_app.proofing.passages import PassageKind
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

# Shorter lines are captions, crossheads, signatures: in news, half of the sentences have more than 24.
_FEWEST_SYLLABLES = 20
# After other sentences stands another one, unless it is a caption or a signature that slipped in.
_FEWEST_IN_SENTENCE = 8
_SENTENCE_END = re.compile(r"[.!?…][”\"’)]*[ \u00a0]*")
# From the beginning of a word only: a line of one endless word was searched from each of its letters.
_LAST_WORD = re.compile(r"(?<![\w%°²³])([\w%°²³]+)([”’»\"]?)[ \u00a0]*$")
_SPACES = " \u00a0"
_ENDS = frozenset(".!?…:;,)›")
# Of line-ups, results and mail headers most words have a capital or are figures; of sentences few.
_MOST_CAPITALS = 0.4
_PROSE = frozenset({PassageKind.TEXT, PassageKind.QUOTE})
# A line of a list that is no Markdown list, and one in capitals, which is a crosshead.
_ITEM = re.compile(r"[ \u00a0]*(?:[-–—+*•]|\d{1,3}[.)]|[a-zđ][.)])[ \u00a0]")


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for paragraphs of some length without a final stop.

    Headings, lists, tables, captions and lines that stand in bold as a whole are none of its business.
    """
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    if text.rstrip(_SPACES)[-1:] in _ENDS or passage.kind not in _PROSE:
        return
    found = _LAST_WORD.search(text)
    if found is not None and _is_sentence(passage) and not passage.untouchable(*found.span()):
        yield Remark(found.start(), found.end(2), (f"{found[0].rstrip()}.",))


def _is_sentence(passage: Passage) -> bool:
    """Return whether a line without a stop is a sentence, or ends with one."""
    text = passage.text
    if passage.source.startswith("**") and passage.source.rstrip().endswith("**"):
        return False
    if _ITEM.match(text) or text == text.upper():
        return False
    *before, last = _SENTENCE_END.split(text)
    if syllable_count(last) < (_FEWEST_IN_SENTENCE if before else _FEWEST_SYLLABLES):
        return False
    small = sum(token.text[0].islower() for token in passage.tokens)
    return small >= (1 - _MOST_CAPITALS) * len(passage.tokens)
