"""One slot of the crop dialog: how the photo will look in it, and whether somebody has chosen that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.language.numerals import grouped
from desktop_app.ui.look.palette import MEDIUM, RADIUS, SMALL, TIGHT, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.domain.pictures import CropSlot
    from desktop_app.ui.look.appearance import Appearance

    from .crop_plan import CropPlan

_PICTURE_HEIGHT = 84
_PICTURE_WIDTH = 150
_WIDTH = 300
# Below it, large cards of social networks and Google Discover take another picture.
_WANTED_WIDTH: Final = 1200


class CropChoice(QAbstractButton):
    """Pressed to cut for its slot; the one without a slot is for the point of interest."""

    def __init__(
        self, slot: CropSlot | None, text: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._slot = slot
        self._appearance = appearance
        self._plan: CropPlan | None = None
        self._image = QImage()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the picture and two lines beside it."""
        return QSize(_WIDTH, (_PICTURE_HEIGHT if self._slot is not None else 24) + 2 * SMALL)

    def show_image(self, image: QImage) -> None:
        """Take the picture, which may be smaller than the original."""
        self._image = image
        self.update()

    def show_plan(self, plan: CropPlan) -> None:
        """Show what is chosen."""
        self._plan = plan
        self.setAccessibleDescription(" · ".join(text for text, _ in self._notes()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, the name and the notes; a ring marks what is being cut."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.hasFocus() or self.isChecked()
        pen = QPen(QColor(colours.accent if strong else colours.line), 2 if strong else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.selection if self.isChecked() else colours.surface))
        painter.drawRoundedRect(ground, RADIUS, RADIUS)
        left = SMALL + MEDIUM
        if self._slot is not None:
            self._paint_picture(painter)
            left += _PICTURE_WIDTH
        else:
            place = QRect(SMALL + TIGHT, (self.height() - 20) // 2, 20, 20)
            self._appearance.icons.icon("crosshair").paint(painter, place)
            left += 20
        self._paint_words(painter, left)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        if self._plan is None or self._slot is None:
            return
        across, down = self._slot.ratio
        height = min(_PICTURE_HEIGHT, _PICTURE_WIDTH * down // across)
        target = QRectF(0, 0, height * across / down, height)
        target.moveCenter(QRectF(SMALL, SMALL, _PICTURE_WIDTH, _PICTURE_HEIGHT).center())
        if self._image.isNull():
            painter.fillRect(target, QColor(self._appearance.colours.sunken))
            return
        crop = self._plan.crop(self._slot)
        scale = self._image.width() / self._plan.width
        source = QRectF(crop.x * scale, crop.y * scale, crop.width * scale, crop.height * scale)
        painter.drawImage(target, self._image, source)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        colours = self._appearance.colours
        line = self.fontMetrics().height()
        notes = self._notes()
        y = (self.height() - line * (1 + len(notes))) // 2
        for text, ink in ((self.text(), colours.text), *notes):
            painter.setPen(QColor(ink))
            room = QRect(left, y, self.width() - left - SMALL, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)
            y += line

    def _notes(self) -> list[tuple[str, str]]:
        """Return what is to be known, each in its colour."""
        colours = self._appearance.colours
        if self._plan is None or self._slot is None:
            return []
        crop = self._plan.crop(self._slot)
        by_hand = self._plan.is_chosen(self._slot)
        notes = [
            (self.tr("cut by hand") if by_hand else self.tr("automatic"), colours.muted),
            (f"{grouped(crop.width)} × {grouped(crop.height)}", colours.muted),
        ]
        if crop.width < _WANTED_WIDTH:
            notes.append((self.tr("rather small"), colours.tones[Tone.WAITING].ink))
        return notes
