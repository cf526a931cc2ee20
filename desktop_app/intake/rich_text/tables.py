"""Tables that hold figures and words, and tables that only put things side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import Cell, Paragraph, Picture, Role, Run, Table
from .runs import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .model import Block

_MOST_COLUMNS = 60


def settled_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Return `blocks` with every table as a grid of one-paragraph cells, or taken apart into its content.

    A table of one row or one column is no table to a reader, and one with pictures was made to set a
    caption under each.
    """
    found: list[Block] = []
    for block in blocks:
        found.extend(_settled(block) if isinstance(block, Table) else [block])
    return found


def _settled(table: Table) -> list[Block]:
    for cell in _cells(table):
        cell.blocks = settled_blocks(cell.blocks)
    rows = [row for row in _grid(table) if any(cell.blocks for cell in row)]
    _drop_empty_columns(rows)
    pictures = any(isinstance(block, Picture) for row in rows for cell in row for block in cell.blocks)
    if len(rows) < 2 or len(rows[0]) < 2:
        return [block for row in rows for cell in row for block in cell.blocks]
    if pictures:
        return _with_captions(rows)
    return [Table([[Cell([_one_paragraph(cell)]) for cell in row] for row in rows])]


def _cells(table: Table) -> Iterator[Cell]:
    return (cell for row in table.rows for cell in row)


def _grid(table: Table) -> list[list[Cell]]:
    """Return rows of equal length; a cell that covers several keeps its words in the first of them."""
    taken: dict[tuple[int, int], Cell] = {}
    for number, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            height = min(cell.rows, len(table.rows) - number)
            for down in range(height):
                for across in range(cell.columns):
                    taken[number + down, column + across] = cell if not (down or across) else Cell()
            column += cell.columns
            if column >= _MOST_COLUMNS:
                break
    width = max((column + 1 for _, column in taken), default=0)
    return [[taken.get((row, column), Cell()) for column in range(width)] for row in range(len(table.rows))]


def _drop_empty_columns(rows: list[list[Cell]]) -> None:
    for column in range(len(rows[0]) - 1, -1, -1) if rows else ():
        if not any(row[column].blocks for row in rows):
            for row in rows:
                del row[column]


def _with_captions(rows: Sequence[Sequence[Cell]]) -> list[Block]:
    """Return the content column by column inside each pair of picture row and caption row."""
    found: list[Block] = []
    number = 0
    while number < len(rows):
        row = rows[number]
        below = rows[number + 1] if number + 1 < len(rows) else None
        if below is not None and _only_pictures(row) and not any(map(_has_picture, below)):
            for cell, caption in zip(row, below, strict=True):
                found += [*cell.blocks, *_as_captions(caption, under_picture=bool(cell.blocks))]
            number += 2
        else:
            beside = sum(map(_has_picture, row)) == 1
            pictures = [cell for cell in row if _has_picture(cell)]
            words = [cell for cell in row if not _has_picture(cell)]
            for cell in (*pictures, *words) if beside else row:
                found += cell.blocks
            number += 1
    return found


def _has_picture(cell: Cell) -> bool:
    return any(isinstance(block, Picture) for block in cell.blocks)


def _only_pictures(row: Sequence[Cell]) -> bool:
    return any(map(_has_picture, row)) and all(
        isinstance(block, Picture) for cell in row for block in cell.blocks
    )


def _as_captions(cell: Cell, *, under_picture: bool) -> list[Block]:
    for block in cell.blocks:
        if under_picture and isinstance(block, Paragraph) and block.role is Role.TEXT:
            block.role = Role.CAPTION
    return cell.blocks


def _one_paragraph(cell: Cell) -> Paragraph:
    """Return all words of a cell on one line."""
    runs: list[Run] = []
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            runs += [Run(" "), *block.runs]
        elif isinstance(block, Table):
            runs += [run for inner in _cells(block) for run in (Run(" "), *_one_paragraph(inner).runs)]
    return Paragraph(settled([Run(run.text.replace("\n", " "), run.format) for run in runs]))
