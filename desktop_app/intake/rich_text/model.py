"""Formatted text as it is meant: paragraphs of runs, pictures and tables in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.language.encodings.fonts import FontEncoding


class Role(StrEnum):
    """What a paragraph is for."""

    TEXT = "text"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Format:
    """How a run is set; `link` is the address it leads to."""

    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def plain(self) -> bool:
        """Whether nothing sets the run off."""
        return not (self.bold or self.italic or self.link)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one format; a line end in it is a line break that was meant.

    `font` is that of an old encoding, in which the text still is.
    """

    text: str
    format: Format = Format()
    font: FontEncoding | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A list item a paragraph belongs to: `serial` tells items apart; `number` is None for a bullet."""

    serial: int
    number: int | None = None


@dataclass(slots=True)
class Paragraph:
    """A paragraph, with the list `items` around it, outermost first.

    `level` is that of a heading. `beside_picture` tells that a picture stood in the same paragraph, above
    the text.
    """

    runs: list[Run] = field(default_factory=list)
    role: Role = Role.TEXT
    level: int = 0
    quoted: bool = False
    centred: bool = False
    items: tuple[Item, ...] = ()
    beside_picture: bool = False

    @property
    def text(self) -> str:
        """The words without their formats."""
        return "".join(run.text for run in self.runs)

    @property
    def all_bold(self) -> bool:
        """Whether every word is bold."""
        return all(run.format.bold for run in self.runs if run.text.strip())

    @property
    def all_italic(self) -> bool:
        """Whether every word is in italics."""
        return all(run.format.italic for run in self.runs if run.text.strip())


@dataclass(frozen=True, slots=True)
class Picture:
    """The place of the picture `key`."""

    key: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(slots=True)
class Cell:
    """A cell of a table; `columns` and `rows` are how many of them it covers."""

    blocks: list[Block] = field(default_factory=list)
    columns: int = 1
    rows: int = 1


@dataclass(slots=True)
class Table:
    """Rows of cells as they were written, before what covers several is spread out."""

    rows: list[list[Cell]] = field(default_factory=list)


Block: TypeAlias = "Paragraph | Picture | Rule | Table"
