"""The character formats in which Markdown is shown while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat

from desktop_app.ui.look.fonts import FIXED_FONT_FAMILY
from desktop_app.ui.look.palette import Tone

from .markdown_spans import Look

if TYPE_CHECKING:
    from desktop_app.ui.look.palette import Colours

# Lengths in times the size of the text. A figure's line is made high by one sign in a large font, and the
# room for its picture is made beside that sign.
FIGURE_STRUT: Final = 6.0
FIGURE_WIDTH: Final = 13.0
FIGURE_GAP: Final = 0.9
_HEADING_SIZES = {Look.HEADING_1: 1.45, Look.HEADING_2: 1.3, Look.HEADING_3: 1.15}
_REFERENCE_SIZE = 0.75
_TABLE_SIZE = 0.85
_FIXED_SIZES = {Look.TABLE: _TABLE_SIZE, Look.CODE: 0.9}
_INVISIBLE = QColor(0, 0, 0, 0)


class MarkdownFormats:
    """Makes each format once, for one font and one look."""

    def __init__(self, font: QFont, colours: Colours) -> None:
        self._font = font
        self._size = font.pointSizeF()
        self._muted, self._accent = QColor(colours.muted), QColor(colours.accent)
        self._sunken, self._asking = QColor(colours.sunken), QColor(colours.tones[Tone.WAITING].wash)
        self._made: dict[tuple[Look, bool], QTextCharFormat] = {}
        table = QFont(FIXED_FONT_FAMILY)
        table.setPointSizeF(self._size * _TABLE_SIZE)
        self.table_letter = QFontMetricsF(table).horizontalAdvance("n")
        self.figure_strut = self._strut()

    def of(self, look: Look, *, shown: bool = False) -> QTextCharFormat:
        """Return the format of `look`; an address takes up no room unless it is `shown`."""
        made = self._made.get((look, shown))
        if made is None:
            made = self._made[look, shown] = self._make(look, shown=shown)
        return made

    def figure_reference(self, *, shown: bool) -> QTextCharFormat:
        """Return the format of what stands beside a figure's picture: its key, hidden unless `shown`."""
        reference = QTextCharFormat()
        reference.setFontFamilies([FIXED_FONT_FAMILY])
        reference.setFontPointSize(self._size * _REFERENCE_SIZE)
        reference.setForeground(self._muted if shown else _INVISIBLE)
        return reference

    def _strut(self) -> QTextCharFormat:
        font = QFont(self._font)
        font.setPointSizeF(self._size * FIGURE_STRUT)
        width = (FIGURE_WIDTH + FIGURE_GAP) * QFontInfo(self._font).pixelSize()
        strut = QTextCharFormat()
        strut.setFontPointSize(self._size * FIGURE_STRUT)
        strut.setForeground(_INVISIBLE)
        strut.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        strut.setFontLetterSpacing(width - QFontMetricsF(font).horizontalAdvance("!"))
        return strut

    def _make(self, look: Look, *, shown: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        if Look.ADDRESS in look and not shown:
            made.setForeground(_INVISIBLE)
            made.setFontPointSize(1)
            made.setFontLetterSpacing(1)
        else:
            self._shape(made, look)
            self._colour(made, look)
        return made

    def _shape(self, made: QTextCharFormat, look: Look) -> None:
        for heading, size in _HEADING_SIZES.items():
            if heading in look:
                made.setFontWeight(QFont.Weight.DemiBold)
                made.setFontPointSize(self._size * size)
        for fixed, size in _FIXED_SIZES.items():
            if fixed in look:
                made.setFontFamilies([FIXED_FONT_FAMILY])
                made.setFontPointSize(self._size * size)
        if Look.STRONG in look:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(bool(look & (Look.EMPHASIS | Look.QUOTE)))
        made.setFontUnderline(Look.LINK in look)

    def _colour(self, made: QTextCharFormat, look: Look) -> None:
        if look & (Look.MARK | Look.ADDRESS):
            made.setForeground(self._muted)
        elif Look.LINK in look:
            made.setForeground(self._accent)
        if Look.CODE in look:
            made.setBackground(self._sunken)
        if Look.PROMPT in look:
            made.setBackground(self._asking)
