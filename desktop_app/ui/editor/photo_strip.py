"""The photos of the article in their order, in one row under the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.style import set_kind

from .icon_button import icon_button
from .photo_tile import PhotoTile

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.appearance import Appearance

    from .thumbnails import Thumbnails


class PhotoStrip(QWidget):
    """Tiles, and a button to add more. One tile may be selected."""

    selected = Signal(str)  # key of a photo
    file_wanted = Signal(str)  # key of a photo whose file is to be chosen
    photos_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._appearance = appearance
        self._tiles: list[PhotoTile] = []
        self.add_button = icon_button(appearance.icons, "image-plus", self.tr("Add photos"), quiet=True)
        self.add_button.clicked.connect(self.photos_wanted)
        self._hint = QLabel(self.tr("or drop them onto the page"))
        set_kind(self._hint, "muted")
        self._row_widget = QWidget()
        self._row = QHBoxLayout(self._row_widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.add_button)
        self._row.addWidget(self._hint)
        self._row.addStretch(1)
        self._scroll = _area(self._row_widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._scroll)
        thumbnails.loaded.connect(self._show_thumbnail)
        thumbnails.missing.connect(self._show_missing)
        appearance.changed.connect(self._repaint)
        self.show_photos((), "")

    def show_photos(self, photos: tuple[Photo, ...], selected: str) -> None:
        """Show `photos`, with the tile `selected` marked."""
        if tuple(tile.photo for tile in self._tiles) != photos:
            self._rebuild(photos)
        for tile in self._tiles:
            tile.setChecked(tile.photo.key == selected)
            if tile.isChecked():
                self._scroll.ensureWidgetVisible(tile)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse more photos; where there are none and none can be added, nothing is seen."""
        self.add_button.setVisible(editable)
        self._hint.setVisible(editable and not self._tiles)
        self.setVisible(editable or bool(self._tiles))

    def focus_photo(self, key: str) -> None:
        """Give the focus to the tile `key`, or to the button."""
        target = next((tile for tile in self._tiles if tile.photo.key == key), self.add_button)
        target.setFocus()

    def _rebuild(self, photos: tuple[Photo, ...]) -> None:
        focused = next((tile.photo.key for tile in self._tiles if tile.hasFocus()), "")
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(photo, number) for number, photo in enumerate(photos, 1)]
        for position, tile in enumerate(self._tiles):
            self._row.insertWidget(position, tile)
            tile.show()
            for part in tile.parts():
                # Before the button that adds; Qt only knows “after”.
                QWidget.setTabOrder(self.add_button, part)
                QWidget.setTabOrder(part, self.add_button)
        parts: list[QWidget] = [*self._tiles, self.add_button]
        self._scroll.setFixedHeight(max(part.sizeHint().height() for part in parts))
        self._hint.setVisible(not self._tiles and not self.add_button.isHidden())
        self.setVisible(bool(self._tiles) or not self.add_button.isHidden())
        if focused:
            self.focus_photo(focused)

    def _tile(self, photo: Photo, number: int) -> PhotoTile:
        tile = PhotoTile(photo, number, self._appearance)
        tile.clicked.connect(lambda: self.selected.emit(photo.key))
        tile.file_wanted.connect(lambda: self.file_wanted.emit(photo.key))
        if photo.digest:
            tile.set_pixmap(self._thumbnails.pixmap(photo.digest))
        return tile

    def _show_thumbnail(self, digest: str) -> None:
        for tile in self._tiles:
            if tile.photo.digest == digest:
                tile.set_pixmap(self._thumbnails.pixmap(digest))

    def _show_missing(self, digest: str) -> None:
        for tile in self._tiles:
            if tile.photo.digest == digest:
                tile.set_missing()

    def _repaint(self) -> None:
        for tile in self._tiles:
            tile.update()


def _area(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return area
