"""What stands beside the text of the chosen photos: the details of one, or what several get at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from .photo_bulk import PhotoBulk
from .photo_details import PhotoDetails

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.domain.articles import Photo
    from desktop_app.ui.look.icons import Icons

    from .thumbnails import Thumbnails


class PhotoPanel(QStackedWidget):
    """Shows the page that fits what is chosen."""

    def __init__(self, thumbnails: Thumbnails, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = PhotoDetails(thumbnails, icons)
        self.bulk = PhotoBulk(icons)
        self.addWidget(self.details)
        self.addWidget(self.bulk)

    def show_chosen(self, photos: tuple[Photo, ...], keys: Collection[str]) -> None:
        """Show what belongs to the photos `keys` of `photos`."""
        rows = [row for row, photo in enumerate(photos) if photo.key in keys]
        if len(rows) == 1:
            self.details.show_photo(photos[rows[0]], rows[0] + 1, len(photos))
            self.setCurrentWidget(self.details)
        elif rows:
            self.bulk.show_photos(tuple(photos[row] for row in rows))
            self.setCurrentWidget(self.bulk)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self.details.set_editable(editable)
        self.bulk.set_editable(editable)
