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
_MARK = re.compile('[“”"]')


def straight_check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for straight quotation marks; a mark after a figure, for inches, is none."""
    return PassageCheck(_straight)


def pair_check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for quotation marks without their other half.

    A quotation may go over several paragraphs: either each begins with a mark, or only the first does.
    """
    return ArticleCheck(_halves, _alone)


def _straight(passage: Passage) -> Iterator[Remark]:
    if _STRAIGHT not in passage.text:
        return
    for place, opens in _marks(passage.text):
        if passage.text[place] == _STRAIGHT:
            yield Remark(place, place + 1, (_OPENING if opens else _CLOSING,))


def _marks(text: str) -> Iterator[tuple[int, bool]]:
    """Yield where quotation marks of both kinds stand, and whether they open a quotation.

    They turn to the words they enclose, also one that is written the wrong way round: that is the matter of
    another rule. Where there are words on both sides or on none, a straight one closes what is open.
    """
    depth = 0
    for mark in _MARK.finditer(text):
        place = mark.start()
        before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
        if mark[0] == _STRAIGHT and before.isdigit() and not depth:
            continue
        if _joins(before) != _joins(after):
            opens = _joins(after)
        else:
            opens = not depth if mark[0] == _STRAIGHT else mark[0] == _OPENING
        depth = max(0, depth + (1 if opens else -1))
        yield place, opens


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
    if _MARK.search(text) is None:
        return None
    opened: list[int] = []
    closing = []
    for place, opens in _marks(text):
        if opens:
            opened.append(place)
        elif opened:
            opened.pop()
        elif not text[max(0, place - 1) : place].isdigit():
            closing.append(place)
    return _Halves(tuple(opened), tuple(closing), text.lstrip(_SPACES).startswith((_OPENING, _STRAIGHT)))


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
