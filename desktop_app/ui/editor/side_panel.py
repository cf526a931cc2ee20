"""The panel beside the text: the properties of the article, or the details of one photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from .photo_details import PhotoDetails
    from .properties_panel import PropertiesPanel

WIDTH = 304
_FILLS = 16777215  # Qt's own “no limit”


class SidePanel(QStackedWidget):
    """Two pages that scroll by themselves. Beside the text it has one width, alone it takes all."""

    def __init__(
        self, properties: PropertiesPanel, details: PhotoDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._properties = _scrolling(properties)
        self._details = _scrolling(details)
        self.addWidget(self._properties)
        self.addWidget(self._details)

    def show_details(self, shown: bool) -> None:
        """Show the details of a photo, or the properties."""
        self.setCurrentWidget(self._details if shown else self._properties)

    def reveal(self, field: QWidget) -> None:
        """Show the properties scrolled to `field`."""
        self.show_details(False)
        self._properties.ensureWidgetVisible(field)

    def set_alone(self, alone: bool) -> None:
        """Take the whole width, or only a panel's."""
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(_FILLS if alone else WIDTH)

    def minimumSizeHint(self) -> QSize:
        """It scrolls: no height is too small."""
        hint = super().minimumSizeHint()
        hint.setHeight(0)
        return hint


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
