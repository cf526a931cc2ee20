"""Where somebody is in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


@dataclass(frozen=True, slots=True)
class Place:
    """Caret and view of a body; positions as Qt counts them.

    The first line in view holds the position `top` and begins `offset` pixels above the edge; with None
    the view is at the very beginning.
    """

    caret: int = 0
    anchor: int = 0
    top: int | None = None
    offset: int = 0


def scroll_to_line(edit: QTextEdit, position: int, offset: int) -> None:
    """Let the line that holds `position` begin `offset` pixels above the edge of the view."""
    bar, cursor = edit.verticalScrollBar(), edit.textCursor()
    cursor.setPosition(min(position, edit.document().characterCount() - 1))
    value = bar.value() + edit.cursorRect(cursor).top() + offset
    # Qt lays a text out little by little, and the scroll bar reaches only as far as it has come. This has
    # it laid out to the end of what will be seen, which may be much less than all of it.
    below = QPointF(0, value + edit.viewport().height())
    edit.document().documentLayout().hitTest(below, Qt.HitTestAccuracy.FuzzyHit)
    bar.setMaximum(max(bar.maximum(), value))
    bar.setValue(value)
