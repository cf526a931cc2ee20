"""One of the ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import MEDIUM, SMALL, WIDE
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_PICTURE_SIZE = 28


class StartCard(QFrame):
    """A picture, what one gets, and the button that does it."""

    chosen = Signal()

    def __init__(
        self, icon: QIcon, title: str, text: str, button_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        heading, description = QLabel(title), QLabel(text)
        set_kind(heading, "heading")
        set_kind(description, "muted")
        for label in (heading, description):
            label.setWordWrap(True)
        self.button = QPushButton(button_text)
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addWidget(Picture(_PICTURE_SIZE, icon))
        column.addSpacing(SMALL)
        column.addWidget(heading)
        column.addWidget(description)
        column.addStretch(1)
        column.addSpacing(MEDIUM)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
