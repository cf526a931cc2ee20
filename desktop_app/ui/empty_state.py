"""The empty form of a list or pane: what is not there yet, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .look.palette import LARGE, MEDIUM, SMALL, TIGHT, WIDE
from .look.picture import Picture
from .look.style import set_kind

if TYPE_CHECKING:
    from .look.icons import Icons

_TEXT_WIDTH = 320


class EmptyState(QWidget):
    """A quiet picture, a heading, a sentence, and optionally the one button that helps."""

    button_pressed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._picture = Picture(40)
        self._title = QLabel()
        self._text = QLabel()
        set_kind(self._title, "heading")
        set_kind(self._text, "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.clicked.connect(self.button_pressed)
        self._arrange()

    def set_message(self, icon: str, title: str, text: str, button_text: str | None = None) -> None:
        """Show `title` over `text` under the icon named `icon`; without `button_text` there is no button."""
        self._picture.set_icon(self._icons.icon(icon, QPalette.ColorRole.PlaceholderText))
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button_text or "")
        self._button.setVisible(button_text is not None)
        self.setAccessibleName(f"{title}. {text}" if text else title)

    def _arrange(self) -> None:
        words = QWidget()
        words.setMaximumWidth(_TEXT_WIDTH)
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SMALL)
        lines.addWidget(self._title)
        lines.addWidget(self._text)
        # Stretch, not alignment, centres it: an aligned label that wraps gets the height of one line too few.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 1000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, WIDE, LARGE, WIDE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addSpacing(TIGHT)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
