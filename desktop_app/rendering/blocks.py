"""A body split into top-level blocks that can be converted one by one.

Converting the blocks and joining the results gives what converting the whole body gives. Where only
the converter could tell whether two chunks belong together they stay together: that costs a little
time, never a different page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.extensions.fenced_code import FencedBlockPreprocessor

from desktop_app.language.normalise import composed

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAB_WIDTH = 4
_BLANK_LINE = re.compile(r"^[^\S\n]+$", re.MULTILINE)
_GAP = re.compile(r"\n{2,}")
_LIST_ITEM = re.compile(r"^[ >]*(?:[*+-]|\d+\.) ", re.MULTILINE)
_QUOTE = re.compile(r"^ *>", re.MULTILINE)
_LINK_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]]*\]:", re.MULTILINE)
_STARTS_IN_LIST = re.compile(r" {4}| {0,3}(?:[*+-]|\d+\.) ")
_STARTS_QUOTE = re.compile(r" {0,3}>")


def prepared(body: str) -> str:
    """Return `body` as the converter gets it: in NFC, tabs as spaces, blank lines really empty.

    Text copied from a website has lines of a single no-break space; they are blank to everybody.
    """
    return _BLANK_LINE.sub("", composed(body).expandtabs(_TAB_WIDTH))


def split_blocks(text: str) -> list[str]:
    """Return the blocks of a `prepared` text in their order."""
    blocks: list[str] = []
    for chunk in _chunks(text):
        if blocks and _belongs_to(blocks[-1], chunk):
            blocks[-1] += "\n\n" + chunk
        else:
            blocks.append(chunk)
    return blocks


def _chunks(text: str) -> Iterator[str]:
    """Yield fenced code whole and everything else from blank line to blank line."""
    position = 0
    for fence in FencedBlockPreprocessor.FENCED_BLOCK_RE.finditer(text):
        yield from _between_gaps(text[position : fence.start()])
        yield fence.group()
        position = fence.end()
    yield from _between_gaps(text[position:])


def _between_gaps(text: str) -> Iterator[str]:
    return (chunk for part in _GAP.split(text) if (chunk := part.strip("\n")))


def _belongs_to(block: str, chunk: str) -> bool:
    """Whether `chunk` may continue a list or a quote that `block` may end with.

    A link definition leaves nothing behind, so what follows it may continue what came before it.
    """
    if _LINK_DEFINITION.search(chunk):
        return True
    if _STARTS_IN_LIST.match(chunk):
        return _LIST_ITEM.search(block) is not None
    return _STARTS_QUOTE.match(chunk) is not None and _QUOTE.search(block) is not None
