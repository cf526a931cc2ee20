"""What belongs to one photo: its caption, credit, alternative text, and its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.style import set_kind

from .icon_button import icon_button
from .labelled import labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.icons import Icons

    from .thumbnails import Thumbnails

_PICTURE_HEIGHT = 150


class PhotoDetails(QWidget):
    """Shows one photo and tells each change of it."""

    changed = Signal(object)  # Photo
    featured = Signal(str)
    moved = Signal(str, int)  # key, -1 or 1
    removed = Signal(str)
    placed = Signal(str)
    file_wanted = Signal(str)
    closed = Signal()

    def __init__(self, thumbnails: Thumbnails, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photo: Photo | None = None
        self._title = QLabel()
        set_kind(self._title, "heading")
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedHeight(_PICTURE_HEIGHT)
        self._picture.setWordWrap(True)
        set_kind(self._picture, "muted")
        self.caption, self.credit, self.alt = QLineEdit(), QLineEdit(), QLineEdit()
        self.caption.setPlaceholderText(self.tr("Who and what is to be seen"))
        self.credit.setPlaceholderText(self.tr("Who took the photo"))
        self.alt.setPlaceholderText(self.tr("For readers who cannot see it"))
        self.featured_box = QCheckBox(self.tr("Featured photo"))
        self._close = self._tool("x", self.tr("Back to the properties"), self._back, icons)
        self._left = self._tool("chevron-left", self.tr("Move to the left"), lambda: self._move(-1), icons)
        self._right = self._tool("chevron-right", self.tr("Move to the right"), lambda: self._move(1), icons)
        self._file = self._button("folder-open", self.tr("Choose file…"), self.file_wanted, icons)
        self._place = self._button("corner-up-left", self.tr("Place in the text"), self.placed, icons)
        self._remove = self._button("trash-2", self.tr("Remove"), self.removed, icons)
        self._arrange()
        for field in (self.caption, self.credit, self.alt):
            field.textEdited.connect(self._change)
        self.featured_box.clicked.connect(self._feature)
        thumbnails.loaded.connect(lambda _digest: self._show_picture())

    @property
    def photo(self) -> Photo | None:
        """The photo shown."""
        return self._photo

    def show_photo(self, photo: Photo, position: int, count: int) -> None:
        """Show `photo`, the `position`th of `count` from 1. What is being typed is left alone."""
        self._photo = photo
        self._title.setText(self.tr("Photo {position} of {count}").format(position=position, count=count))
        for field, text in (
            (self.caption, photo.caption),
            (self.credit, photo.credit),
            (self.alt, photo.alt),
        ):
            if field.text() != text:
                field.setText(text)
        self.featured_box.setChecked(photo.featured)
        self._left.setEnabled(position > 1)
        self._right.setEnabled(position < count)
        self._file.setVisible(not photo.digest)
        self._show_picture()

    def focus_first_gap(self) -> None:
        """Give the focus to what the photo still lacks."""
        gaps = (self._file, self.caption, self.alt, self.credit)
        filled = (
            self._photo is None or bool(self._photo.digest) or self._file.isHidden(),
            *(bool(field.text().strip()) for field in (self.caption, self.alt, self.credit)),
        )
        target = next((gap for gap, there in zip(gaps, filled, strict=True) if not there), self.caption)
        target.setFocus()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        for field in (self.caption, self.credit, self.alt):
            field.setReadOnly(not editable)
        self.featured_box.setEnabled(editable)
        for button in (self._left, self._right, self._file, self._place, self._remove):
            button.setVisible(editable)
        if self._photo is not None:
            self._file.setVisible(editable and not self._photo.digest)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for tool in (self._left, self._right, self._close):
            top.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addWidget(self._picture)
        column.addWidget(self._file)
        column.addSpacing(SMALL)
        for text, field in (
            (self.tr("Caption"), self.caption),
            (self.tr("Credit"), self.credit),
            (self.tr("Alternative text"), self.alt),
        ):
            column.addWidget(labelled(text, field))
            column.addWidget(field)
            column.addSpacing(SMALL)
        column.addWidget(self.featured_box)
        column.addSpacing(SMALL)
        column.addWidget(self._place)
        column.addWidget(self._remove)
        column.addStretch(1)

    def _show_picture(self) -> None:
        photo = self._photo
        if photo is None:
            return
        if not photo.digest:
            self._picture.setText(self.tr("This photo still waits for its file."))
            return
        pixmap = self._thumbnails.pixmap(photo.digest)
        if pixmap is None:
            self._picture.setText(self.tr("Loading…"))
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round(270 * ratio), round(_PICTURE_HEIGHT * ratio))
        shown = pixmap.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self._picture.setPixmap(shown)

    def _change(self) -> None:
        if self._photo is not None:
            self._photo = replace(
                self._photo, caption=self.caption.text(), credit=self.credit.text(), alt=self.alt.text()
            )
            self.changed.emit(self._photo)

    def _feature(self, checked: bool) -> None:
        if self._photo is not None:
            self.featured.emit(self._photo.key if checked else "")

    def _move(self, step: int) -> None:
        if self._photo is not None:
            self.moved.emit(self._photo.key, step)

    def _back(self) -> None:
        self.closed.emit()

    def _ask(self, signal: SignalInstance) -> None:
        if self._photo is not None:
            signal.emit(self._photo.key)

    def _tool(self, icon: str, text: str, work: Callable[[], None], icons: Icons) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(work)
        return button

    def _button(self, icon: str, text: str, signal: SignalInstance, icons: Icons) -> QPushButton:
        button = icon_button(icons, icon, text)
        button.clicked.connect(lambda: self._ask(signal))
        return button
