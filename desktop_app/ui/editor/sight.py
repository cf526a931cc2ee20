"""What of a text is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit


def paragraphs_in(edit: QTextEdit, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the paragraphs in `area` of the viewport of `edit`, and where they are in it."""
    document = edit.document()
    layout = document.documentLayout()
    scrolled = QPointF(0, edit.verticalScrollBar().value())
    # Where a word is being composed Qt counts it as well and points beyond the paragraph.
    hit = layout.hitTest(QPointF(0, area.top()) + scrolled, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(min(hit, document.characterCount() - 1))
    while block.blockNumber() > 0 and layout.blockBoundingRect(block).top() > area.top() + scrolled.y():
        block = block.previous()
    while block.isValid():
        place = layout.blockBoundingRect(block).translated(-scrolled)
        if place.top() > area.bottom():
            return
        yield block, place
        block = block.next()
