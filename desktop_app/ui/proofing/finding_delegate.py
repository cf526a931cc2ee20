"""How one finding looks in the list: its mark, its words among those around them, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.library.row_ground import paint_ground
from desktop_app.ui.look.palette import SMALL, TIGHT

from .finding_model import ROW, FindingRow
from .underlines import paint_mark

if TYPE_CHECKING:
    from desktop_app.ui.look.appearance import Appearance

_ARROW = "→ "
_LEAST = 6


class FindingDelegate(QStyledItemDelegate):
    """Two lines, the same for all rows: a long list stays fast."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Two lines and their padding."""
        return QSize(0, 2 * option.fontMetrics.height() + 3 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one finding in the palette's colours."""
        row: FindingRow = index.data(ROW)
        self.initStyleOption(option, index)
        paint_ground(painter, option.rect.adjusted(1, 1, -1, -1), option)
        painter.save()
        place = option.rect.adjusted(SMALL, SMALL, -SMALL, -SMALL)
        height = option.fontMetrics.height()
        first = QRect(place.left(), place.top(), place.width(), height)
        self._paint_words(painter, first, row, option)
        self._paint_advice(painter, first.translated(0, height + TIGHT), row, option)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, place: QRect, row: FindingRow, option: QStyleOptionViewItem
    ) -> None:
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        muted, ink = _ink(option, QPalette.ColorRole.PlaceholderText), _ink(option, QPalette.ColorRole.Text)
        found = QFontMetrics(strong).elidedText(
            _on_one_line(row.found), Qt.TextElideMode.ElideRight, place.width()
        )
        width = QFontMetrics(strong).horizontalAdvance(found)
        before = _last_words(_on_one_line(row.before), option.fontMetrics, (place.width() - width) // 2)
        x = place.left()
        for words, font, colour in (
            (before, option.font, muted),
            (found, strong, ink),
            (_on_one_line(row.after), option.font, muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            metrics = painter.fontMetrics()
            room = place.right() - x + 1
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
            advance = metrics.horizontalAdvance(shown)
            if room > 0:
                painter.drawText(
                    QRect(x, place.top(), room, place.height()), Qt.AlignmentFlag.AlignLeft, shown
                )
            if words is found:
                y = place.top() + metrics.ascent() + metrics.descent() - 0.5
                line = QLineF(x, y, x + max(_LEAST, advance), y)
                paint_mark(painter, line, row.mark.finding.severity, self._appearance.colours)
            x += advance

    def _paint_advice(
        self, painter: QPainter, place: QRect, row: FindingRow, option: QStyleOptionViewItem
    ) -> None:
        painter.setFont(option.font)
        metrics, x = option.fontMetrics, place.left()
        if row.fix:
            painter.setPen(QColor(self._appearance.colours.accent))
            fix = metrics.elidedText(_ARROW + row.fix, Qt.TextElideMode.ElideRight, place.width() * 2 // 3)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, fix)
            x += metrics.horizontalAdvance(fix) + SMALL
        painter.setPen(_ink(option, QPalette.ColorRole.PlaceholderText))
        rest = QRect(x, place.top(), max(0, place.right() - x + 1), place.height())
        reason = metrics.elidedText(row.mark.finding.reason, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft, reason)


def _last_words(words: str, metrics: QFontMetrics, room: int) -> str:
    """As many whole words from the end as there is room for."""
    shown = words
    while metrics.horizontalAdvance(shown) > room and shown.strip("… "):
        shown = "…" + shown.lstrip("… ").partition(" ")[2]
    return shown if shown.strip("… ") else ""


def _ink(option: QStyleOptionViewItem, role: QPalette.ColorRole) -> QColor:
    return option.palette.color(QPalette.ColorGroup.Active, role)


def _on_one_line(text: str) -> str:
    """A no-break space is as wide as it is there; a line end would begin another line."""
    return text.replace("\n", " ")
