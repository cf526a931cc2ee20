"""Marks at the start of lines: headings, lists and quotes, and what Enter does after them."""

from __future__ import annotations

import re
from enum import StrEnum

from .markdown_edits import Edit

_HEADING = re.compile(r"#{1,6}[ ]+")
_ITEM = re.compile(r"([ ]*)(?:[-*+]|(\d{1,9})([.)]))[ ]+")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
_CONTINUED = re.compile(r"((?:[ ]{0,3}>[ ]?)*)([ ]*)(?:([-*+])|(\d{1,9})([.)]))?([ ]+)?")


class LineMark(StrEnum):
    """What a line can be."""

    HEADING_2 = "heading_2"
    HEADING_3 = "heading_3"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"


def toggle_lines(text: str, start: int, end: int, mark: LineMark) -> Edit:
    """Give all lines of the selection `mark`, or take it away when all of them have it.

    A line is one thing only: a heading made a list item is no heading any more. Blank lines stay.
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    lines = text[first:last].split("\n")
    filled = [line for line in lines if line.strip()] or lines
    remove = all(_has(line, mark) for line in filled)
    number = 0
    changed = []
    for line in lines:
        if line.strip() or len(lines) == 1:
            number += 1
            bare = _bare(line, mark)
            changed.append(bare if remove else _prefix(mark, number) + bare)
        else:
            changed.append(line)
    new = "\n".join(changed)
    if start == end:
        caret = max(first, start + len(new) - (last - first))
        return Edit(first, last, new, caret, caret)
    return Edit(first, last, new, first, first + len(new))


def line_break(line: str, position: int) -> Edit | None:
    """Return what Enter does at `position` of `line`; None where it is an ordinary line end.

    A list item or quote goes on in the next line, an empty one ends the list. After other text a blank
    line follows, for that is what makes a new paragraph in Markdown; rows of tables stay together.
    """
    match = _CONTINUED.match(line)
    quote, indent, bullet, digits, stop, space = match.groups() if match else ("", "", None, None, None, None)
    if not space or not (bullet or digits):
        bullet = digits = None
    if not quote and not bullet and not digits:
        return _paragraph_break(line, position)
    opening = match.end() if match and (bullet or digits) else len(quote)
    if position < opening:
        return None
    if not line[opening:].strip():
        return Edit(0, len(line), "", 0, 0)
    marker = bullet or (f"{int(digits) + 1}{stop}" if digits else "")
    new = f"\n{quote}{indent}{marker} " if marker else f"\n{quote}"
    return Edit(position, position, new, position + len(new), position + len(new))


def _paragraph_break(line: str, position: int) -> Edit | None:
    if not line[:position].strip() or line.lstrip().startswith(("|", "```", "~~~")):
        return None
    return Edit(position, position, "\n\n", position + 2, position + 2)


def _has(line: str, mark: LineMark) -> bool:
    if mark is LineMark.QUOTE:
        return bool(_QUOTE.match(line))
    if mark in {LineMark.HEADING_2, LineMark.HEADING_3}:
        return line.startswith(_prefix(mark, 1))
    item = _ITEM.match(line)
    return item is not None and (item[2] is not None) == (mark is LineMark.NUMBER)


def _bare(line: str, mark: LineMark) -> str:
    if mark is LineMark.QUOTE:
        return _QUOTE.sub("", line, count=1)
    without_heading = _HEADING.sub("", line, count=1) if _HEADING.match(line) else line
    item = _ITEM.match(without_heading)
    return without_heading[item.end() :] if item else without_heading


def _prefix(mark: LineMark, number: int) -> str:
    return {
        LineMark.HEADING_2: "## ",
        LineMark.HEADING_3: "### ",
        LineMark.BULLET: "- ",
        LineMark.NUMBER: f"{number}. ",
        LineMark.QUOTE: "> ",
    }[mark]
