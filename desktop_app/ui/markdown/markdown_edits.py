"""What the formatting commands do to Markdown: pure functions from a text and a selection to one edit.

Positions count Python characters from the start of the given text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .markdown_spans import is_table_row

if TYPE_CHECKING:
    from collections.abc import Callable

BOLD = "**"
ITALIC = "*"
_ADDRESS = re.compile(r"https?://[^\s()\[\]]+")
_WORD_CHARACTER = re.compile(r"[^\W_]")
_ASTERISKS = re.compile(r"\*+")
_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\]\(([^()\s]*)\)")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `start` to `end` by `text`, then select from `anchor` to `position` of the edited text."""

    start: int
    end: int
    text: str
    anchor: int
    position: int


def toggle_mark(text: str, start: int, end: int, mark: str) -> Edit:
    """Set the selection, or the word around the caret, in `mark` (BOLD or ITALIC), or take the mark away.

    At the end of marked words the caret goes on behind the mark, as who has typed them expects.
    """
    if "\n" in text[start:end]:
        return _toggle_lines(text, start, end, mark)
    if start == end:
        if _wrapped(text, start, end, mark):
            return Edit(start - len(mark), end + len(mark), "", start - len(mark), start - len(mark))
        if _ends_marked(text, start, mark):
            return _gone_on(text, start, mark)
        caret, (start, end) = start, word_around(text, start)
    else:
        caret, (start, end) = None, _trimmed(text, start, end)
    inner = text[start:end]
    size = len(mark)
    if _wrapped(text, start, end, mark):
        shift = -size
        edit = Edit(start - size, end + size, inner, start - size, end - size)
    elif len(inner) > 2 * size and _wrapped(inner, size, len(inner) - size, mark):
        shift = -size
        edit = Edit(start, end, inner[size:-size], start, end - 2 * size)
    else:
        shift = size
        edit = Edit(start, end, f"{mark}{inner}{mark}", start + size, end + size)
    if caret is None:
        return edit
    return Edit(edit.start, edit.end, edit.text, caret + shift, caret + shift)


def toggle_link(text: str, start: int, end: int, address: str = "") -> Edit:
    """Make the selection, or the word around the caret, a link to `address`, or a link plain text again.

    Words that are an address lead to it. Without one the caret stands where it is to be typed; where there
    are no words either they come first, and the command again leads on to the address.
    """
    for link in _LINK.finditer(text):
        if link.start() <= start and end <= link.end():
            words = link[1]
            if words.strip() and not link[2] and end <= link.end(1):
                return _linked(link.start(), link.end(), words, address)
            return Edit(link.start(), link.end(), words, link.start(), link.start() + len(words))
    if start == end:
        start, end = word_around(text, start)
    start, end = _trimmed(text, start, end)
    words = text[start:end].replace("\n", " ")
    if words.strip():
        return _linked(start, end, words, address)
    return Edit(start, end, f"[{words}]({address})", start + 1, start + 1)


def words_as_address(text: str, position: int) -> Edit | None:
    """Let the link whose words begin at `position` lead to them; None where it need or can not."""
    link = _LINK.match(text, max(0, position - 1))
    if link is None or link[2] or not _ADDRESS.fullmatch(link[1].strip()):
        return None
    return Edit(link.end() - 1, link.end() - 1, link[1].strip(), link.end(), link.end())


def own_paragraph(text: str, position: int, paragraph: str) -> Edit:
    """Put `paragraph` after the line at `position`, or the table there, with a blank line on either side."""
    line_end = _line_end(text, position)
    if is_table_row(text[text.rfind("\n", 0, position) + 1 :]):
        while is_table_row(text[line_end + 1 : _line_end(text, line_end + 1)]):
            line_end = _line_end(text, line_end + 1)
    before = text[:line_end].rstrip("\n")
    after = text[line_end:].lstrip("\n")
    opening = "\n\n" if before else ""
    closing = "\n\n" if after else "\n"
    caret = len(before) + len(opening) + len(paragraph) + len(closing)
    return Edit(len(before), len(text) - len(after), opening + paragraph + closing, caret, caret)


def line_replaced(text: str, position: int, line: str, new: str) -> Edit:
    """Put `new` in the place of `line`; where there is no such line any more, after that at `position`."""
    lines = text.split("\n")
    if line not in lines:
        return own_paragraph(text, position, new)
    start = sum(len(one) + 1 for one in lines[: lines.index(line)])
    return Edit(start, start + len(line), new, start + len(new), start + len(new))


def _linked(start: int, end: int, words: str, address: str) -> Edit:
    """Make `words` a link; the caret goes behind it, or to where its address is still to be typed."""
    target = words.strip() if _ADDRESS.fullmatch(words.strip()) else address
    new = f"[{words}]({target})"
    caret = start + len(new) - (0 if target else 1)
    return Edit(start, end, new, caret, caret)


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _toggle_lines(text: str, start: int, end: int, mark: str) -> Edit:
    def toggled(wanted: Callable[[str], str]) -> str:
        return "\n".join(wanted(line) if line.strip() else line for line in text[start:end].split("\n"))

    def bare(line: str) -> str:
        stripped = line.strip()
        return line.replace(stripped, stripped[len(mark) : -len(mark)])

    def marked(line: str) -> str:
        stripped = line.strip()
        return line if _is_marked(stripped, mark) else line.replace(stripped, f"{mark}{stripped}{mark}")

    lines = [line.strip() for line in text[start:end].split("\n") if line.strip()]
    new = toggled(bare if lines and all(_is_marked(line, mark) for line in lines) else marked)
    return Edit(start, end, new, start, start + len(new))


def _is_marked(line: str, mark: str) -> bool:
    return len(line) > 2 * len(mark) and _wrapped(line, len(mark), len(line) - len(mark), mark)


def _wrapped(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the asterisks on both sides hold `mark`: one or three for italic, two or three for bold."""
    before = len(text[:start]) - len(text[:start].rstrip("*"))
    after = len(text[end:]) - len(text[end:].lstrip("*"))
    if start == end:
        # Between two empty marks: nothing but `mark` on either side.
        return before == after == len(mark)
    runs = {1, 3} if mark == ITALIC else {2, 3}
    return before == after and before in runs


def _ends_marked(text: str, caret: int, mark: str) -> bool:
    """Whether `mark`, opened earlier in the line, is closed right after the caret."""
    runs = {1, 3} if mark == ITALIC else {2, 3}
    before = text[text.rfind("\n", 0, caret) + 1 : caret]
    opened = sum(len(run) in runs for run in _ASTERISKS.findall(before))
    closing = len(text[caret:]) - len(text[caret:].lstrip("*"))
    return closing in runs and opened % 2 == 1 and not before.endswith("*")


def _gone_on(text: str, caret: int, mark: str) -> Edit:
    """Go behind the mark after the caret; Markdown wants no space before it."""
    end = caret + len(mark)
    words = text[:caret].rstrip(" ")
    return Edit(len(words), end, mark + text[len(words) : caret], end, end)


def word_around(text: str, position: int) -> tuple[int, int]:
    """Return from where to where the word is that a caret at `position` stands in or beside."""
    start = end = position
    while start > 0 and _WORD_CHARACTER.match(text[start - 1]):
        start -= 1
    while end < len(text) and _WORD_CHARACTER.match(text[end]):
        end += 1
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    right = len(inner) - len(inner.rstrip())
    return (start, end) if left == len(inner) else (start + left, end - right)
