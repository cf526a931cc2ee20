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
    from collections.abc import Callable, Mapping

_PHOTO_ADDRESS = re.compile(rf'"{PHOTO_FOLDER}/([0-9a-z.-]+)"')


class BrowserCopy:
    """A temporary folder with the newest page that was opened; gone after `close`."""

    def __init__(self, photo_path: Callable[[str], Path | None]) -> None:
        self._photo_path = photo_path
        self._folder: TemporaryDirectory[str] | None = None

    def open(self, html: str, assets: Mapping[str, Path]) -> bool:
        """Write the page with all it refers to and show it; return whether a browser took it.

        A photo whose file is gone is left out, as in the preview. Raises OSError.
        """
        self.close()
        self._folder = TemporaryDirectory(prefix="toasoan-")
        folder = Path(self._folder.name)
        files = dict(assets)
        for name in _PHOTO_ADDRESS.findall(html):
            if (path := self._photo_path(name)) is not None:
                files[f"{PHOTO_FOLDER}/{name}"] = path
        for address, source in files.items():
            target = folder / address
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        page = folder / "index.html"
        page.write_text(html, encoding="utf-8", newline="\n")
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
