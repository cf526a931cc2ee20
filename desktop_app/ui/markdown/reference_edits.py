"""What placing photos does to the text: pure functions from a Markdown text to one edit.

A reference stands in a line of its own, `![](anh-2)`, with a blank line on either side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .markdown_edits import Edit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_REFERENCE = re.compile(r"\s*!\[[^\]]*\]\(([^()\s]+)\)\s*")
_TABLE_ROW = "|"
BEFORE_ALL = -1


def place_references(text: str, line: int, keys: Iterable[str]) -> Edit:
    """Put the references `keys` after the line number `line`, before the first one with BEFORE_ALL.

    A reference that has a line of its own elsewhere leaves it: nobody wants a photo twice. A table is not
    torn apart. The caret comes to stand after the last one.
    """
    wanted = list(keys)
    lines = text.split("\n")
    line = min(line, len(lines) - 1)
    while line + 1 < len(lines) and lines[max(line, 0)].startswith(_TABLE_ROW) and _is_row(lines[line + 1]):
        line += 1
    above = _stripped(_without(lines[: line + 1], wanted), at_end=True)
    below = _stripped(_without(lines[line + 1 :], wanted), at_end=False)
    placed = [part for key in wanted for part in ("", f"![]({key})")][0 if above else 1 :]
    new = [*above, *placed, "", *below]
    caret = len("\n".join([*above, *placed])) + (2 if below else 1)
    return _between(lines, new, caret)


def take_out_references(text: str, caret: int, keys: Collection[str]) -> Edit:
    """Take out the lines that hold nothing but one of the references `keys`; the caret stays where it is."""
    lines = text.split("\n")
    *passed, last = text[:caret].split("\n")
    left = _without(passed, keys)
    new = _without(lines, keys)
    kept = len("\n".join([*left, last]))
    return _between(lines, new, min(kept, len("\n".join(new))))


def difference(old: str, new: str, caret: int) -> Edit:
    """Return the edit that makes the text `new` of `old` and touches only the lines that differ."""
    return _between(old.split("\n"), new.split("\n"), caret)


def _between(old: list[str], new: list[str], caret: int) -> Edit:
    """Return the edit that makes `new` of `old` and touches none of the lines both begin or end with."""
    most = min(len(old), len(new))
    first = next((place for place in range(most) if old[place] != new[place]), most)
    last = next((place for place in range(most - first) if old[-1 - place] != new[-1 - place]), most - first)
    before, after = len("\n".join(old[:first])), len("\n".join(old[len(old) - last :]))
    whole, whole_new = "\n".join(old), "\n".join(new)
    return Edit(before, len(whole) - after, whole_new[before : len(whole_new) - after], caret, caret)


def _stripped(lines: list[str], *, at_end: bool) -> list[str]:
    """Return `lines` without the blank ones at the end, or at the beginning."""
    ordered = lines[::-1] if at_end else lines[:]
    while ordered and not ordered[0].strip():
        ordered.pop(0)
    return ordered[::-1] if at_end else ordered


def _without(lines: list[str], keys: Collection[str]) -> list[str]:
    kept: list[str] = []
    for position, line in enumerate(lines):
        if _key(line) not in keys:
            kept.append(line)
        elif kept and not kept[-1] and (position + 1 == len(lines) or not lines[position + 1]):
            # Of the blank lines on either side one is enough.
            kept.pop()
    return kept


def _key(line: str) -> str:
    found = _REFERENCE.fullmatch(line)
    return "" if found is None else found[1]


def _is_row(line: str) -> bool:
    return line.startswith(_TABLE_ROW)
