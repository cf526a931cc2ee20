"""The newsroom's Markdown line by line: what each line is, and the prose in it (see rendering.dialect).

All expressions here look at a character a bounded number of times: people type what they like.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OBJECT = "\ufffc"

_FENCE = re.compile(r"(?:```|~~~)")
_QUOTE = re.compile(r" {0,3}> ?")
_HEADING = re.compile(r"#{1,6} +")
_ITEM = re.compile(r"\s*(?:[*+-]|\d{1,9}[.)]) +")
_ROW = re.compile(r"\s*\|.*\|\s*")
_CELL = re.compile(r"(?:\\.|[^|\\])+")
_RULER = re.compile(r"[\s|:-]*|\s*(?:[*_-]\s*){3,}")
_ADDRESS = r"\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)"
# Most lines hold none of these, which is told much sooner.
_BEGINS_MARK = re.compile(r"[\[\]`<\\*_]")
_MARK = re.compile(
    r"(?P<object>!\[[^\[\]\n]{0,2000}\]\([^()\s]{0,2000}\)|(?P<tick>`{1,3})[^`\n]{1,2000}(?P=tick)|<https?://[^<>\s]{1,2000}>)"
    r"|(?P<link>\[)(?=[^\[\]\n]{0,2000}\]" + _ADDRESS + r")"
    r"|(?P<address>\]" + _ADDRESS + r")"
    r"|(?P<escape>\\)[\\`*_{}\[\]()#+.!|>~-]"
    r"|(?P<stars>\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w))"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the marks in front of it, or a cell of a table; `start` is where it begins."""

    kind: str
    start: int
    text: str


def lines_of(body: str) -> Iterator[Line]:
    """Yield the lines of `body` that hold something, those of code left out; cells of a table one by one."""
    start = 0
    lines = body.split("\n")
    fence_ends = _ends_of_fences(lines)
    skip_to = 0
    for number, line in enumerate(lines):
        if number in fence_ends:
            skip_to = fence_ends[number] + 1
        if number >= skip_to and line:
            yield from _line(line, start)
        start += len(line) + 1


def prose(source: str) -> tuple[str, Sequence[int]]:
    """Return the words of a line without marks, and the position in `source` of each character."""
    if not _BEGINS_MARK.search(source) or not _MARK.search(source):
        return source, range(len(source))
    text: list[str] = []
    places: list[int] = []
    end = 0
    in_link = False
    for mark in _MARK.finditer(source):
        if mark["address"] is not None and not in_link:
            continue
        in_link = (in_link or mark["link"] is not None) and mark["address"] is None
        text.append(source[end : mark.start()])
        places.extend(range(end, mark.start()))
        if mark["object"] is not None:
            text.append(OBJECT)
            places.append(mark.start())
        end = mark.end("escape") if mark["escape"] else mark.end()
    text.append(source[end:])
    places.extend(range(end, len(source)))
    return "".join(text), places


def _ends_of_fences(lines: list[str]) -> dict[int, int]:
    """Return the lines on which code opens, with those on which it ends; what never ends is no code."""
    ends: dict[int, int] = {}
    opened: dict[str, int] = {}
    closed = -1
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if found is None or number <= closed:
            continue
        fence = found[0]
        first = opened.get(fence)
        if first is None:
            opened[fence] = number
        elif line.strip() == fence:
            ends[first] = closed = number
            opened.clear()
    return ends


def _line(line: str, start: int) -> Iterator[Line]:
    if not line.strip():
        if line.strip(" \t"):
            yield Line("blank", start, line)
        return
    if _RULER.fullmatch(line):
        return
    if _ROW.fullmatch(line):
        for cell in _CELL.finditer(line):
            inner = cell[0].strip()
            if inner:
                yield Line("cell", start + cell.start() + cell[0].index(inner), inner)
        return
    kind, begin = _without_marks(line)
    text = line[begin:].rstrip(" ")
    if text:
        yield Line(kind, start + begin, text)


def _without_marks(line: str) -> tuple[str, int]:
    """Return what a line is and where its words begin."""
    kind, begin = "text", 0
    while (found := _QUOTE.match(line, begin)) is not None:
        kind, begin = "quote", found.end()
    for marks, name in ((_HEADING, "heading"), (_ITEM, "item")):
        if (found := marks.match(line, begin)) is not None:
            return name, found.end()
    return kind, begin
