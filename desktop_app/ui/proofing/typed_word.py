"""The word that is being typed: nobody is told of its mistakes before it is written."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QTextEdit

# Beyond this many letters nothing is a word.
_LONGEST = 40


class TypedWord:
    """Follows the caret of `edit`; call `follow` whenever it moved or the text changed."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._revision = 0
        self._word: tuple[int, int] | None = None

    @property
    def place(self) -> tuple[int, int] | None:
        """Where the word stands, as Qt counts; None when no word is being typed."""
        return self._word

    def forget(self) -> None:
        """Take what stands there for written."""
        self._revision = self._edit.document().revision()
        self._word = None

    def follow(self) -> bool:
        """See what the caret is at now; return whether the word is another one than before."""
        before, document = self._word, self._edit.document()
        caret, revision = self._edit.textCursor().position(), document.revision()
        if revision != self._revision:
            self._revision = revision
            # Who undoes or redoes reads what was written before.
            typed = self._edit.hasFocus() and not document.isRedoAvailable()
            self._word = _word_at(document, caret) if typed else None
        elif before is not None and not before[0] <= caret <= before[1]:
            self._word = None
        return self._word != before


def _word_at(document: QTextDocument, caret: int) -> tuple[int, int]:
    start = end = caret
    while caret - start < _LONGEST and _is_letter(document.characterAt(start - 1)):
        start -= 1
    while end - caret < _LONGEST and _is_letter(document.characterAt(end)):
        end += 1
    return start, end


def _is_letter(letter: str) -> bool:
    """A letter, a digit, a mark on one, or half of a letter that Qt counts twice."""
    return unicodedata.category(letter)[0] in "LMN" or "\ud800" <= letter <= "\udfff"
