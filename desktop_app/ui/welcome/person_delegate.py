"""How a person stands in the sign-in list: initial, name, role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.look.palette import MEDIUM, RADIUS, SMALL, Tone

if TYPE_CHECKING:
    from desktop_app.ui.look.appearance import Appearance

ROLE_TEXT: Final = Qt.ItemDataRole.UserRole + 1
_PADDING = 10
_DISC = 36
_GAP = 2


class PersonDelegate(QStyledItemDelegate):
    """A disc with the initial of the given name, which in Vietnamese stands last, and two lines."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Two lines and their padding."""
        return QSize(200, max(2 * option.fontMetrics.lineSpacing() + _GAP, _DISC) + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person in the colours of the moment."""
        colours = self._appearance.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._ground(option)
        if ground is not None:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), RADIUS, RADIUS)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        inner = option.rect.adjusted(MEDIUM, _PADDING, -MEDIUM, -_PADDING)
        disc = QRect(inner.left(), inner.center().y() - _DISC // 2, _DISC, _DISC)
        self._paint_disc(painter, disc, name, option.font)
        line = option.fontMetrics.lineSpacing()
        top = inner.center().y() - line - _GAP // 2
        words = QRect(disc.right() + MEDIUM, top, inner.right() - disc.right() - SMALL, line)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._paint_line(painter, words, name, bold, colours.text)
        below = words.translated(0, line + _GAP)
        self._paint_line(painter, below, str(index.data(ROLE_TEXT)), option.font, colours.muted)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> str | None:
        colours = self._appearance.colours
        if option.state & QStyle.StateFlag.State_Selected:
            return colours.selection
        return colours.hover if option.state & QStyle.StateFlag.State_MouseOver else None

    def _paint_disc(self, painter: QPainter, disc: QRect, name: str, font: QFont) -> None:
        tone = self._appearance.colours.tones[Tone.EXPORTED]
        painter.setBrush(QColor(tone.wash))
        painter.drawEllipse(disc)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        initial = name.split()[-1][:1].upper() if name.split() else "?"
        self._paint_line(painter, disc, initial, bold, tone.ink, Qt.AlignmentFlag.AlignCenter)

    def _paint_line(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        ink: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, alignment | Qt.AlignmentFlag.AlignVCenter, shown)
