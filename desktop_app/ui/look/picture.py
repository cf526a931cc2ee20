"""An icon standing by itself, painted anew in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Picture(QWidget):
    """Shows one icon, `size` device-independent pixels wide and high. Decoration: it takes no focus."""

    def __init__(self, size: int, icon: QIcon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon or QIcon()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: QIcon) -> None:
        """Show `icon` from now on."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """The size asked for."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the icon; its engine looks up the palette."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
