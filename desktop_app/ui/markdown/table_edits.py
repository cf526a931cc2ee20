"""Tables: a new one, what Enter does in a row, and the way of Tab from cell to cell.

Positions count characters of the given text, which is all rows of one table. No key breaks a row.
"""

from __future__ import annotations

from dataclasses import replace

from .markdown_edits import Edit, own_paragraph
from .markdown_spans import is_table_rule
from .table_columns import cells

_COLUMNS, _ROWS = 3, 2


def table(columns: int, rows: int) -> str:
    """Return an empty table: a heading, and so many rows below it."""
    return "\n".join((_row(columns), "|" + " --- |" * columns, *[_row(columns)] * rows))


def table_after(text: str, position: int) -> Edit:
    """Put an empty table after the line at `position` of a whole text, with the caret in its first cell."""
    made = own_paragraph(text, position, table(_COLUMNS, _ROWS))
    first = made.start + made.text.index("|") + 2
    return replace(made, anchor=first, position=first)


def row_break(text: str, position: int) -> Edit | None:
    """Return what Enter does: a row follows, an empty last row ends the table. None for a plain line end.

    The first row somebody types becomes the heading of a table.
    """
    lines = text.split("\n")
    row, columns = text.count("\n", 0, position), len(cells(lines[0]))
    if position == 0 or columns == 0 or len(lines) == columns == 1:
        return None
    if len(lines) == 1:
        new = "\n" + table(columns, 1).partition("\n")[2]
        return Edit(len(text), len(text), new, *[len(text) + len(new) - len(_row(columns)) + 2] * 2)
    if row > 1 and row == len(lines) - 1 and not lines[row].strip("| "):
        start = len(text) - len(lines[row])
        return Edit(start, len(text), "\n", start + 1, start + 1)
    # Between the heading and the rule below it no row can stand.
    return _new_row(text, max(row, 1), columns)


def next_cell(text: str, start: int, end: int) -> Edit:
    """Return how to select the cell after the one from `start` to `end`; after the last, a new row."""
    following = next((cell for cell in _cells(text) if cell[0] > max(start, end)), None)
    if following is not None:
        return _selection(text, following)
    lines = text.split("\n")
    return _new_row(text, len(lines) - 1, len(cells(lines[0])))


def previous_cell(text: str, start: int, end: int) -> Edit | None:
    """Return how to select the cell before the one from `start` to `end`; None in the first."""
    before = [cell for cell in _cells(text) if cell[1] < min(start, end)]
    return _selection(text, before[-1]) if before else None


def _row(columns: int) -> str:
    return "|" + "  |" * columns


def _new_row(text: str, after: int, columns: int) -> Edit:
    lines = text.split("\n")
    end = sum(map(len, lines[: after + 1])) + after
    # The caret goes between the two spaces of the first cell.
    return Edit(end, end, "\n" + _row(columns), end + 3, end + 3)


def _cells(text: str) -> list[tuple[int, int]]:
    """Return from where to where the cells go that hold words, of all rows."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if not is_table_rule(line):
            found += [(start + first, start + last) for first, last in cells(line)]
        start += len(line) + 1
    return found


def _selection(text: str, cell: tuple[int, int]) -> Edit:
    start, end = cell
    words = text[start:end].strip()
    if not words:
        middle = min(start + 1, end)
        return Edit(middle, middle, "", middle, middle)
    first = text.index(words, start)
    return Edit(first, first, "", first, first + len(words))
