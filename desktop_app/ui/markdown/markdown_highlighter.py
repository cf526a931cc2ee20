"""Markdown that reads like the article: what is bold is bold, and its marks step back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCursor

from .markdown_formats import MarkdownFormats
from .markdown_spans import Look, figure_key, is_table_row, link_at, spans
from .plain_text import characters, utf16_length
from .table_columns import gaps, widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

    from desktop_app.ui.look.palette import Colours

# How many rows of a table above and below one are lined up with it.
_ROWS = 40
# A table of more characters a line does not fit the column: lining it up would only break its lines.
_TABLE_WIDTH = 62


class MarkdownHighlighter(QSyntaxHighlighter):
    """Works a paragraph at a time, so that a key costs one paragraph however long the text is.

    Only formats are set: neither the text nor what can be undone changes. Addresses of links are shown
    while the caret is beside them and references of photos while it is in their line, so `follow` has to
    be told where it is.
    """

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._formats = MarkdownFormats(document.defaultFont(), colours)
        self._caret = QTextCursor(document)
        self._shown: tuple[int, int] | None = None
        # The columns of the row worked on last, its number, and of which state of the text it was.
        self._columns: list[int] = []
        self._row = (-1, -1)
        self._keeps_columns = False

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look."""
        self._formats = MarkdownFormats(self.document().defaultFont(), colours)
        self.rehighlight()

    def follow(self, caret: QTextCursor) -> None:
        """Show what is hidden where `caret` is, and hide what was shown where it was."""
        left, block = self._caret.block(), caret.block()
        hidden = _hidden_at(block.text(), characters(block.text(), caret.positionInBlock()))
        self._caret = QTextCursor(caret)
        if left == block and hidden == self._shown:
            return
        had, self._shown = self._shown, hidden
        if left != block and left.isValid():
            if is_table_row(left.text()):
                self._line_up_around(left)
            elif had:
                self.rehighlightBlock(left)
        if hidden or (had and left == block):
            self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Qt's entry: give one paragraph its look."""
        if not text:
            return
        if figure_key(text) is not None:
            self._figure(text)
            return
        shown = self._shown_here(text)
        row = False
        for span in spans(text):
            row = row or Look.TABLE in span.look
            visible = shown is not None and shown[0] <= span.start < shown[1]
            self._set(text, span.start, span.end, self._formats.of(span.look, shown=visible))
        if row:
            self._line_up(text)

    def _shown_here(self, text: str) -> tuple[int, int] | None:
        """The part of this paragraph that is shown because the caret is there."""
        if "](" not in text or self.currentBlock() != self._caret.block():
            return None
        self._shown = _hidden_at(text, characters(text, self._caret.positionInBlock()))
        return self._shown

    def _figure(self, text: str) -> None:
        shown = self._shown_here(text) is not None
        self._set(text, 0, 1, self._formats.figure_strut)
        self._set(text, 1, len(text), self._formats.figure_reference(shown=shown))

    def _line_up(self, text: str) -> None:
        number, state = self.currentBlock().blockNumber(), self.document().revision()
        if not self._keeps_columns and self._row != (number - 1, state):
            self._columns = widths(row.text() for row in _table_around(self.currentBlock()))
        self._row = number, state
        if sum(self._columns) + len(self._columns) > _TABLE_WIDTH:
            return
        for position, room in gaps(text, self._columns):
            look = self.format(utf16_length(text[:position]))
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(room * self._formats.table_letter)
            self._set(text, position, position + 1, look)

    def _line_up_around(self, left: QTextBlock) -> None:
        rows = _table_around(left)
        self._columns, self._keeps_columns = widths(row.text() for row in rows), True
        for row in rows:
            self.rehighlightBlock(row)
        self._keeps_columns = False

    def _set(self, text: str, start: int, end: int, look: QTextCharFormat) -> None:
        # Qt counts in UTF-16; only text with emoji and the like differs.
        if text.isascii() or len(text) == utf16_length(text):
            self.setFormat(start, end - start, look)
        else:
            self.setFormat(utf16_length(text[:start]), utf16_length(text[start:end]), look)


def _hidden_at(text: str, position: int) -> tuple[int, int] | None:
    return (0, len(text)) if figure_key(text) is not None else link_at(text, position)


def _table_around(block: QTextBlock) -> list[QTextBlock]:
    """Return the rows of the table that `block` is part of, from top to bottom."""

    def rows(of: QTextBlock, *, upwards: bool) -> Iterator[QTextBlock]:
        for _ in range(_ROWS):
            of = of.previous() if upwards else of.next()
            if not of.isValid() or not is_table_row(of.text()):
                return
            yield of

    return [*reversed([*rows(block, upwards=True)]), block, *rows(block, upwards=False)]
