"""A light colouring of Markdown: the text reads as it will be read, its marks step back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.ui.look.palette import Colours

_HEADING = re.compile(r"(#{1,6})[ ]+")
_LEADING_MARK = re.compile(r"(?:[ ]{0,3}>[ ]?)*(?:[ ]*(?:[-*+]|\d{1,9}[.)])[ ]+)?")
# The runs exclude what would end them: linear however long or hostile a line is.
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+)(\1)")
_EMPHASIS = re.compile(r"(?<![*_\w])([*_])(?=\S)([^*_\n]+)(\1)(?![*_\w])")
_LINK = re.compile(r"(!?\[)([^\[\]]*)(\]\([^()\s]*\))")
_HEADING_SIZES = {1: 1.45, 2: 1.3, 3: 1.15}


class MarkdownHighlighter(QSyntaxHighlighter):
    """Works a paragraph at a time and keeps no state between paragraphs, so a key costs one paragraph."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._size = document.defaultFont().pointSizeF()
        self._prepare(colours)

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look; neither the text nor what can be undone changes."""
        self._prepare(colours)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Qt's entry: colour one paragraph."""
        if not text:
            return
        heading = _HEADING.match(text)
        if heading:
            self._heading(text, len(heading[1]), heading.end())
            return
        leading = _LEADING_MARK.match(text)
        end = leading.end() if leading else 0
        if end:
            if text.lstrip().startswith(">"):
                self._set(text, 0, len(text), self._quote)
            self._set(text, 0, end, self._mark)
        if "[" in text:
            for match in _LINK.finditer(text):
                self._set(text, match.start(1), match.end(), self._mark)
                self._set(text, match.start(2), match.end(2), self._link)
        if "*" in text or "_" in text:
            for pattern, look in ((_STRONG, self._strong), (_EMPHASIS, self._emphasis)):
                for match in pattern.finditer(text, end):
                    self._set(text, match.start(1), match.end(1), self._mark)
                    self._set(text, match.start(2), match.end(2), look)
                    self._set(text, match.start(3), match.end(3), self._mark)

    def _heading(self, text: str, level: int, end: int) -> None:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontPointSize(self._size * _HEADING_SIZES.get(level, 1.0))
        self._set(text, 0, len(text), look)
        look.setForeground(self._mark.foreground())
        self._set(text, 0, end, look)

    def _set(self, text: str, start: int, end: int, look: QTextCharFormat) -> None:
        # Qt counts in UTF-16; only text with emoji and the like differs.
        if text.isascii() or len(text) == _utf16_length(text):
            self.setFormat(start, end - start, look)
        else:
            self.setFormat(_utf16_length(text[:start]), _utf16_length(text[start:end]), look)

    def _prepare(self, colours: Colours) -> None:
        muted, accent = QColor(colours.muted), QColor(colours.accent)
        self._mark = QTextCharFormat()
        self._mark.setForeground(muted)
        self._quote = QTextCharFormat()
        self._quote.setForeground(muted)
        self._quote.setFontItalic(True)
        self._link = QTextCharFormat()
        self._link.setForeground(accent)
        self._strong = QTextCharFormat()
        self._strong.setFontWeight(QFont.Weight.Bold)
        self._emphasis = QTextCharFormat()
        self._emphasis.setFontItalic(True)


def _utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
