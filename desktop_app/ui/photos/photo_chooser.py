"""Asking for photo files, in the folder where the last ones were."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDINGS = ("jpg", "jpeg", "png", "webp", "heic", "heif")


class PhotoChooser(QObject):
    """Begins where people keep photos."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    def files(self) -> list[Path]:
        """Return the files the person chose, none when they changed their mind."""
        title = self.tr("Add photos")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder, self._filter())
        return self._remembered(names)

    def file(self) -> Path | None:
        """Return one file."""
        title = self.tr("Choose the photo's file")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder, self._filter())
        return next(iter(self._remembered([name] if name else [])), None)

    def _remembered(self, names: list[str]) -> list[Path]:
        files = [Path(name) for name in names]
        if files:
            self._folder = str(files[0].parent)
        return files

    def _filter(self) -> str:
        # Cameras write endings in capitals; only some file dialogs do not mind.
        patterns = " ".join(f"*.{ending} *.{ending.upper()}" for ending in _ENDINGS)
        return self.tr("Photos ({patterns})").format(patterns=patterns)
