"""Marks painted under the words of a text, which stays as it is: neither its formats nor its undo know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from desktop_app.domain.proofs import ProofSeverity
from desktop_app.ui.editor.sight import paragraphs_in

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.ui.look.palette import Colours

    from .text_marks import Mark, TextMarks

# Below the baseline, as a part of the depth of the letters: under the dots of ạ and ị.
_DEPTH = 0.95
_WAVE, _HEIGHT = 3.0, 1.1
_ROOM = 4.0
# A sentence that is too long is marked where it begins; a page full of lines would not be calm.
_LONGEST = 40
_ICON = QSize(16, 16)


def paint_marks(
    edit: QTextEdit, marks: TextMarks, hidden: Container[ProofFinding], area: QRect, colours: Colours
) -> None:
    """Paint what of `marks` lies in `area` of the viewport of `edit`; after most keys that is nothing.

    Findings in `hidden` are left out, and those under a word that is still being composed.
    """
    if not marks:
        return
    lines = [
        (mark.finding.severity, line)
        for block, place in paragraphs_in(edit, area)
        for mark in marks.touching(block.position(), block.position() + block.length() - 1)
        if mark.finding not in hidden
        for line in _lines(block, place.topLeft(), mark)
    ]
    if not lines:
        return
    painter = QPainter(edit.viewport())
    painter.setClipRect(area)
    for severity, line in lines:
        paint_mark(painter, line, severity, colours)
    painter.end()


def paint_mark(painter: QPainter, line: QLineF, severity: ProofSeverity, colours: Colours) -> None:
    """Paint the mark of a severity along `line`: waves for must, dots for should, a thin line for may."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.marks[severity]), 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if severity is ProofSeverity.MUST:
        painter.setPen(pen)
        painter.drawPath(_wave(line))
    elif severity is ProofSeverity.SHOULD:
        pen.setWidthF(2.0)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        painter.drawLine(line)
    else:
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLine(line)
    painter.restore()


def places(edit: QTextEdit, marks: Iterable[Mark]) -> Iterator[QRect]:
    """Yield where marks are in the viewport of `edit`, words and lines: what changes when they come or go."""
    document = edit.document()
    layout, scrolled = document.documentLayout(), QPointF(0, edit.verticalScrollBar().value())
    for mark in marks:
        block = document.findBlock(mark.start)
        place = layout.blockBoundingRect(block).translated(-scrolled)
        for line in _lines(block, place.topLeft(), mark):
            height = edit.fontMetrics().height()
            above = QRectF(line.x1(), line.y1() - height, line.length(), height)
            yield above.adjusted(-_ROOM, 0, _ROOM, _ROOM).toAlignedRect()


def opening(words: str) -> int:
    """Return how much of `words` is marked: of a whole sentence where it begins."""
    return len(words) if len(words) <= _LONGEST else max(1, words.rfind(" ", 0, _LONGEST))


def severity_icon(severity: ProofSeverity, colours: Colours, ratio: float) -> QIcon:
    """Return the mark of a severity as an icon, for a screen with `ratio` device pixels a pixel."""
    picture = QPixmap(_ICON * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    middle = _ICON.height() / 2 + 1
    paint_mark(painter, QLineF(1, middle, _ICON.width() - 1, middle), severity, colours)
    painter.end()
    return QIcon(picture)


def _lines(block: QTextBlock, corner: QPointF, mark: Mark) -> Iterator[QLineF]:
    """Yield the lines under `mark` in its paragraph, whose corner is there; none where it is not laid out."""
    layout = block.layout()
    start, end = mark.start - block.position(), mark.end - block.position()
    if start < 0:
        return
    end = start + opening(block.text()[start : min(end, block.length() - 1)])
    if not mark.finding.text.strip():
        # A space alone is hardly seen.
        start, end = max(0, start - 1), min(end + 1, block.length() - 1)
    composed, caret = len(layout.preeditAreaText()), layout.preeditAreaPosition()
    if composed and start <= caret <= end:
        return
    if composed and caret < start:
        start, end = start + composed, end + composed
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first <= start < last or first < end <= last or start < first < last <= end:
            left, right = _x(line, max(start, first)), _x(line, min(end, last))
            y = line.y() + line.ascent() + line.descent() * _DEPTH
            # What has no width, a lost full stop say, is marked as wide as a letter.
            yield QLineF(left, y, max(right, left + _ROOM), y).translated(corner)


def _x(line: object, position: int) -> float:
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(x[0] if isinstance(x, tuple) else x)


def _wave(line: QLineF) -> QPainterPath:
    path = QPainterPath(line.p1())
    x, up = line.x1(), True
    while x < line.x2():
        step = min(_WAVE, line.x2() - x)
        top = -2 * _HEIGHT if up else 2 * _HEIGHT
        path.quadTo(QPointF(x + step / 2, line.y1() + top), QPointF(x + step, line.y1()))
        x, up = x + step, not up
    return path
