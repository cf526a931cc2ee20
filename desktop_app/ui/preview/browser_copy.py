"""A page laid out as files and shown in the system's browser, where the program has none of its own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.rendering.photos import PHOTO_FOLDER

if TYPE_CHECKING:
    from collections.abc import Mapping

_PHOTO_ADDRESS = re.compile(rf'src="{PHOTO_FOLDER}/([0-9a-z.-]+)"')


def photo_names(html: str) -> frozenset[str]:
    """Return the names of the photos a page shows."""
    return frozenset(_PHOTO_ADDRESS.findall(html))


class BrowserCopy:
    """A temporary folder with the newest page that was opened; gone after `close`."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    def open(self, html: str, assets: Mapping[str, Path], photos: Mapping[str, bytes]) -> bool:
        """Write the page with all it refers to and show it; return whether a browser took it.

        A photo that is not among `photos` is left out, as in the preview. Raises OSError.
        """
        self.close()
        self._folder = TemporaryDirectory(prefix="toasoan-")
        folder = Path(self._folder.name)
        for address, source in assets.items():
            shutil.copyfile(source, _made_room(folder / address))
        for name, photo in photos.items():
            _made_room(folder / PHOTO_FOLDER / name).write_bytes(photo)
        page = folder / "index.html"
        page.write_text(html, encoding="utf-8", newline="\n")
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _made_room(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    return file
