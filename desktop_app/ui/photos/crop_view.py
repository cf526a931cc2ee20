"""The picture on which crops and the point of interest are set, with the mouse or with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.pictures import Crop, CropSlot, Point, crop_from_corner

from .crop_painting import HANDLE, paint_crop, paint_outline, paint_point

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from .crop_plan import CropPlan

# Of the longer edge of the picture: what an arrow key moves by, and with Shift.
_STEP, _LEAP = 0.005, 0.05
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_RESIZING = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class CropView(QWidget):
    """Changes the plan of the slot that is being cut, or its point where none is."""

    changed = Signal(object)  # CropPlan

    def __init__(self, plan: CropPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._slot: CropSlot | None = None
        self._image = QImage()
        self._grip: QPointF | Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(720, 540)

    def show_image(self, image: QImage) -> None:
        """Show the picture, which may be smaller than the original."""
        self._image = image
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the picture is there."""
        return not self._image.isNull()

    def show_plan(self, plan: CropPlan, slot: CropSlot | None) -> None:
        """Show what is chosen, to be changed for `slot` or, with None, for the point."""
        self._plan, self._slot = plan, slot
        self.setAccessibleDescription("" if slot is None else slot.value)
        self.update()

    def picture_rect(self) -> QRectF:
        """Return where the picture is in the widget."""
        room = QRectF(self.rect()).adjusted(HANDLE, HANDLE, -HANDLE, -HANDLE)
        size = QSize(self._plan.width, self._plan.height).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        rect = QRectF(0, 0, size.width(), size.height())
        rect.moveCenter(room.center())
        return rect

    def to_widget(self, x: float, y: float) -> QPointF:
        """Return where a point of the picture is in the widget."""
        rect, plan = self.picture_rect(), self._plan
        return rect.topLeft() + QPointF(x * rect.width() / plan.width, y * rect.height() / plan.height)

    def to_picture(self, at: QPointF) -> Point:
        """Return the point of the picture nearest to a point of the widget."""
        rect, plan = self.picture_rect(), self._plan
        x = round((at.x() - rect.left()) * plan.width / max(1.0, rect.width()))
        y = round((at.y() - rect.top()) * plan.height / max(1.0, rect.height()))
        return Point(min(max(0, x), plan.width), min(max(0, y), plan.height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the point, or take hold of a corner or of the whole part."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if self._slot is None:
            self._grip = at
            self._set_point(at)
            return
        crop = self._plan.crop(self._slot)
        self._grip = self._opposite(crop, at)
        if self._grip is None and self._frame(crop).contains(at):
            self._grip = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        at = event.position()
        if self._grip is None:
            self._show_cursor(at)
        elif self._slot is None:
            self._set_point(at)
        elif isinstance(self._grip, Point):
            corner = self.to_picture(at)
            plan = self._plan
            self._change(
                plan.with_crop(crop_from_corner(self._slot, self._grip, corner, plan.width, plan.height))
            )
        else:
            before, now = self.to_picture(self._grip), self.to_picture(at)
            self._grip = at
            self._change(self._plan.moved(self._slot, now.x - before.x, now.y - before.y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus resize; Shift makes larger steps."""
        key, plan = Qt.Key(event.key()), self._plan
        leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = max(1, round(max(plan.width, plan.height) * (_LEAP if leap else _STEP)))
        if key in _ARROWS:
            dx, dy = (step * way for way in _ARROWS[key])
            if self._slot is None:
                self._change(plan.with_point(plan.point.x + dx, plan.point.y + dy))
            else:
                self._change(plan.moved(self._slot, dx, dy))
        elif key in _RESIZING and self._slot is not None:
            self._change(plan.resized(self._slot, 2 * step * _RESIZING[key]))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, and on it what is being chosen."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = self.picture_rect()
        if self._image.isNull():
            painter.fillRect(rect, self.palette().color(QPalette.ColorRole.AlternateBase))
        else:
            painter.drawImage(rect, self._image)
        if self._slot is None:
            for slot in CropSlot:
                paint_outline(painter, self._frame(self._plan.crop(slot)), slot.value.replace("x", ":"))
            paint_point(painter, self.to_widget(self._plan.point.x, self._plan.point.y))
        else:
            paint_crop(painter, rect, self._frame(self._plan.crop(self._slot)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _frame(self, crop: Crop) -> QRectF:
        return QRectF(
            self.to_widget(crop.x, crop.y), self.to_widget(crop.x + crop.width, crop.y + crop.height)
        )

    def _opposite(self, crop: Crop, at: QPointF) -> Point | None:
        """Return the corner that stays when the one at `at` is dragged."""
        corners = [Point(x, y) for y in (crop.y, crop.y + crop.height) for x in (crop.x, crop.x + crop.width)]
        for corner, opposite in zip(corners, reversed(corners), strict=True):
            if (self.to_widget(corner.x, corner.y) - at).manhattanLength() <= HANDLE:
                return opposite
        return None

    def _show_cursor(self, at: QPointF) -> None:
        if self._slot is None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        crop = self._plan.crop(self._slot)
        fixed = self._opposite(crop, at)
        if fixed is not None:
            rising = (fixed.x == crop.x) == (fixed.y != crop.y)
            self.setCursor(Qt.CursorShape.SizeBDiagCursor if rising else Qt.CursorShape.SizeFDiagCursor)
        else:
            inside = self._frame(crop).contains(at)
            self.setCursor(Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.ArrowCursor)

    def _set_point(self, at: QPointF) -> None:
        point = self.to_picture(at)
        self._change(self._plan.with_point(point.x, point.y))

    def _change(self, plan: CropPlan) -> None:
        if plan != self._plan:
            self.changed.emit(plan)
