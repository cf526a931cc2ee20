"""Puts what a reader finds into blocks: runs make paragraphs, pictures stand between, cells hold blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.encodings.stretches import read_stretches
from desktop_app.language.scripts import lowered, raised

from .model import Cell, Paragraph, Picture, Rule, Run, Table
from .runs import settled, without_edges

if TYPE_CHECKING:
    from desktop_app.language.encodings.encoding import OldEncoding

    from .model import Block
    from .places import Place

_WHITE_SPACE = re.compile(r"[ \t\r\n\f]+")
_PARAGRAPH_END = re.compile(r"\n(?:[ \t\u00a0]*\n)+")


class BlockWriter:
    """Collects blocks. A paragraph is as its first words are; it ends when something else begins.

    Text in fonts of old encodings is read, unless `as_written`; `encodings` are those that were there.
    """

    def __init__(self, *, as_written: bool = False) -> None:
        self.blocks: list[Block] = []
        self.encodings: set[OldEncoding] = set()
        self._as_written = as_written
        self._sinks: list[list[Block]] = [self.blocks]
        self._tables: list[Table] = []
        self._paragraph: Paragraph | None = None
        self._pictures_after: list[Picture] = []
        self._follows_picture = False
        self._label = ""

    @property
    def in_table(self) -> bool:
        """Whether a table is open."""
        return bool(self._tables)

    def write(self, text: str, place: Place) -> None:
        """Add text to the paragraph that is open, or begin one."""
        if not place.keeps_spaces:
            text = _WHITE_SPACE.sub(" ", text)
        if self._paragraph is None:
            if not text.strip():
                return
            self._paragraph = place.paragraph()
            if self._label:
                self._paragraph.runs.append(Run(self._label))
                self._label = ""
        if place.shift:
            # A lone figure is raised beside a letter or a figure: m², not the “2” of a list.
            shifted = raised(text) if place.shift > 0 else lowered(text)
            text = shifted if self._paragraph.text[-1:].strip() else text
        self._paragraph.runs.append(Run(text, place.format, None if self._as_written else place.font))

    def label(self, text: str) -> None:
        """Begin the next paragraph with words a list would have shown by itself: `a)`."""
        self.end_paragraph()
        self._label = f"{text} "

    def break_line(self, place: Place) -> None:
        """Break the line inside the paragraph."""
        if self._paragraph is not None:
            self._paragraph.runs.append(Run("\n", place.format))

    def last_words(self, count: int) -> str:
        """Return the last words of the paragraph that is open."""
        return " ".join(self._paragraph.text.split()[-count:]) if self._paragraph else ""

    def end_paragraph(self) -> None:
        """End the paragraph that is open; empty ones leave nothing."""
        paragraph, self._paragraph = self._paragraph, None
        if paragraph is not None:
            self._read_old_fonts(paragraph)
            self._sinks[-1].extend(_parted(paragraph, beside_picture=self._follows_picture))
        self._sinks[-1].extend(self._pictures_after)
        self._pictures_after.clear()
        self._follows_picture = False

    def _read_old_fonts(self, paragraph: Paragraph) -> None:
        if not any(run.font for run in paragraph.runs):
            return
        texts = read_stretches([(run.text, run.font) for run in paragraph.runs])
        for run, text in zip(paragraph.runs, texts, strict=True):
            if run.font is not None and run.text != text:
                self.encodings.add(run.font.encoding)
        paragraph.runs = [Run(text, run.format) for run, text in zip(paragraph.runs, texts, strict=True)]

    def picture(self, key: str) -> None:
        """Place a picture: before the paragraph that has no words yet, else after it."""
        if self._paragraph is not None and self._paragraph.text.strip():
            self._pictures_after.append(Picture(key))
            return
        self._sinks[-1].append(Picture(key))
        self._follows_picture = True

    def rule(self) -> None:
        """Draw a line across the page."""
        self.end_paragraph()
        self._sinks[-1].append(Rule())

    def open_table(self) -> None:
        """Begin a table, maybe inside a cell."""
        self.end_paragraph()
        self._tables.append(Table())

    def open_row(self) -> None:
        """Begin a row."""
        self._tables[-1].rows.append([])

    def open_cell(self, columns: int, rows: int) -> None:
        """Begin a cell."""
        self.end_paragraph()
        if not self._tables[-1].rows:
            self.open_row()
        cell = Cell(columns=columns, rows=rows)
        self._tables[-1].rows[-1].append(cell)
        self._sinks.append(cell.blocks)

    def close_cell(self) -> None:
        """End the cell."""
        self.end_paragraph()
        self._sinks.pop()

    def close_table(self) -> None:
        """End the table."""
        self.end_paragraph()
        self._sinks[-1].append(self._tables.pop())


def _parted(paragraph: Paragraph, *, beside_picture: bool) -> list[Paragraph]:
    """Return the paragraphs that empty lines make of one, each with its runs in order."""
    found: list[Paragraph] = []
    for runs in _split(settled(paragraph.runs)):
        kept = without_edges(runs)
        if kept:
            part = Paragraph(
                kept,
                paragraph.role,
                paragraph.level,
                paragraph.quoted,
                paragraph.centred,
                paragraph.items,
                beside_picture=beside_picture and not found,
            )
            found.append(part)
    return found


def _split(runs: list[Run]) -> list[list[Run]]:
    parts: list[list[Run]] = [[]]
    ends_line = False
    for run in runs:
        text = run.text
        if ends_line and text.startswith("\n"):
            # The two line ends stand in runs of different formats.
            parts.append([])
            text = text.lstrip("\n")
        pieces = _PARAGRAPH_END.split(text)
        parts[-1].append(Run(pieces[0], run.format))
        parts.extend([Run(piece, run.format)] for piece in pieces[1:])
        ends_line = run.text.endswith("\n")
    return parts
