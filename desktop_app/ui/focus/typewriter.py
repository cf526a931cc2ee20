"""The line being written stays where it is, as on a typewriter, and the page moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from desktop_app.ui.editor.body_editor import BodyEditor

# Where the line is, as a part of the height of the page.
_LEVEL = 0.45


class Typewriter(QObject):
    """Scrolls `body` with its caret; below the last line there is room enough for that."""

    def __init__(self, body: BodyEditor) -> None:
        super().__init__(body)
        self._body = body
        self._on = False
        body.cursorPositionChanged.connect(self._level)
        body.textChanged.connect(self._level)
        body.verticalScrollBar().rangeChanged.connect(self._make_room)

    def turn(self, on: bool) -> None:
        """Begin or end."""
        if on == self._on:
            return
        self._on = on
        bar = self._body.verticalScrollBar()
        bar.setMaximum(max(bar.minimum(), self._end() + self._room()))
        self._level()

    def _level(self) -> None:
        # A click or a selection by mouse is not torn from below the pointer.
        if self._on and self._body.hasFocus() and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            bar = self._body.verticalScrollBar()
            above = self._body.cursorRect().center().y() - round(self._body.viewport().height() * _LEVEL)
            bar.setValue(bar.value() + above)

    def _make_room(self) -> None:
        bar = self._body.verticalScrollBar()
        if self._on and bar.maximum() < self._end() + self._room():
            bar.setMaximum(self._end() + self._room())
            # Without that room, the view was put where the text by itself ends.
            self._level()

    def _end(self) -> int:
        """How far the text by itself can be scrolled."""
        return round(self._body.document().size().height()) - self._body.viewport().height()

    def _room(self) -> int:
        return round(self._body.viewport().height() * (1 - _LEVEL)) if self._on else 0
