"""Quotation marks: straight ones, and those of a pair that stand alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.proofing.remarks import ArticleCheck, PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_STRAIGHT, _OPENING, _CLOSING = '"', "“", "”"
_SPACES = " \u00a0\t"
_MARK = re.compile("[“”]")


def straight_check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for straight quotation marks; a mark after a figure, for inches, is none."""
    return PassageCheck(_straight)


def pair_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for quotation marks without their other half.

    A quotation may go over several paragraphs: either each begins with a mark, or only the first does.
    """
    return ArticleCheck(_halves, _alone)


def _straight(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    depth = 0
    place = text.find(_STRAIGHT)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if before.isdigit() and not depth:
            place = text.find(_STRAIGHT, place + 1)
            continue
        opens = not depth if _joins(before) == _joins(after) else not _joins(before)
        yield Remark(place, place + 1, (_OPENING if opens else _CLOSING,))
        depth = max(0, depth + (1 if opens else -1))
        place = text.find(_STRAIGHT, place + 1)


def _joins(beside: str) -> bool:
    """Return whether what stands beside a mark belongs to the words in or around it, not to a gap."""
    return beside != "" and beside not in f"{_SPACES}([“,.;:!?)]”…"


@dataclass(frozen=True, slots=True)
class _Halves:
    """The marks of a passage that have no other half in it."""

    opening: tuple[int, ...]
    closing: tuple[int, ...]
    begins_quoted: bool


def _halves(passage: Passage) -> _Halves | None:
    text = passage.text
    if _OPENING not in text and _CLOSING not in text:
        return None
    opened: list[int] = []
    closing = []
    for mark in _MARK.finditer(text):
        place = mark.start()
        if _opens(text, place):
            opened.append(place)
        elif opened:
            opened.pop()
        elif not text[place - 1 : place].isdigit():
            closing.append(place)
    return _Halves(tuple(opened), tuple(closing), text.lstrip(_SPACES).startswith(_OPENING))


def _opens(text: str, place: int) -> bool:
    """Return whether a mark opens a quotation; one that is turned round is a matter of another rule."""
    before, after = _joins(text[place - 1 : place] if place else ""), _joins(text[place + 1 : place + 2])
    return text[place] == _OPENING if before == after else after


def _alone(found: Sequence[tuple[Passage, _Halves]]) -> Iterator[tuple[int, Remark]]:
    waiting: list[tuple[int, int]] = []
    for number, (passage, halves) in enumerate(found):
        for place in halves.closing:
            if waiting and waiting[-1][0] < number and found[waiting[-1][0]][0].field == passage.field:
                waiting.pop()
            else:
                yield number, Remark(place, place + 1)
        goes_on = number + 1 < len(found) and found[number + 1][1].begins_quoted
        for place in halves.opening:
            first = passage.text[:place].strip(_SPACES) == ""
            if not (first and goes_on and found[number + 1][0].field == passage.field):
                waiting.append((number, place))
    yield from ((number, Remark(place, place + 1)) for number, place in waiting)
