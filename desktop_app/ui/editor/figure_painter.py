"""How a photo, a film or a recording looks in the text: its picture, and beside it the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen, QTextOption

from desktop_app.ui.look.fonts import ARTICLE_POINT_SIZE, article_font
from desktop_app.ui.look.palette import RADIUS, SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.ui.look.appearance import Appearance

    from .figures import Figure

_ICON = 28
_WORDS_SIZE = 0.85
_CHOSEN = 90


class FigurePainter:
    """Paints figures in the colours of the moment."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._font = article_font(ARTICLE_POINT_SIZE * _WORDS_SIZE)
        self._wanting_font = QFont(self._font)
        self._wanting_font.setItalic(True)

    def paint_picture(self, painter: QPainter, box: QRectF, figure: Figure, *, chosen: bool) -> None:
        """Paint the picture of `figure`, or what is there instead, at the left of `box`."""
        if figure.picture is None:
            self._paint_lack(painter, box, figure)
        else:
            size = figure.picture.deviceIndependentSize()
            box = QRectF(box.topLeft(), size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
            # It also covers the sign that makes the line high, should that be selected.
            painter.drawPixmap(box, figure.picture, QRectF(figure.picture.rect()))
        if chosen:
            veil = QColor(self._appearance.colours.accent)
            veil.setAlpha(_CHOSEN)
            painter.fillRect(box, veil)

    def paint_words(self, painter: QPainter, room: QRectF, figure: Figure) -> None:
        """Paint the caption and below it the credit, or a film's length and address: whole lines only."""
        colours = self._appearance.colours
        if figure.caption:
            room = self._paint_lines(painter, room, figure.caption, self._font, colours.text)
        else:
            room = self._paint_lines(painter, room, figure.wanting, self._wanting_font, colours.muted)
        self._paint_lines(painter, room, figure.note, self._font, colours.muted)

    def _paint_lines(self, painter: QPainter, room: QRectF, words: str, font: QFont, ink: str) -> QRectF:
        """Paint `words` at the top of `room` and return what is left of it."""
        metrics = QFontMetricsF(font)
        whole = QRectF(room)
        whole.setHeight(room.height() // metrics.lineSpacing() * metrics.lineSpacing())
        if not words or whole.height() <= 0 or whole.width() <= 0:
            return room
        painter.setFont(font)
        painter.setPen(QColor(ink))
        wrapped = _wrapped(Qt.AlignmentFlag.AlignLeft)
        painter.drawText(whole, words, wrapped)
        used = min(painter.boundingRect(whole, words, wrapped).height(), whole.height())
        return room.adjusted(0, used, 0, 0)

    def _paint_lack(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        colours = self._appearance.colours
        painter.setBrush(QColor(colours.sunken))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        icon = QRectF(0, 0, _ICON, _ICON)
        icon.moveCenter(box.center() - QPointF(0, SMALL if figure.lack else 0))
        self._appearance.icons.icon(figure.icon, QColor(colours.muted)).paint(painter, icon.toRect())
        painter.setFont(self._font)
        painter.setPen(QColor(colours.muted))
        below = box.adjusted(SMALL, icon.bottom() + SMALL - box.top(), -SMALL, 0)
        painter.drawText(below, figure.lack, _wrapped(Qt.AlignmentFlag.AlignHCenter))


def _wrapped(alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
