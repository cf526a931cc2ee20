"""The picture of one photo in the room there is for it, and what the camera says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.language.numerals import grouped
from desktop_app.ui.look.palette import TIGHT
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo

    from .thumbnails import Thumbnails


class PhotoPicture(QWidget):
    """Shows a photo, or says in words why it cannot be seen."""

    def __init__(self, thumbnails: Thumbnails, room: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._room = room
        self._photo: Photo | None = None
        self._picture, self._facts = QLabel(), QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedHeight(room.height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for label in (self._picture, self._facts):
            label.setWordWrap(True)
            set_kind(label, "muted")
            column.addWidget(label)
        thumbnails.loaded.connect(self._show_loaded)
        thumbnails.missing.connect(self._show_missing)

    def show_photo(self, photo: Photo) -> None:
        """Show `photo`, now or once its picture is loaded."""
        self._photo = photo
        self._facts.setText(self._what_is_known(photo))
        self._facts.setVisible(bool(self._facts.text()))
        pixmap = self._thumbnails.pixmap(photo.digest) if photo.digest else None
        if pixmap is None:
            waiting = self.tr("This photo still waits for its file.")
            self._picture.setText(self.tr("Loading…") if photo.digest else waiting)
            return
        ratio = self.devicePixelRatioF()
        shown = pixmap.scaled(
            self._room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self._picture.setPixmap(shown)

    def _what_is_known(self, photo: Photo) -> str:
        size = f"{grouped(photo.width)} × {grouped(photo.height)}" if photo.digest else ""
        day, _, clock = photo.taken.partition("T")
        moment = " ".join(filter(None, ("/".join(reversed(day.split("-"))), clock[:5])))
        taken = self.tr("taken {moment}").format(moment=moment) if moment else ""
        return " · ".join(filter(None, (size, taken)))

    def _show_loaded(self, digest: str) -> None:
        if self._photo is not None and self._photo.digest == digest:
            self.show_photo(self._photo)

    def _show_missing(self, digest: str) -> None:
        if self._photo is not None and self._photo.digest == digest:
            self._picture.setText(self.tr("The file of this photo is missing or damaged. Choose it again."))
