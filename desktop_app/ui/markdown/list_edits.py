"""Lists and quotations: what Enter and Tab do to their lines, and the numbers of those that count.

Positions count characters of the given text, which is some whole lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .markdown_edits import Edit

# What the page takes for a level of its own, in spaces.
_STEP = 4
_LINE = re.compile(r"((?:[ ]{0,3}>[ ]?)*)(?:([ ]*)(?:([-*+])|(\d{1,9})([.)]))([ ]+))?")


@dataclass(frozen=True, slots=True)
class _Item:
    """A line of a list or of a quotation; in a list that does not count `number` is None.

    A number that was written with leading zeros keeps its `width`.
    """

    quote: str
    indent: int
    number: int | None
    width: int
    sign: str
    space: str
    words: str

    @property
    def level(self) -> int:
        return self.indent // _STEP

    @property
    def opening(self) -> str:
        number = "" if self.number is None else str(self.number).zfill(self.width)
        return f"{self.quote}{' ' * self.indent}{number}{self.sign}{self.space}"

    @property
    def line(self) -> str:
        return self.opening + self.words


def is_item(line: str) -> bool:
    """Return whether `line` is an item of a list or belongs to a quotation."""
    return _item(line) is not None


def is_list_item(line: str) -> bool:
    """Return whether `line` is an item of a list, which may stand in a quotation."""
    return _list_item(line) is not None


def belongs_to_list(line: str) -> bool:
    """Return whether `line` may stand in a list or a quotation: also what goes on in it, or is blank."""
    return _item(line) is not None or line.startswith("  ") or not line.strip()


def item_break(text: str, position: int) -> Edit | None:
    """Return what Enter does at `position` in an item or a quotation; None elsewhere.

    The same goes on in the next line. An empty item comes a level out, and ends the list where there is none.
    """
    lines = text.split("\n")
    row, column = _place(lines, position)
    item = _item(lines[row])
    if item is None or column < len(item.opening):
        return None
    if item.words.strip():
        rest = lines[row][column:]
        following = replace(item, number=None if item.number is None else item.number + 1, words=rest)
        lines[row] = lines[row][:column]
        below = row + 1 if rest.strip() else _end(lines, row, item)
        lines.insert(below, following.line)
        return _edit(text, lines, (below, len(rest)))
    if item.level and item.sign:
        lines[row] = replace(item, indent=item.indent - _STEP).opening
        return _edit(text, lines, (row, 0))
    # Without a blank line between, what follows would still be read as part of the item.
    before = [""] if row and lines[row - 1].strip() else []
    after = [""] if row + 1 < len(lines) and lines[row + 1].strip() else []
    lines[row : row + 1] = [*before, item.quote if item.sign else "", *after]
    return _edit(text, lines, (row + len(before), 0))


def indent(text: str, start: int, end: int) -> Edit | None:
    """Put the items from `start` to `end` a level deeper, with what hangs on them; None where they cannot."""
    lines = text.split("\n")
    first = _place(lines, start)[0]
    moved = _list_item(lines[first])
    above = next(filter(None, map(_list_item, reversed(lines[:first]))), None)
    if moved is None or above is None or moved.level > above.level:
        return None
    return _shift(text, start, end, _STEP)


def outdent(text: str, start: int, end: int) -> Edit | None:
    """Put the items from `start` to `end` a level out; None where they cannot."""
    lines = text.split("\n")
    moved = _list_item(lines[_place(lines, start)[0]])
    if moved is None or moved.indent == 0:
        return None
    return _shift(text, start, end, -min(_STEP, moved.indent))


def _shift(text: str, start: int, end: int, spaces: int) -> Edit:
    lines = text.split("\n")
    (first, column), (last, last_column) = _place(lines, start), _place(lines, end)
    anchor, caret = (first, len(lines[first]) - column), (last, len(lines[last]) - last_column)
    if last > first and last_column == 0:
        last -= 1
    edge = _spaces(lines[first])
    while last + 1 < len(lines) and lines[last + 1].strip() and _spaces(lines[last + 1]) > edge:
        last += 1
    for row in range(first, last + 1):
        quote, inward = _quote(lines[row]), max(0, _spaces(lines[row]) + spaces)
        lines[row] = quote + " " * inward + lines[row][len(quote) :].lstrip(" ")
    return _edit(text, lines, anchor, caret)


def _edit(text: str, lines: list[str], anchor: tuple[int, int], caret: tuple[int, int] | None = None) -> Edit:
    """Return how `text` becomes `lines`, numbered; places are rows and distances from the ends of lines."""
    lines = _numbered(text.split("\n"), lines)
    changed = "\n".join(lines)
    positions = []
    for row, from_end in (anchor, caret or anchor):
        line_end = sum(map(len, lines[: row + 1])) + row
        positions.append(max(line_end - len(lines[row]), line_end - from_end))
    start = next((at for at, pair in enumerate(zip(text, changed, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(text), len(changed)) if start is None else start
    same = 0
    while same < min(len(text), len(changed)) - start and text[-1 - same] == changed[-1 - same]:
        same += 1
    return Edit(start, len(text) - same, changed[start : len(changed) - same], *positions)


def _end(lines: list[str], row: int, item: _Item) -> int:
    """Return the row below `item` at `row` and the lines it goes on in, which stay with it."""
    end = row + 1
    for at in range(end, len(lines) if item.sign else end):
        line = lines[at]
        if _list_item(line) is not None or (
            line.strip() and (_quote(line) != item.quote or _spaces(line) <= item.indent)
        ):
            break
        if line.strip():
            end = at + 1
    return end


def _numbered(before: list[str], lines: list[str]) -> list[str]:
    """Return `lines`, which were `before`, with the items that followed on before following on again.

    Other numbers are meant as they are: years, or a list that begins anew.
    """
    followed = [one == line for one, line in zip(_counted(before), before, strict=True)]
    same = next((at for at, pair in enumerate(zip(before, lines, strict=False)) if pair[0] != pair[1]), None)
    same = min(len(before), len(lines)) if same is None else same
    grown = len(lines) - len(before)
    sources = (row if row <= same else row - grown for row in range(len(lines)))
    return _counted(lines, [row >= len(before) or followed[row] for row in sources])


def _counted(lines: list[str], counting: list[bool] | None = None) -> list[str]:
    """Return `lines` with items following on, those that are `counting`; only the top list has a start."""
    above: list[_Item] = []
    numbered = []
    for row, line in enumerate(lines):
        item = _list_item(line)
        if item is not None:
            while above and (above[-1].level > item.level or above[-1].quote != item.quote):
                above.pop()
            if item.number is not None and (counting is None or counting[row]):
                item = replace(item, number=_number(item, above))
            if above and above[-1].level == item.level:
                above.pop()
            above.append(item)
        elif not belongs_to_list(line):
            above.clear()
        numbered.append(line if item is None else item.line)
    return numbered


def _number(item: _Item, above: list[_Item]) -> int | None:
    before = above[-1] if above and above[-1].level == item.level else None
    if before is not None and before.number is not None and before.sign == item.sign:
        return before.number + 1
    return 1 if item.level else item.number


def _item(line: str) -> _Item | None:
    match = _LINE.match(line)
    if match is None or not match.end():
        return None
    quote, spaces, bullet, digits, stop, space = match.groups()
    number = int(digits) if digits else None
    width = len(digits) if digits and digits.startswith("0") else 0
    sign, words = bullet or stop or "", line[match.end() :]
    return _Item(quote, len(spaces or ""), number, width, sign, space or "", words)


def _list_item(line: str) -> _Item | None:
    item = _item(line)
    return item if item is not None and item.sign else None


def _quote(line: str) -> str:
    item = _item(line)
    return item.quote if item is not None else ""


def _spaces(line: str) -> int:
    rest = line[len(_quote(line)) :]
    return len(rest) - len(rest.lstrip(" "))


def _place(lines: list[str], position: int) -> tuple[int, int]:
    row = 0
    while position > len(lines[row]):
        position -= len(lines[row]) + 1
        row += 1
    return row, position
