"""The findings in one text, which move along as it is edited."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.domain.proofs import ProofFinding


_COUNTED_TWICE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding and where it stands now, as Qt counts."""

    finding: ProofFinding
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What Qt tells of a change: at `position`, so many units were `removed` and `added`."""

    position: int
    removed: int
    added: int


class TextMarks:
    """Marks in the order of their places. A thousand of them move with a key in 0.1 ms."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._findings = [mark.finding for mark in ordered]
        self._starts = [mark.start for mark in ordered]
        self._ends = [mark.end for mark in ordered]
        self._longest = max((mark.end - mark.start for mark in ordered), default=0)

    def __iter__(self) -> Iterator[Mark]:
        return map(Mark, self._findings, self._starts, self._ends)

    def __len__(self) -> int:
        return len(self._findings)

    def touching(self, start: int, end: int) -> list[Mark]:
        """Return the marks that touch what stands from `start` to `end`, at its edges as well."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end)
        found = map(Mark, self._findings[first:last], self._starts[first:last], self._ends[first:last])
        return [mark for mark in found if mark.end >= start]

    def follow(self, edit: Edit) -> list[Mark]:
        """Move what stands after `edit`; return the marks in whose words it was, which are gone.

        What is written at either edge of a mark leaves it as it is.
        """
        first = bisect_left(self._starts, edit.position - self._longest)
        beyond, by = edit.position + edit.removed, edit.added - edit.removed
        gone = []
        findings, starts, ends = self._findings[:first], self._starts[:first], self._ends[:first]
        for mark in map(Mark, self._findings[first:], self._starts[first:], self._ends[first:]):
            if mark.start >= beyond:
                break
            if mark.end > edit.position:
                gone.append(mark)
                continue
            findings.append(mark.finding)
            starts.append(mark.start)
            ends.append(mark.end)
        rest = len(starts) + len(gone)
        self._findings = findings + self._findings[rest:]
        self._starts = starts + [start + by for start in self._starts[rest:]]
        self._ends = ends + [end + by for end in self._ends[rest:]]
        return gone

    def drop(self, drops: Callable[[Mark], bool]) -> None:
        """Take away the marks for which `drops` is true."""
        kept = [mark for mark in self if not drops(mark)]
        if len(kept) != len(self):
            self._findings = [mark.finding for mark in kept]
            self._starts, self._ends = [mark.start for mark in kept], [mark.end for mark in kept]


class EditLog:
    """The edits of one text, so that what was found in an earlier state of it can catch up."""

    def __init__(self) -> None:
        self._edits: list[Edit] = []
        self._forgotten = 0

    def note(self, edit: Edit) -> None:
        """Add `edit`."""
        self._edits.append(edit)

    def stamp(self) -> int:
        """Return the state of the text as it is now."""
        return self._forgotten + len(self._edits)

    def since(self, stamp: int) -> list[Edit]:
        """Return the edits made since the text was in the state `stamp`; earlier ones are forgotten."""
        past = max(0, stamp - self._forgotten)
        self._edits, self._forgotten = self._edits[past:], self._forgotten + past
        return list(self._edits)


def to_characters(text: str) -> Callable[[int], int]:
    """Return what turns a place in `text` as Qt counts it into one in characters."""
    twice = [match.start() + number for number, match in enumerate(_COUNTED_TWICE.finditer(text))]
    return (lambda units: units) if not twice else lambda units: units - bisect_left(twice, units)


def placed(text: str, findings: Iterable[ProofFinding]) -> tuple[Mark, ...]:
    """Return the marks of `findings` in `text`, whose places count characters."""
    if not _COUNTED_TWICE.search(text):
        return tuple(Mark(finding, finding.start, finding.end) for finding in findings)
    units = list(accumulate((2 if letter > "\uffff" else 1 for letter in text), initial=0))
    return tuple(Mark(finding, units[finding.start], units[finding.end]) for finding in findings)
