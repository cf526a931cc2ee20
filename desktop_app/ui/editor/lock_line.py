"""Why an article cannot be changed, in one quiet line above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.ui.look.palette import MEDIUM, TIGHT
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons


class LockLine(QFrame):
    """Seen only where there is something to say."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setWordWrap(True)
        set_kind(self._text, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT + 2, MEDIUM, TIGHT + 2)
        row.addWidget(Picture(16, icons.icon("lock")))
        row.addWidget(self._text, 1)
        self.hide()

    def tell(self, why_not: str) -> None:
        """Say `why_not`, or nothing."""
        self._text.setText(why_not)
        self.setVisible(bool(why_not))
