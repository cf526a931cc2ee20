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

# Shorter lines are captions, crossheads, signatures.
_FEWEST_SYLLABLES = 15
# What stands after the last sentence of a paragraph may be a caption or a signature that slipped in.
_FEWEST_IN_SENTENCE = 8
_SENTENCE_END = re.compile(r"[.!?…][”\"’)]*[ \u00a0]*")
# From the beginning of a word only: a line of one endless word was searched from each of its letters.
_LAST_WORD = re.compile(r"(?<![\w%°²³])([\w%°²³]+)([”’»]?)[ \u00a0]*$")
_SPACES = " \u00a0"
_ENDS = frozenset(".!?…:;,)›")
_SCORE = re.compile(r"\d[-–:]\d+$")
# A line of a list that is no Markdown list, and one in capitals, which is a crosshead.
_ITEM = re.compile(r"[ \u00a0]*(?:[-–—+*•]|\d{1,3}[.)]|[a-zđ][.)])[ \u00a0]")


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for paragraphs of some length without a final stop.

    Headings, lists, tables, captions and lines that stand in bold as a whole are none of its business.
    """
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    if text.rstrip(_SPACES)[-1:] in _ENDS:
        return
    found = _LAST_WORD.search(text)
    if found is None or passage.kind not in {PassageKind.TEXT, PassageKind.QUOTE}:
        return
    is_crosshead = passage.source.startswith("**") and passage.source.rstrip().endswith("**")
    if is_crosshead or _ITEM.match(text) or text == text.upper():
        return
    sentence = _SENTENCE_END.split(text)[-1]
    long = syllable_count(text) >= _FEWEST_SYLLABLES and syllable_count(sentence) >= _FEWEST_IN_SENTENCE
    if long and not passage.untouchable(*found.span()) and not _SCORE.search(text):
        yield Remark(found.start(), found.end(2), (f"{found[0].rstrip()}.",))
