"""What is different between two texts: paragraphs first, then tiếng by tiếng inside those that changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from .alignment import aligned
from .counting import syllable_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# A paragraph goes with the line ends after it: empty lines by themselves are alike everywhere.
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
# A tiếng, or a figure with its marks (24/4/2019, 1.234, 16:59), is changed as a whole.
_WORD = re.compile(r"\d+(?:[.,/:]\d+)*|[^\W\d_]+|\S")
_LINE = re.compile(r"[^\n]+")
# Two or three tiếng between longer changes are no landmark: the reader would stumble over them.
_SHORT = 12


class SpanKind(StrEnum):
    """What became of a piece of text."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the old text and what stands for it in the new one; places count characters from 0."""

    kind: SpanKind
    old: str
    new: str
    old_at: int
    new_at: int


class _Run(NamedTuple):
    """Where a piece that both texts have lies in each of them."""

    old_at: int
    new_at: int
    length: int

    @property
    def old_end(self) -> int:
        return self.old_at + self.length

    @property
    def new_end(self) -> int:
        return self.new_at + self.length


def differences(old: str, new: str, *, by_line: bool = False) -> tuple[Span, ...]:
    """Return the spans that make `new` of `old`, in order; equal and changed ones take turns.

    Both are compared in NFC and places count characters of that form. All `old` joined give the old
    text, all `new` joined the new one. A changed tone changes the whole tiếng; `by_line` whole lines.
    """
    old, new = unicodedata.normalize("NFC", old), unicodedata.normalize("NFC", new)
    if old == new:
        return tuple(_spans(old, new, [_Run(0, 0, len(old))]))
    runs = _joined(old, new, _common(old, new, _LINE if by_line else _WORD))
    return tuple(_spans(old, new, runs if by_line else _readable(old, runs)))


def changed_syllables(spans: Iterable[Span]) -> tuple[int, int]:
    """Return how many tiếng went and how many came."""
    changed = [span for span in spans if span.kind is not SpanKind.EQUAL]
    return sum(syllable_count(span.old) for span in changed), sum(
        syllable_count(span.new) for span in changed
    )


def _common(old: str, new: str, unit: re.Pattern[str]) -> Iterator[_Run]:
    """Yield what both texts have: paragraphs, and the units of those between them."""
    paragraphs, new_paragraphs = list(_PARAGRAPH.finditer(old)), list(_PARAGRAPH.finditer(new))
    # A paragraph that stands in several places is no landmark; its words tell which of them it is.
    pairs = aligned([one[0] for one in paragraphs], [one[0] for one in new_paragraphs], only_unique=True)
    at = new_at = 0
    for number, new_number in pairs:
        here, there = paragraphs[number].start(), new_paragraphs[new_number].start()
        yield from _common_units(old, new, (at, here), (new_at, there), unit)
        at, new_at = paragraphs[number].end(), new_paragraphs[new_number].end()
        yield _Run(here, there, at - here)
    yield from _common_units(old, new, (at, len(old)), (new_at, len(new)), unit)


def _common_units(
    old: str, new: str, piece: tuple[int, int], new_piece: tuple[int, int], unit: re.Pattern[str]
) -> Iterator[_Run]:
    units, new_units = list(unit.finditer(old, *piece)), list(unit.finditer(new, *new_piece))
    for number, new_number in aligned([one[0] for one in units], [one[0] for one in new_units]):
        yield _Run(units[number].start(), new_units[new_number].start(), len(units[number][0]))


def _joined(old: str, new: str, runs: Iterable[_Run]) -> list[_Run]:
    """Join runs with the white space between them, as far as both texts have the same."""
    joined = []
    begin, new_begin, length = 0, 0, 0
    for at, new_at, size in (*runs, _Run(len(old), len(new), 0)):
        end, new_end = begin + length, new_begin + length
        gap, new_gap = old[end:at], new[new_end:new_at]
        if gap == new_gap:
            length += len(gap) + size
            continue
        before = _common_space(gap, new_gap)
        after = _common_space(gap[before:][::-1], new_gap[before:][::-1])
        joined.append(_Run(begin, new_begin, length + before))
        begin, new_begin, length = at - after, new_at - after, size + after
    return [*joined, _Run(begin, new_begin, length)]


def _common_space(one: str, other: str) -> int:
    """Return how many characters of white space both begin with."""
    length = 0
    for character, same in zip(one, other, strict=False):
        if character != same or not character.isspace():
            break
        length += 1
    return length


def _readable(old: str, runs: list[_Run]) -> list[_Run]:
    """Leave out runs that are shorter than the changes at both of their sides and no landmark."""
    kept = runs[:1]
    for run, following in zip(runs[1:], [*runs[2:], None], strict=True):
        if following is not None:
            last = kept[-1]
            before = max(run.old_at - last.old_end, run.new_at - last.new_end)
            after = max(following.old_at - run.old_end, following.new_at - run.new_end)
            text = old[run.old_at : run.old_end]
            if run.length <= min(before, after, _SHORT) and "\n" not in text:
                continue
        kept.append(run)
    return kept


def _spans(old: str, new: str, runs: Iterable[_Run]) -> Iterator[Span]:
    at = new_at = 0
    for run in (*runs, _Run(len(old), len(new), 0)):
        gone, come = old[at : run.old_at], new[new_at : run.new_at]
        if gone or come:
            kind = SpanKind.REPLACED if gone and come else SpanKind.DELETED if gone else SpanKind.INSERTED
            yield Span(kind, gone, come, at, new_at)
        at, new_at = run.old_end, run.new_end
        if run.length:
            same = old[run.old_at : at]
            yield Span(SpanKind.EQUAL, same, same, run.old_at, run.new_at)
