"""The passages of a text: lines of prose without Markdown, from whose characters the way back is known.

A passage does not know where it stands, so that all that is found in it can be kept while the text around
it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind, tokens

from . import markdown_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofText
    from desktop_app.language.tokens import Token

# The one text that is Markdown.
MARKDOWN_FIELDS = frozenset({"body"})
_UNTOUCHABLE = frozenset({TokenKind.ADDRESS, TokenKind.EMAIL, TokenKind.DOCUMENT_CODE, TokenKind.TELEPHONE})


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
    """A line of the text of `field`: its `source`, and the `text` a reader gets of it, with its tokens.

    What is no prose, such as code and photos, is one U+FFFC in `text`. `places` has the position in
    `source` of every character of `text`.
    """

    field: str
    kind: PassageKind
    source: str
    text: str
    places: Sequence[int]
    tokens: Sequence[Token]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in `source`, without marks around it."""
        if start == end:
            here = self.places[start] if start < len(self.places) else self._end()
            return here, here
        return self.places[start], self.places[end - 1] + 1

    def untouchable(self, start: int, end: int) -> bool:
        """Return whether `text[start:end]` has a part in an address, a document code or the like."""
        return any(
            token.start < end and token.end > start and token.kind in _UNTOUCHABLE for token in self.tokens
        )

    def _end(self) -> int:
        return self.places[-1] + 1 if self.places else len(self.source)


@dataclass(frozen=True, slots=True)
class Line:
    """Where a passage stands: the `source` at the character `start` of the text of `field` and `item`."""

    field: str
    item: str
    start: int
    kind: PassageKind
    source: str

    def passage(self) -> Passage:
        """Return the passage that the line is."""
        if self.field in MARKDOWN_FIELDS:
            text, places = markdown_lines.prose(self.source)
        else:
            text, places = self.source, range(len(self.source))
        return Passage(self.field, self.kind, self.source, text, places, tokens(text))


def lines_of(text: ProofText) -> Iterator[Line]:
    """Yield the lines of `text` that are not empty, without those of code; of a table, cell by cell."""
    if text.field in MARKDOWN_FIELDS:
        for line in markdown_lines.lines_of(text.text):
            yield Line(text.field, text.item, line.start, PassageKind(line.kind), line.text)
        return
    start = 0
    for source in text.text.split("\n"):
        if source:
            kind = PassageKind.TEXT if source.strip() else PassageKind.BLANK
            yield Line(text.field, text.item, start, kind, source)
        start += len(source) + 1
