"""Marks at the start of lines: headings, lists and quotes, and what Enter does after them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from .list_edits import belongs_to_list, indent, is_item, is_list_item, item_break, outdent
from .markdown_edits import Edit
from .markdown_spans import is_table_row
from .table_edits import next_cell, previous_cell, row_break

if TYPE_CHECKING:
    from collections.abc import Callable

_HEADING = re.compile(r"#{1,6}[ ]+")
_ITEM = re.compile(r"([ ]*)(?:[-*+]|(\d{1,9})([.)]))[ ]+")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")


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


def goes_with(line: str) -> Callable[[str], bool]:
    """Return which lines beside `line` make a whole with it: the rows of its table, the items of its list."""
    if is_table_row(line):
        return is_table_row
    return belongs_to_list if is_item(line) else lambda _other: False


def takes_tab(line: str) -> bool:
    """Return whether Tab works on `line`, instead of leading to another field."""
    return is_list_item(line) or is_table_row(line)


def tab(text: str, start: int, end: int) -> Edit | None:
    """Go on to the next cell, or put the items of a list a level deeper; `text` is the table or the list."""
    return next_cell(text, start, end) if is_table_row(text) else indent(text, start, end)


def tab_back(text: str, start: int, end: int) -> Edit | None:
    """Go back to the cell before, or put the items of a list a level out."""
    return previous_cell(text, start, end) if is_table_row(text) else outdent(text, start, end)


def line_break(text: str, position: int) -> Edit | None:
    """Return what Enter does at `position` of some whole lines; None where it is an ordinary line end.

    `text` is the table, list or quotation around, or else one line. What is a table, a list or a quotation
    goes on; after other text a blank line follows, for that is what makes a new paragraph in Markdown.
    """
    line = text[text.rfind("\n", 0, position) + 1 :].partition("\n")[0]
    if is_table_row(line):
        return row_break(text, position)
    if is_item(line):
        return item_break(text, position)
    return _paragraph_break(text, position)


def _paragraph_break(line: str, position: int) -> Edit | None:
    if not line[:position].strip() or line.startswith(("```", "~~~")):
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
