"""Where in the text something is dropped, and the line that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent, QTextBlock

    from .body_editor import BodyEditor

_THICKNESS = 3


class DropPlace(QObject):
    """Finds the gap between two paragraphs of `body` that is nearest to where `pane` is dragged over."""

    def __init__(self, body: BodyEditor, pane: QWidget) -> None:
        super().__init__(body)
        self._body = body
        self._pane = pane
        self._mark = _Mark(body.viewport())

    def line_at(self, event: QDropEvent) -> int | None:
        """Return after which line a drop falls, BEFORE_ALL (-1) above the first one.

        None for one that is not in the text: above it are headline and lead.
        """
        block, below = self._nearest(event)
        if block is None:
            return None
        # Above the first line there is none: BEFORE_ALL.
        return block.blockNumber() - (0 if below else 1)

    def show_at(self, event: QDropEvent) -> None:
        """Show the gap; nothing where a drop would not fall into the text."""
        block, below = self._nearest(event)
        if block is None:
            self.hide()
            return
        room = self._room(block)
        y = room.bottom() if below else room.top()
        width = self._body.document().size().width()
        self._mark.setGeometry(QRect(0, round(y) - _THICKNESS // 2, round(width), _THICKNESS))
        self._mark.show()
        self._mark.raise_()

    def hide(self) -> None:
        """Show nothing any more."""
        self._mark.hide()

    def anchor(self, line: int | None) -> QTextCursor | None:
        """Return a cursor that stays in the line `line`, whatever is written before it; None for no line."""
        return None if line is None else QTextCursor(self._body.document().findBlockByNumber(max(line, 0)))

    def _nearest(self, event: QDropEvent) -> tuple[QTextBlock | None, bool]:
        """Return the paragraph under the pointer, and whether its lower half is."""
        document = self._body.document()
        point = self._body.viewport().mapFrom(self._pane, event.position().toPoint())
        inside = self._body.viewport().rect().contains(point)
        if not inside or point.y() < self._room(document.firstBlock()).top():
            return None, False
        block = self._body.cursorForPosition(point).block()
        return block, point.y() > self._room(block).center().y()

    def _room(self, block: QTextBlock) -> QRectF:
        """Return the rectangle of a paragraph in the viewport."""
        room = self._body.document().documentLayout().blockBoundingRect(block)
        return room.translated(0, -self._body.verticalScrollBar().value())


class _Mark(QWidget):
    """A line across the text, in the colour of what is selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it with round ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(self.rect(), _THICKNESS / 2, _THICKNESS / 2)
        painter.end()
