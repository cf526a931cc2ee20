"""Small pictures of stored photos, decoded off the main thread."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop_app.domain.errors import AssetMissing

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.assets import AssetStore
    from desktop_app.ui.background import Background

# Wide enough for the details panel on a screen of double density.
_EDGE = 640
_REMEMBERED = 60


class Thumbnails(QObject):
    """Pictures by digest, remembered while they are likely to be shown again."""

    loaded = Signal(str)  # digest
    missing = Signal(str)  # digest whose file cannot be read

    def __init__(self, assets: AssetStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
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
                partial(_decode, self._assets.path(digest), digest),
                partial(self._keep, digest),
                lambda _error: self.missing.emit(digest),
                owner=self,
            )
        return found

    def _keep(self, digest: str, image: QImage) -> None:
        self._asked.discard(digest)
        self._pixmaps[digest] = QPixmap.fromImage(image)
        while len(self._pixmaps) > _REMEMBERED:
            self._pixmaps.popitem(last=False)
        self.loaded.emit(digest)


def _decode(path: Path, digest: str) -> QImage:
    """Read a photo turned as its EXIF says, its longer edge at most `_EDGE` pixels; raises AssetMissing."""
    reader = QImageReader(str(path))
    # Stored files have no suffix.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _EDGE:
        reader.setScaledSize(size.scaled(QSize(_EDGE, _EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise AssetMissing(digest=digest)
    return image
