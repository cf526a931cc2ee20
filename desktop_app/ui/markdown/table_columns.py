"""The columns of a table in Markdown: where its cells are, and what would line them up.

Widths count characters: rows are shown in a font whose letters are all as wide.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PIPE = re.compile(r"(?<!\\)\|")
# A row of more cells is no table somebody reads.
_MOST_CELLS = 40


def cells(row: str) -> list[tuple[int, int]]:
    """Return from where to where the cells of `row` go, between the signs that part them.

    What follows the last sign is a cell too, unless it is blank.
    """
    signs = [match.start() for match in islice(_PIPE.finditer(row), _MOST_CELLS + 1)]
    found = [(start + 1, end) for start, end in pairwise(signs)]
    if signs and row[signs[-1] + 1 :].strip():
        found.append((signs[-1] + 1, len(row)))
    return found


def widths(rows: Iterable[str]) -> list[int]:
    """Return how wide each column of a table of these rows has to be."""
    found: list[int] = []
    for row in rows:
        own = (end - start for start, end in cells(row))
        found = [max(pair) for pair in zip_longest(found, own, fillvalue=0)]
    return found


def gaps(row: str, columns: Sequence[int]) -> list[tuple[int, int]]:
    """Return the positions of characters in `row` and how many more characters of room follow each.

    With that room the cells of the row are as wide as `columns`; a wider cell stays as it is.
    """
    found = []
    for (start, end), width in zip(cells(row), columns, strict=False):
        if end < len(row) and width > end - start:
            # An empty cell has only the sign before it to make the room.
            found.append((end - 1, width - (end - start)))
    return found
