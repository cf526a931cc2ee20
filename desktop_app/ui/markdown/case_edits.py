"""Capitals and small letters in Markdown: the words change, marks, addresses and prompts do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.letter_case import LetterCase, in_case

from .markdown_edits import Edit, word_around
from .markdown_spans import Look, spans

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_WORDS = Look.MARK | Look.ADDRESS | Look.CODE | Look.PROMPT


def change_case(text: str, start: int, end: int, case: LetterCase) -> Edit:
    """Set the selection in another case, or the word around the caret, which stays where it is."""
    first, last = (start, end) if start < end else word_around(text, start)
    new = in_case(text, case, first, last, _parts_without_words(text))
    anchor, position = (first, first + len(new)) if start < end else (start, start)
    if new == text[first:last]:
        # Nothing to undo.
        return Edit(first, first, "", anchor, position)
    return Edit(first, last, new, anchor, position)


def _parts_without_words(text: str) -> Iterator[tuple[int, int]]:
    origin = 0
    for line in text.split("\n"):
        for span in spans(line):
            if span.look & _NO_WORDS:
                yield origin + span.start, origin + span.end
        origin += len(line) + 1
