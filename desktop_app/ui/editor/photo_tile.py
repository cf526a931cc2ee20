"""One photo of the strip under the text: its picture, or the place that waits for its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from desktop_app.ui.look.palette import RADIUS, TIGHT

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.appearance import Appearance

_HEIGHT = 62
_WIDTH = 94
_EMPTY_WIDTH = 132
_BADGE = 20


class PhotoTile(QAbstractButton):
    """Pressed to see and change what belongs to the photo."""

    file_wanted = Signal()

    def __init__(
        self, photo: Photo, number: int, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self._appearance = appearance
        self._pixmap: QPixmap | None = None
        self._missing = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = photo.caption.strip() or self.tr("no caption yet")
        self.setAccessibleName(self.tr("Photo {number}: {caption}").format(number=number, caption=name))
        self.setToolTip(self.accessibleName())
        self._file_button = None if photo.digest else self._offer_file()

    def sizeHint(self) -> QSize:
        """All tiles are of one height."""
        return QSize(_WIDTH if self.photo.digest else _EMPTY_WIDTH, _HEIGHT)

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show the picture once it is loaded."""
        self._pixmap = pixmap
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the picture is there."""
        return self._pixmap is not None

    def set_missing(self) -> None:
        """Show that the stored file is gone or damaged."""
        self._missing = True
        self.setToolTip(self.tr("The file of this photo is missing or damaged. Choose it again."))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture or the empty place, then the ring of selection and focus."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.photo.digest:
            self._paint_picture(painter, frame)
        else:
            self._paint_empty(painter, frame)
        if self.photo.featured:
            self._paint_badge(painter)
        if self.hasFocus() or self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._appearance.colours.accent), 3 if self.hasFocus() else 2))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()

    def parts(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in its order."""
        return (self,) if self._file_button is None else (self, self._file_button)

    def _offer_file(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._appearance.icons.icon("folder-open"))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(self.tr("Choose the file"))
        button.setToolTip(self.tr("Choose the file"))
        button.clicked.connect(self.file_wanted)
        size = button.sizeHint()
        button.setGeometry(
            (_EMPTY_WIDTH - size.width()) // 2, _HEIGHT - size.height() - 3, size.width(), size.height()
        )
        return button

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        colours = self._appearance.colours
        path = QPainterPath()
        path.addRoundedRect(frame, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, QColor(colours.sunken))
        if self._pixmap is not None:
            size = self._pixmap.deviceIndependentSize().scaled(
                frame.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(frame.center())
            painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()
        if self._pixmap is None:
            name = "image-off" if self._missing else "image"
            icon = self._appearance.icons.icon(name, QColor(colours.muted))
            icon.paint(painter, frame.toRect().adjusted(0, 16, 0, -16))
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
        words = frame.adjusted(TIGHT, TIGHT, -TIGHT, -frame.height() / 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tr("No file yet"))

    def _paint_badge(self, painter: QPainter) -> None:
        colours = self._appearance.colours
        badge = QRectF(self.width() - _BADGE - 5, 5, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(badge)
        star = self._appearance.icons.icon("star", QColor(colours.on_accent))
        star.paint(painter, badge.adjusted(4, 4, -4, -4).toRect())
