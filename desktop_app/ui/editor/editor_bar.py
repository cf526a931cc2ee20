"""The bar above the page: what formats the text, and at its end what opens the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_app.ui.look.palette import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class EditorBar(QWidget):
    """What does not fit of `formatting` goes into its overflow; the toggles of the panel never do.

    The properties hold the category, which an article needs.
    """

    def __init__(self, formatting: QWidget, properties: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        formatting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, SMALL, 0)
        self._row.setSpacing(0)
        self._row.addWidget(formatting, 1)
        self._row.addWidget(_toggle(properties))

    def add_toggle(self, action: QAction) -> None:
        """Offer another page of the panel, before the properties."""
        self._row.insertWidget(self._row.count() - 1, _toggle(action))


def _toggle(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(20, 20))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
