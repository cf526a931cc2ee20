"""The panel beside the text: the properties of the article, what belongs to photos, or another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from .properties_panel import PropertiesPanel

WIDTH = 304
_FILLS = 16777215  # Qt's own “no limit”


class SidePanel(QStackedWidget):
    """Pages of which one is seen. Beside the text it has one width, alone it takes all.

    The details of a photo are seen as long as one is chosen, and then the page before again: the properties,
    or another that was turned to.
    """

    turned = Signal()

    def __init__(self, properties: PropertiesPanel, details: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._properties = _scrolling(properties)
        self._details = _scrolling(details)
        self.addWidget(self._properties)
        self.addWidget(self._details)
        self._page: QWidget = self._properties
        self.currentChanged.connect(self.turned)

    @property
    def page(self) -> QWidget:
        """The page that is seen, or that comes back when the details of a photo go."""
        return self._page

    @property
    def shows_details(self) -> bool:
        """Whether the details of a photo are seen."""
        return self.currentWidget() is self._details

    def turn_to(self, page: QWidget | None) -> None:
        """Show `page`, which was added with `addWidget`, or with None the properties."""
        self._page = page or self._properties
        self.setCurrentWidget(self._page)

    def show_details(self, shown: bool) -> None:
        """Show the details of a photo, or the page before."""
        self.setCurrentWidget(self._details if shown else self._page)

    def reveal(self, field: QWidget) -> None:
        """Show the properties scrolled to `field`."""
        self.turn_to(None)
        self._properties.ensureWidgetVisible(field)

    @property
    def shows_article(self) -> bool:
        """Whether the properties or a photo are seen, and no page that was added."""
        return self.currentWidget() in (self._properties, self._details)

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
