"""Icons drawn from SVG files, in the colours of the palette at the moment they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

Ink: TypeAlias = QPalette.ColorRole | QColor


class Icons:
    """The icons of one folder of one-colour SVG files, each known by its file's name without “.svg”.

    Keep the object as long as its icons are shown: it also keeps what Qt copies of them alive.
    """

    def __init__(self, folder: Path) -> None:
        self._files = {file.stem: file for file in folder.glob("*.svg")}
        self._shapes: dict[str, _Shape] = {}

    def names(self) -> frozenset[str]:
        """Return the name of every icon in the folder."""
        return frozenset(self._files)

    def icon(self, name: str, role: Ink | None = None) -> QIcon:
        """Return the icon `name`; raise KeyError if the folder has no such file.

        `role` is the palette's role to paint with (ButtonText if left out), looked up again at each
        painting, or a fixed colour for a state. Disabled icons take the palette's disabled colour, icons of
        selected rows HighlightedText.
        """
        if name not in self._shapes:
            self._shapes[name] = _Shape(self._files[name])
        ink = QPalette.ColorRole.ButtonText if role is None else role
        return QIcon(_PaletteEngine(self._shapes[name], ink))


class _Shape:
    """One SVG file, read when first painted; its pixmaps live in Qt's own bounded cache."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._renderer: QSvgRenderer | None = None
        self.copies: list[QIconEngine] = []

    def pixmap(self, size: QSize, colour: QColor) -> QPixmap:
        """Return the shape filled with `colour`; `size` is in device pixels."""
        key = f"{self._file}:{size.width()}x{size.height()}:{colour.rgba():08x}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = self._drawn(size, colour)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _drawn(self, size: QSize, colour: QColor) -> QPixmap:
        if self._renderer is None:
            self._renderer = QSvgRenderer(str(self._file))
            self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._renderer.render(painter, QRectF(pixmap.rect()))
        # “currentColor” was drawn in black; the ink replaces it, its own transparency included.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)
        painter.end()
        return pixmap


class _PaletteEngine(QIconEngine):
    """Paints one shape with a colour of the application's current palette."""

    def __init__(self, shape: _Shape, ink: Ink) -> None:
        super().__init__()
        self._shape = shape
        self._ink = ink

    def clone(self) -> QIconEngine:
        copy = _PaletteEngine(self._shape, self._ink)
        # Qt owns the copy, but PySide frees what a virtual function returns unless Python still refers to it.
        self._shape.copies.append(copy)
        return copy

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        return self._shape.pixmap(size, self._colour(mode))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        role = QPalette.ColorRole.ButtonText if isinstance(self._ink, QColor) else self._ink
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, role)
        if mode == QIcon.Mode.Selected:
            return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
        return self._ink if isinstance(self._ink, QColor) else palette.color(QPalette.ColorGroup.Active, role)
