"""One photo of the strip: its picture or the place that waits for its file, and what is to be known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.look.palette import RADIUS, SMALL, TIGHT, Tone

from .photo_model import MISSING, PHOTO

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.appearance import Appearance

TILE: Final = QSize(96, 64)
_BADGE = 18
_INSET = 5


class PhotoTile(QStyledItemDelegate):
    """Paints tiles; a ring marks those that are selected, a stronger one that which has the focus."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All tiles are of one size."""
        return TILE

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the picture, the badges on it, and the ring around it."""
        photo: Photo = index.data(PHOTO)
        rect: QRect = option.rect
        frame = QRectF(QRect(rect.topLeft(), TILE)).adjusted(1.5, 1.5, -1.5, -1.5)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if photo.digest:
            icon = "image-off" if index.data(MISSING) else "image"
            self._paint_picture(painter, frame, index.data(Qt.ItemDataRole.DecorationRole), icon)
        else:
            self._paint_empty(painter, frame)
        self._paint_number(painter, frame, index.row() + 1, photo, option.font)
        if photo.featured:
            self._paint_badge(painter, frame, "star", left=False)
        if photo.made_with_ai:
            self._paint_badge(painter, frame, "sparkles", left=True)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = 3 if state & QStyle.StateFlag.State_HasFocus else 2
            painter.setPen(QPen(QColor(self._appearance.colours.accent), width))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, pixmap: QPixmap | None, icon: str) -> None:
        colours = self._appearance.colours
        path = QPainterPath()
        path.addRoundedRect(frame, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, QColor(colours.sunken))
        if pixmap is not None:
            ratio = painter.device().devicePixelRatio()
            small = _scaled(pixmap, frame.size().toSize() * ratio)
            target = QRectF(QPointF(), small.size().toSizeF() / ratio)
            target.moveCenter(frame.center())
            painter.drawPixmap(target, small, QRectF(small.rect()))
        painter.restore()
        if pixmap is None:
            place = QRect(0, 0, 24, 24)
            place.moveCenter(frame.center().toPoint())
            self._appearance.icons.icon(icon, QColor(colours.muted)).paint(painter, place)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _paint_empty(self, painter: QPainter, frame: QRectF) -> None:
        colours = self._appearance.colours
        pen = QPen(QColor(colours.outline), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setPen(QColor(colours.muted))
        # Between the badges above and the number below.
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("No file yet"))

    def _paint_number(
        self, painter: QPainter, frame: QRectF, number: int, photo: Photo, given: QFont
    ) -> None:
        """Paint the place in the order; a pen beside it tells that the photo still lacks its caption."""
        lacks = not photo.caption.strip()
        tone = self._appearance.colours.tones[Tone.WAITING]
        font = QFont(given)
        font.setPointSizeF(given.pointSizeF() * 0.85)
        font.setWeight(QFont.Weight.DemiBold)
        text = str(number)
        width = QFontMetrics(font).horizontalAdvance(text) + SMALL + (14 if lacks else 0)
        chip = QRectF(frame.left() + _INSET, frame.bottom() - _INSET - _BADGE, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.wash) if lacks else QColor(0, 0, 0, 160))
        painter.drawRoundedRect(chip, TIGHT, TIGHT)
        painter.setPen(QColor(tone.ink) if lacks else QColor("white"))
        painter.setFont(font)
        words = chip.adjusted(TIGHT, 0, -TIGHT - (14 if lacks else 0), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        if lacks:
            place = QRectF(chip.right() - 16, chip.top() + 3, 12, 12).toRect()
            self._appearance.icons.icon("pen-line", QColor(tone.ink)).paint(painter, place)

    def _paint_badge(self, painter: QPainter, frame: QRectF, icon: str, *, left: bool) -> None:
        colours = self._appearance.colours
        x = frame.left() + _INSET if left else frame.right() - _INSET - _BADGE
        badge = QRectF(x, frame.top() + _INSET, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(badge)
        picture = self._appearance.icons.icon(icon, QColor(colours.on_accent))
        picture.paint(painter, badge.adjusted(3, 3, -3, -3).toRect())


def _scaled(pixmap: QPixmap, room: QSize) -> QPixmap:
    """Return `pixmap` just large enough to fill `room`; to scale it at each painting takes a millisecond."""
    key = f"photo tile {pixmap.cacheKey()} {room.width()}x{room.height()}"
    scaled = QPixmap()
    if not QPixmapCache.find(key, scaled):
        scaled = pixmap.scaled(
            room,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        QPixmapCache.insert(key, scaled)
    return scaled
