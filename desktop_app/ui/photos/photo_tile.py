"""One photo of the strip: its picture or the place that waits for its file, and what is to be known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
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


@dataclass(frozen=True, slots=True)
class _Face:
    """All that a tile shows: two tiles with equal faces look the same."""

    picture: int
    has_file: bool
    missing: bool
    number: int
    lacks_caption: bool
    featured: bool
    made_with_ai: bool
    ring: int
    font: str

    @classmethod
    def of(cls, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> _Face:
        photo: Photo = index.data(PHOTO)
        pixmap: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        font: QFont = option.font
        return cls(
            picture=0 if pixmap is None else pixmap.cacheKey(),
            has_file=bool(photo.digest),
            missing=bool(index.data(MISSING)),
            number=index.row() + 1,
            lacks_caption=not photo.caption.strip(),
            featured=photo.featured,
            made_with_ai=photo.made_with_ai,
            ring=3 if focused else 2 if state & QStyle.StateFlag.State_Selected else 0,
            font=font.key(),
        )


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
        """Paint the picture, the badges on it, and the ring around it, from memory if it was painted before.

        To paint one takes a millisecond, and a row of them is painted at every change of the window.
        """
        face = _Face.of(option, index)
        ratio = painter.device().devicePixelRatio()
        key = f"photo tile {face} {self._appearance.is_dark} {ratio}"
        tile = QPixmap()
        if not QPixmapCache.find(key, tile):
            tile = QPixmap(TILE * ratio)
            tile.setDevicePixelRatio(ratio)
            tile.fill(Qt.GlobalColor.transparent)
            inside = QPainter(tile)
            self._paint_face(inside, face, option.font, index.data(Qt.ItemDataRole.DecorationRole))
            inside.end()
            QPixmapCache.insert(key, tile)
        place: QRect = option.rect
        painter.drawPixmap(place.topLeft(), tile)

    def _paint_face(self, painter: QPainter, face: _Face, font: QFont, pixmap: QPixmap | None) -> None:
        frame = QRectF(QRect(QPoint(), TILE)).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if face.has_file:
            self._paint_picture(painter, frame, pixmap, "image-off" if face.missing else "image")
        else:
            self._paint_empty(painter, frame)
        self._paint_number(painter, frame, face.number, font, lacks=face.lacks_caption)
        if face.featured:
            self._paint_badge(painter, frame, "star", left=False)
        if face.made_with_ai:
            self._paint_badge(painter, frame, "sparkles", left=True)
        if face.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._appearance.colours.accent), face.ring))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _paint_picture(self, painter: QPainter, frame: QRectF, pixmap: QPixmap | None, icon: str) -> None:
        colours = self._appearance.colours
        path = QPainterPath()
        path.addRoundedRect(frame, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, QColor(colours.sunken))
        if pixmap is not None:
            ratio = painter.device().devicePixelRatio()
            small = pixmap.scaled(
                frame.size().toSize() * ratio,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
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
        self, painter: QPainter, frame: QRectF, number: int, given: QFont, *, lacks: bool
    ) -> None:
        """Paint the place in the order; a pen beside it tells that the photo still lacks its caption."""
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
