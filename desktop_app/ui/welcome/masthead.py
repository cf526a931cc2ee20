"""What stands over every page of the entrance: a mark, a title, a line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

_MARK_SIZE = 40


class Masthead(QWidget):
    """The program's mark above a title and a sentence."""

    def __init__(self, icons: Icons, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = Picture(_MARK_SIZE, icons.icon("radio-tower", QPalette.ColorRole.Accent))
        self._title, self._subtitle = QLabel(title), QLabel(subtitle)
        set_kind(self._title, "title")
        set_kind(self._subtitle, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._subtitle):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)

    def set_title(self, title: str) -> None:
        """Show `title` from now on."""
        self._title.setText(title)
