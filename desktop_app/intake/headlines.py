"""The headline of a text or a copied page, also where a line break runs through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.normalise import single_line

from .furniture import is_button, is_navigation
from .paragraphs import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_HEADLINE = 45
_LONGEST_SENTENCE = 25
_LONGEST_SECOND_LINE = 25
_FEWEST_WORDS_OF_A_PART = 5
_MOST_PARTS = 3


def first_headline(lines: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the headline that `lines` begin with, and the lines after it.

    Where a text begins with a whole paragraph it has no headline: empty, and all lines.
    """
    start = next((number for number, line in enumerate(lines) if line.strip()), None)
    if start is None or _is_paragraph(lines[start]):
        return "", tuple(lines)
    end = start + 1
    while end < min(len(lines), start + _MOST_PARTS) and _runs_on(lines[end - 1], lines[end]):
        end += 1
    return single_line(" ".join(lines[start:end])), tuple(lines[end:])


def last_headline(lines: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the headline that ends `lines`, the top of a page down to its posting line, and the others.

    Navigation may stand above it and labels below it.
    """
    last = len(lines) - 1
    while last >= 0 and (not lines[last].strip() or is_navigation(lines[last]) or is_button(lines[last])):
        last -= 1
    if last < 0:
        # A headline may itself read like an entry of the menu.
        last = max((number for number, line in enumerate(lines) if line.strip()), default=-1)
    if last < 0:
        return "", tuple(lines)
    first = last
    while first and last - first + 1 < _MOST_PARTS and _is_part_of(lines[first - 1], lines[first]):
        first -= 1
    return single_line(" ".join(lines[first : last + 1])), (*lines[:first], *lines[last + 1 :])


def _is_paragraph(line: str) -> bool:
    words = len(line.split())
    return words > (_LONGEST_SENTENCE if ends_sentence(line) else _LONGEST_HEADLINE)


def _runs_on(line: str, following: str) -> bool:
    """Whether `following` plainly goes on with the headline of `line`."""
    line, following = line.strip(), following.strip()
    if not line or not following or len(following.split()) > _LONGEST_SECOND_LINE or ends_sentence(following):
        return False
    return following[0].islower() or line[-1] in ",:–—-(“"


def _is_part_of(line: str, following: str) -> bool:
    """Whether `line` is the part of a headline that stands above `following`, without a blank line."""
    if not line.strip() or is_navigation(line) or is_button(line) or _is_paragraph(line):
        return False
    long_enough = min(len(line.split()), len(following.split())) >= _FEWEST_WORDS_OF_A_PART
    return _runs_on(line, following) or (long_enough and not ends_sentence(line))
