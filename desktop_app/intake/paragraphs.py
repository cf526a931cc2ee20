"""Lines of plain text grouped into the paragraphs their writer meant."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from .literal import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Files wrapped by a program have lines of 60 to 120 characters; a browser gives a paragraph as one line.
_WRAP_WIDTHS = range(50, 121)
# Lines of verse, addresses and names are short; their line breaks are meant.
_SHORT_LINE = 60
_ENDINGS = ".!?…:;"
_CLOSING = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; more than one line only where the line breaks are meant.

    `alone` tells that it stands between blank lines (or that the text has none at all).
    """

    lines: tuple[str, ...]
    alone: bool

    @property
    def text(self) -> str:
        """The paragraph on one line."""
        return " ".join(self.lines)

    def markdown(self) -> str:
        """Return the paragraph as Markdown, meant line breaks as two spaces at the end of a line."""
        return "  \n".join(map(literal, self.lines))


def ends_sentence(line: str) -> bool:
    """Return whether `line` ends with a final stop, closing quotes and brackets aside."""
    return line.rstrip().rstrip(_CLOSING).endswith(tuple(_ENDINGS))


def as_body(paragraphs: Iterable[Paragraph]) -> str:
    """Return paragraphs as a Markdown body, a blank line between them."""
    return "\n\n".join(paragraph.markdown() for paragraph in paragraphs)


def split_paragraphs(lines: Sequence[str]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of normalised `lines`; lines of white space alone only separate.

    A line break inside a block separates paragraphs too, as in pages copied from a browser, unless the
    text was wrapped by a program (the lines are joined again) or the lines are short (they stay lines).
    """
    blocks = list(_blocks(lines))
    width = max((len(line) for block in blocks for line in block), default=0)
    everything_alone = len(blocks) == 1
    found: list[Paragraph] = []
    for block in blocks:
        grouped = [(" ".join(block),)] if _is_wrapped(block, width) else _grouped(block)
        alone = everything_alone or len(grouped) == 1
        found.extend(Paragraph(tuple(group), alone) for group in grouped)
    return tuple(found)


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        stripped = line.strip()
        if stripped:
            block.append(stripped)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_wrapped(block: Sequence[str], width: int) -> bool:
    """Whether no line but the last had room for the first word of the next one."""
    if len(block) < 2 or width not in _WRAP_WIDTHS:
        return False
    pairs = list(pairwise(block))
    if all(ends_sentence(line) for line, _ in pairs):
        return False
    return all(len(line) + 1 + len(following.split(None, 1)[0]) > width for line, following in pairs)


def _grouped(block: Sequence[str]) -> list[tuple[str, ...]]:
    """Keep short lines that run on together; every other line is a paragraph."""
    groups: list[list[str]] = [[block[0]]]
    for line, following in pairwise(block):
        runs_on = not ends_sentence(line) and max(len(line), len(following)) <= _SHORT_LINE
        if runs_on:
            groups[-1].append(following)
        else:
            groups.append([following])
    return [tuple(group) for group in groups]
