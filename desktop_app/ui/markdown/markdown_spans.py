"""What the parts of a line of Markdown are: its marks, what is bold, where a link leads.

It follows what the page makes of the line, for writing: linear however long or hostile a line is.
Positions count Python characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntFlag, auto
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.prompts import PROMPT

if TYPE_CHECKING:
    from collections.abc import Iterator


class Look(IntFlag):
    """How a part reads; the looks of parts within each other add up."""

    PLAIN = 0
    MARK = auto()  # a sign of Markdown's own
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    LINK = auto()  # the words of a link
    ADDRESS = auto()  # where it leads, and the brackets around its words
    QUOTE = auto()
    PROMPT = auto()  # what a template asks for
    TABLE = auto()
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a line from `start` to `end`."""

    start: int
    end: int
    look: Look


_HEADINGS = {1: Look.HEADING_1, 2: Look.HEADING_2, 3: Look.HEADING_3}
_HEADING = re.compile(r"(#{1,6})[ ]+")
_OPENING = re.compile(r"((?:[ ]{0,3}>[ ]?)*)((?:[ ]*(?:[-*+]|\d{1,9}[.)])[ ]+)?)")
_RULE = re.compile(r"[ ]{0,3}(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})$")
_FIGURE = re.compile(r"[ ]{0,3}!\[[^\[\]]*\]\(([^()\s]*)\)[ ]*")
_CODE = re.compile(r"(?<![\\`])(`{1,2})(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"(?<!\\)(!?\[)([^\[\]]*)(\]\((?:[^()\s]|\([^()\s]*\))*(?:[ ]+\"[^\"]*\")?\))")
_RUN = re.compile(r"(?<!\\)(?:\*+|_+)")
_PIPE = re.compile(r"(?<!\\)\|")
# Nobody writes a paragraph of more marks than this; what has more is no article.
_MOST_MARKS = 200


def figure_key(line: str) -> str | None:
    """Return the key of the photo, film or recording that `line` places; None where it is another line."""
    if "](" not in line:
        return None
    match = _FIGURE.fullmatch(line)
    return match[1] if match else None


def is_table_row(line: str) -> bool:
    """Return whether `line` is a row of a table."""
    return line.lstrip(" ").startswith("|")


def is_table_rule(line: str) -> bool:
    """Return whether `line` is what parts the heading of a table from its rows."""
    return "-" in line and not line.strip(" |:-")


def is_quotation(line: str) -> bool:
    """Return whether `line` belongs to a quotation."""
    return line.lstrip(" ").startswith(">")


def link_at(line: str, position: int) -> tuple[int, int] | None:
    """Return from where to where the link is that a caret at `position` stands in or beside."""
    if "](" not in line:
        return None
    links = islice(_LINK.finditer(line), _MOST_MARKS)
    return next((link.span() for link in links if link.start() <= position <= link.end()), None)


def spans(line: str) -> list[Span]:
    """Return the parts of `line` that do not read as plain text, in their order and without overlap."""
    parts, start = _line_parts(line)
    return _flat(parts + _inline_parts(line, start))


def _line_parts(line: str) -> tuple[list[Span], int]:
    """Return what the line as a whole is, and where its text begins."""
    if heading := _HEADING.match(line):
        look = _HEADINGS.get(len(heading[1]), Look.HEADING_3)
        return [Span(0, len(line), look), Span(0, heading.end(), Look.MARK)], heading.end()
    if is_table_row(line):
        pipes = [Span(0, len(line), Look.MARK)] if is_table_rule(line) else _pipes(line)
        return [Span(0, len(line), Look.TABLE), *pipes], 0
    if _RULE.match(line) or line.startswith(("```", "~~~")):
        return [Span(0, len(line), Look.MARK)], len(line)
    opening = _OPENING.match(line)
    if opening is None or not opening.end():
        return [], 0
    quote = [Span(0, len(line), Look.QUOTE)] if opening[1] else []
    return [*quote, Span(0, opening.end(), Look.MARK)], opening.end()


def _pipes(line: str) -> list[Span]:
    return [Span(pipe.start(), pipe.end(), Look.MARK) for pipe in islice(_PIPE.finditer(line), _MOST_MARKS)]


def _inline_parts(line: str, start: int) -> list[Span]:
    parts: list[Span] = []
    taken: list[tuple[int, int]] = []
    if "`" in line:
        for code in islice(_CODE.finditer(line, start), _MOST_MARKS):
            parts += _between(code.start(), code.start(2), code.end(2), code.end(), Look.CODE)
            taken.append(code.span())
    if "](" in line:
        for link in islice(_LINK.finditer(line, start), _MOST_MARKS):
            if not _is_in(link.start(), taken):
                parts += _link(link)
                taken.append(link.span(3))
    if "‹" in line:
        parts += [Span(*prompt.span(), Look.PROMPT) for prompt in islice(PROMPT.finditer(line), _MOST_MARKS)]
    if "*" in line or "_" in line:
        parts += _emphasised(line, start, taken)
    return parts


def _link(link: re.Match[str]) -> tuple[Span, ...]:
    if link[1] != "[" or not link[2].strip():
        # Of a picture, or of a link without words, nothing would be left to see.
        return (Span(link.start(), link.end(), Look.MARK),)
    opening, words, address = (Span(*link.span(part), Look.ADDRESS) for part in (1, 2, 3))
    return opening, Span(words.start, words.end, Look.LINK), address


def _emphasised(line: str, start: int, taken: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield what asterisks and underscores enclose, the innermost pairs first."""
    open_runs: list[tuple[str, int, int]] = []
    runs = (run for run in _RUN.finditer(line, start) if not _is_in(run.start(), taken))
    for run in islice(runs, _MOST_MARKS):
        sign, at, end = run[0][0], run.start(), run.end()
        if _closes(line, at, end, sign):
            while at < end and (position := _opener(open_runs, sign)) is not None:
                _, first, last = open_runs[position]
                size = 2 if min(last - first, end - at) > 1 else 1
                look = Look.STRONG if size == 2 else Look.EMPHASIS
                yield from _between(last - size, last, at, at + size, look)
                del open_runs[position:]
                if last - size > first:
                    open_runs.append((sign, first, last - size))
                at += size
        if at < end and _opens(line, at, end, sign):
            open_runs.append((sign, at, end))


def _opener(open_runs: list[tuple[str, int, int]], sign: str) -> int | None:
    return next((place for place in reversed(range(len(open_runs))) if open_runs[place][0] == sign), None)


def _opens(line: str, start: int, end: int, sign: str) -> bool:
    before, after = line[start - 1 : start], line[end : end + 1]
    return after.strip() != "" and not (sign == "_" and before.isalnum())


def _closes(line: str, start: int, end: int, sign: str) -> bool:
    before, after = line[start - 1 : start], line[end : end + 1]
    return before.strip() != "" and not (sign == "_" and after.isalnum())


def _between(opening: int, start: int, end: int, closing: int, look: Look) -> tuple[Span, Span, Span]:
    return Span(opening, start, Look.MARK), Span(start, end, look), Span(end, closing, Look.MARK)


def _is_in(position: int, taken: list[tuple[int, int]]) -> bool:
    return any(first <= position < last for first, last in taken)


def _flat(parts: list[Span]) -> list[Span]:
    """Cut parts that lie within each other into ones side by side."""
    if not parts:
        return []
    turns: dict[int, list[Span]] = {}
    for part in parts:
        if part.start < part.end:
            turns.setdefault(part.start, []).append(part)
            turns.setdefault(part.end, [])
    flat: list[Span] = []
    current: list[Span] = []
    before = 0
    for position in sorted(turns):
        look = Look.PLAIN
        for part in current:
            look |= part.look
        if look:
            flat.append(Span(before, position, look))
        current = [part for part in current if part.end > position] + turns[position]
        before = position
    return flat
