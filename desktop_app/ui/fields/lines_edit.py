"""Several texts, each on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.markdown.plain_text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class LinesEdit(QPlainTextEdit):
    """As high as `rows` lines; it scrolls beyond."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(rows * QFontMetrics(self.font()).lineSpacing() + 20)

    def lines(self) -> tuple[str, ...]:
        """Return the lines with something on them."""
        return tuple(filter(str.strip, text_of(self.document()).split("\n")))

    def set_lines(self, lines: Iterable[str]) -> None:
        """Show `lines`; no change is told."""
        with QSignalBlocker(self):
            self.setPlainText("\n".join(lines))
