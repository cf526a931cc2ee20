"""What the references in a text stand for: the photos, films and recordings of the open article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.media import MediaKind
from desktop_app.language.durations import duration

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.media import Media
    from desktop_app.ui.photos.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class Figure:
    """What is seen of a reference; where there is no `picture`, `icon` and `lack` take its place.

    `caption` is what readers will read, `wanting` what to say where it is empty.
    """

    picture: QPixmap | None
    icon: str
    lack: str
    caption: str
    wanting: str
    note: str


class Figures(QObject):
    """Knows the figures of one article by their keys; pictures come a moment after they are asked for."""

    changed = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photos: dict[str, Photo] = {}
        self._media: dict[str, Media] = {}
        self._missing: set[str] = set()
        thumbnails.loaded.connect(self._loaded)
        thumbnails.missing.connect(self._lost)

    def show(self, photos: tuple[Photo, ...], media: tuple[Media, ...]) -> None:
        """Take what the article has now."""
        known = {photo.key: photo for photo in photos}, {one.key: one for one in media}
        if known != (self._photos, self._media):
            self._photos, self._media = known
            self.changed.emit()

    def figure(self, key: str) -> Figure:
        """Return what the reference `key` shows, also where the article has nothing of that name."""
        if key in self._photos:
            return self._photo(self._photos[key])
        if key in self._media:
            return self._film(self._media[key])
        lack = self.tr("This article has no photo “{key}”").format(key=key)
        return Figure(None, "image-off", lack, "", "", "")

    def _photo(self, photo: Photo) -> Figure:
        picture = self._picture(photo)
        lack = ""
        if not photo.digest:
            lack = self.tr("No file yet")
        elif photo.digest in self._missing:
            lack = self.tr("The file is missing or damaged")
        icon = "image-off" if photo.digest in self._missing else "image"
        return Figure(picture, icon, lack, photo.caption.strip(), self.tr("No caption yet"), photo.credit)

    def _film(self, media: Media) -> Figure:
        poster = self._photos.get(media.poster)
        is_audio = media.kind is MediaKind.AUDIO
        return Figure(
            picture=None if poster is None else self._picture(poster),
            icon="audio-lines" if is_audio else "film",
            lack="" if media.address else self.tr("No address yet"),
            caption=media.title.strip(),
            wanting=self.tr("No title yet"),
            note=" · ".join(filter(None, (duration(media.seconds), media.address))),
        )

    def _picture(self, photo: Photo) -> QPixmap | None:
        if not photo.digest or photo.digest in self._missing:
            return None
        return self._thumbnails.pixmap(photo.digest)

    def _loaded(self, digest: str) -> None:
        self._missing.discard(digest)
        self.changed.emit()

    def _lost(self, digest: str) -> None:
        self._missing.add(digest)
        self.changed.emit()
