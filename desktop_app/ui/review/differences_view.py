"""Differences to read: what went is struck through, what came is underlined; colour only helps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.language.differences import SpanKind
from desktop_app.language.numerals import grouped
from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.look.palette import LARGE, TIGHT, WIDE, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.appearance import Appearance

    from .change_text import ChangeText

_PROSE_POINTS = 12.0
_LINE_PERCENT = 140
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
# Beside a change its own paragraph is shown and the next one; in more than that it would be hard to find.
_BESIDE = 2
_WORTH_HIDING = 2


class DifferencesView(QTextEdit):
    """Shows the changes it was given last, in the colours of the look."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        # Read-only texts take no focus by Tab otherwise; arrows and Page Down are for reading.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Differences"))
        self.document().setDocumentMargin(LARGE)
        self._appearance = appearance
        self._shown: Sequence[ChangeText] = ()
        self._message = ""
        appearance.changed.connect(self._fill)

    def show_changes(self, changes: Sequence[ChangeText]) -> None:
        """Show `changes` from the top."""
        self._shown = changes
        self._message = "" if changes else self.tr("Both texts are the same.")
        self._fill()

    def show_message(self, message: str) -> None:
        """Show a sentence in place of changes."""
        self._shown, self._message = (), message
        self._fill()

    def _fill(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.insertText(self._message, self._muted())
        for number, change in enumerate(self._shown):
            self._begin(cursor, space_above=WIDE if number else 0)
            cursor.insertText(change.heading, self._heading())
            self._begin(cursor, space_above=TIGHT)
            self._insert(cursor, change)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, change: ChangeText) -> None:
        plain, last = self._letters(change), len(change.spans) - 1
        for number, span in enumerate(change.spans):
            if span.kind is SpanKind.EQUAL:
                begin, hidden, end = _excerpt(span.old, begins=number == 0, ends=number == last)
                cursor.insertText(begin, plain)
                if hidden:
                    cursor.insertText(self._left_out(hidden), self._muted())
                cursor.insertText(end, plain)
            else:
                cursor.insertText(_visible(span.old), self._letters(change, Tone.RETURNED))
                cursor.insertText(_visible(span.new), self._letters(change, Tone.APPROVED))

    def _begin(self, cursor: QTextCursor, *, space_above: int) -> None:
        """Begin a block; the first one is there already."""
        block = QTextBlockFormat()
        block.setTopMargin(space_above)
        block.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)

    def _left_out(self, paragraphs: int) -> str:
        text = self.tr("… {count} paragraphs unchanged …").format(count=grouped(paragraphs))
        return f"{text}\n"

    def _letters(self, change: ChangeText, tone: Tone | None = None) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(article_font(_PROSE_POINTS) if change.is_prose else self.font())
        colours = self._appearance.colours
        letters.setForeground(QColor(colours.text if tone is None else colours.tones[tone].ink))
        if tone is not None:
            letters.setBackground(QColor(colours.tones[tone].wash))
        letters.setFontStrikeOut(tone is Tone.RETURNED)
        letters.setFontUnderline(tone is Tone.APPROVED)
        return letters

    def _heading(self) -> QTextCharFormat:
        letters = self._muted()
        letters.setFontWeight(QFont.Weight.DemiBold)
        return letters

    def _muted(self) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(self.font())
        letters.setForeground(QColor(self._appearance.colours.muted))
        return letters


def _visible(text: str) -> str:
    """Return a changed piece; a line end that is all of it would not be seen."""
    return text if text.strip() else text.replace("\n", "¶")


def _excerpt(text: str, *, begins: bool, ends: bool) -> tuple[str, int, str]:
    """Return what of an unchanged piece is shown after the change before it and before the one after it.

    Between them is how many paragraphs are left out; the outer sides of the text need not be shown.
    """
    paragraphs = _PARAGRAPH.findall(text)
    first = 0 if begins else _BESIDE
    last = len(paragraphs) - (0 if ends else _BESIDE)
    if last - first < _WORTH_HIDING:
        return text, 0, ""
    return "".join(paragraphs[:first]), last - first, "".join(paragraphs[last:])
