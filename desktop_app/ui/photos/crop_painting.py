"""What is painted over a picture that is being cropped; black and white, to be seen on every picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

# Width and height of what a corner is held by.
HANDLE: Final = 12
_POINT_RADIUS = 10
_LABEL = QSizeF(40, 18)
_OUTSIDE: Final = QColor(0, 0, 0, 150)
_SHADOW: Final = QColor(0, 0, 0, 130)
_LINE: Final = QColor(255, 255, 255)


def paint_crop(painter: QPainter, picture: QRectF, frame: QRectF) -> None:
    """Paint the part that stays, with handles at its corners, and darken the rest."""
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(picture)
    inside.addRect(frame)
    painter.fillPath(outside.subtracted(inside), _OUTSIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_SHADOW, 4), (_LINE, 2)):
        painter.setPen(QPen(colour, width))
        painter.drawRect(frame)
    painter.setPen(QPen(_SHADOW, 1))
    painter.setBrush(_LINE)
    handle = QRectF(0, 0, HANDLE, HANDLE)
    for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
        handle.moveCenter(corner)
        painter.drawRect(handle)


def paint_outline(painter: QPainter, frame: QRectF, label: str) -> None:
    """Paint the edge of a part that is found by itself, and for which slot it is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_SHADOW, 3))
    painter.drawRect(frame)
    painter.setPen(QPen(_LINE, 1, Qt.PenStyle.DashLine))
    painter.drawRect(frame)
    ground = QRectF(frame.topLeft(), _LABEL)
    painter.fillRect(ground, _OUTSIDE)
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, label)


def paint_point(painter: QPainter, middle: QPointF) -> None:
    """Paint the point that must stay in view."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_SHADOW, 5), (_LINE, 2)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(middle, _POINT_RADIUS, _POINT_RADIUS)
        painter.drawPoint(middle)
