"""A column in the middle of the window that scrolls when the window is small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import LARGE, WIDE


class Centred(QScrollArea):
    """Shows `content` at most `width` device-independent pixels wide."""

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setMaximumWidth(width)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(LARGE, WIDE, LARGE, WIDE)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.setWidget(paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
