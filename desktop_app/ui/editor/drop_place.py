"""Where in the text something is dropped, and the line that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QWidget

from .body_document import GUTTER

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent, QTextBlock

    from .body_editor import BodyEditor

_THICKNESS = 3
# So near to an edge of the text a drag scrolls it.
_EDGE = 48
_TICK_MILLISECONDS = 30


class DropPlace(QObject):
    """Finds the gap between two paragraphs of `body` that is nearest to where `pane` is dragged over."""

    def __init__(self, body: BodyEditor, pane: QWidget) -> None:
        super().__init__(body)
        self._body = body
        self._pane = pane
        self._mark = _Mark(body.viewport())
        self._point = QPoint()
        self._scrolling = QTimer(self, interval=_TICK_MILLISECONDS)
        self._scrolling.timeout.connect(self._scroll)

    def line_at(self, event: QDropEvent) -> int | None:
        """Return after which line a drop falls, BEFORE_ALL (-1) above the first one.

        None for one that is not in the text: above it are headline and lead.
        """
        self._point = self._mapped(event)
        gap = self._gap()
        if gap is None:
            return None
        above, _ = gap
        return -1 if above is None else above.blockNumber()

    def show_at(self, event: QDropEvent) -> None:
        """Show the gap, nothing where a drop would not fall into the text; near its edges it scrolls."""
        self._point = self._mapped(event)
        self._show()
        if self._speed() == 0:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def _show(self) -> None:
        gap = self._gap()
        if gap is None:
            self._mark.hide()
            return
        above, below = gap
        bounds = [] if above is None else [self._room(above).bottom()]
        bounds += [] if below is None else [self._room(below).top()]
        y = round(sum(bounds) / len(bounds)) - _THICKNESS // 2
        self._mark.setGeometry(QRect(GUTTER, y, self._body.viewport().width() - GUTTER, _THICKNESS))
        self._mark.show()
        self._mark.raise_()

    def hide(self) -> None:
        """Show nothing any more."""
        self._scrolling.stop()
        self._mark.hide()

    def anchor(self, line: int | None) -> QTextCursor | None:
        """Return a cursor that stays in the line `line`, whatever is written before it; None for no line."""
        return None if line is None else QTextCursor(self._body.document().findBlockByNumber(max(line, 0)))

    def _mapped(self, event: QDropEvent) -> QPoint:
        return self._body.viewport().mapFrom(self._pane, event.position().toPoint())

    def _speed(self) -> int:
        """Return by how many pixels the text scrolls in a tick: the nearer the edge, the more."""
        room = self._body.viewport().rect()
        if not room.contains(self._point):
            return 0
        above, below = self._point.y(), room.bottom() - self._point.y()
        return max(0, _EDGE - below) // 2 - max(0, _EDGE - above) // 2

    def _scroll(self) -> None:
        bar = self._body.verticalScrollBar()
        bar.setValue(bar.value() + self._speed())
        self._show()

    def _gap(self) -> tuple[QTextBlock | None, QTextBlock | None] | None:
        """Return the paragraphs above and below the pointer; where the text ends one of them is missing."""
        point = self._point
        top = self._room(self._body.document().firstBlock()).top()
        if not self._body.viewport().rect().contains(point) or point.y() < top:
            return None
        block = self._body.cursorForPosition(point).block()
        is_above = not block.text().strip() or point.y() > self._room(block).center().y()
        above, below = (block, block.next()) if is_above else (block.previous(), block)
        while above.isValid() and above.blockNumber() > 0 and not above.text().strip():
            above = above.previous()
        while below.isValid() and not below.text().strip():
            below = below.next()
        return (above if above.isValid() else None), (below if below.isValid() else None)

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
