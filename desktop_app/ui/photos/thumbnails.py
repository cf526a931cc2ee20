"""Small pictures of stored photos, decoded off the main thread."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.domain.errors import AssetMissing
from desktop_app.services import pictures

if TYPE_CHECKING:
    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.background import Background

_REMEMBERED = 60


class Thumbnails(QObject):
    """Pictures by digest, remembered while they are likely to be shown again."""

    loaded = Signal(str)  # digest
    missing = Signal(str)  # digest whose file cannot be read

    def __init__(self, newsroom: Newsroom, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._background = background
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def pixmap(self, digest: str) -> QPixmap | None:
        """Return the picture, or None while it is being loaded; `loaded` tells when to ask again."""
        found = self._pixmaps.get(digest)
        if found is not None:
            self._pixmaps.move_to_end(digest)
        elif digest not in self._asked:
            self._asked.add(digest)
            self._background.run(
                partial(_decode, self._newsroom, digest),
                partial(self._keep, digest),
                lambda _error: self.missing.emit(digest),
                owner=self,
            )
        return found

    def forget(self, digest: str) -> None:
        """Look again for a picture that was missing: its file has been stored once more."""
        if digest not in self._pixmaps:
            self._asked.discard(digest)

    def _keep(self, digest: str, image: QImage) -> None:
        self._asked.discard(digest)
        self._pixmaps[digest] = QPixmap.fromImage(image)
        while len(self._pixmaps) > _REMEMBERED:
            self._pixmaps.popitem(last=False)
        self.loaded.emit(digest)


def _decode(newsroom: Newsroom, digest: str) -> QImage:
    image = QImage.fromData(pictures.small_picture(newsroom, digest))
    if image.isNull():
        raise AssetMissing(digest=digest)
    return image
