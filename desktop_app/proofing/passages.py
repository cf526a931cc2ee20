"""The passages of a text: lines of prose without Markdown, from whose characters the way back is known.

A passage does not know where it stands, so that all that is found in it can be kept while the text around
it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from . import markdown_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofText

# The one text that is Markdown.
MARKDOWN_FIELDS = frozenset({"body"})


class PassageKind(StrEnum):
    """What a line is on the page."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    BLANK = "blank"  # a line of white space that is not empty


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of the text of `field`: its `source`, and the `text` a reader gets of it.

    What is no prose, such as code and photos, is one U+FFFC in `text`. `places` has the position in
    `source` of every character of `text`.
    """

    field: str
    kind: PassageKind
    source: str
    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in `source`, without marks around it."""
        if start == end:
            here = self.places[start] if start < len(self.places) else self._end()
            return here, here
        return self.places[start], self.places[end - 1] + 1

    def _end(self) -> int:
        return self.places[-1] + 1 if self.places else len(self.source)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: in the text of `item`, from the character `start` on."""

    item: str
    start: int
    passage: Passage


def places_of(text: ProofText) -> Iterator[Place]:
    """Yield the passages of `text`; lines that are empty, and code, have none."""
    if text.field not in MARKDOWN_FIELDS:
        yield from _plain(text)
        return
    for line in markdown_lines.lines_of(text.text):
        prose, places = markdown_lines.prose(line.text)
        kind = PassageKind(line.kind)
        if prose.strip() == "" and kind is not PassageKind.BLANK:
            continue
        yield Place(text.item, line.start, Passage(text.field, kind, line.text, prose, places))


def _plain(text: ProofText) -> Iterator[Place]:
    start = 0
    for line in text.text.split("\n"):
        if line:
            kind = PassageKind.TEXT if line.strip() else PassageKind.BLANK
            yield Place(text.item, start, Passage(text.field, kind, line, line, range(len(line))))
        start += len(line) + 1
