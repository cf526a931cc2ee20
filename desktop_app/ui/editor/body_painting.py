"""What the page of the body shows beside its letters: figures for references, a bar along quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontInfo, QPainter, QPalette

from desktop_app.ui.markdown.markdown_formats import FIGURE_GAP, FIGURE_WIDTH
from desktop_app.ui.markdown.markdown_spans import figure_key, is_quotation

from .body_document import GUTTER
from .sight import paragraphs_in

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from .figure_painter import FigurePainter
    from .figures import Figure, Figures

# The width of the bar, in the room beside the letters.
_BAR = 3
# The part of a figure's line that its picture fills; the rest is the distance to the next line.
_FILLED = 0.98


class BodyPainting:
    """Paints over the text of `body`, which stays as it is."""

    def __init__(self, body: QTextEdit) -> None:
        self._body = body
        self.invitation = ""
        self._figures: Figures | None = None
        self._painter: FigurePainter | None = None
        self._em = QFontInfo(body.font()).pixelSize()

    def set_figures(self, figures: Figures, painter: FigurePainter) -> None:
        """Paint `figures` where the text refers to them, now and whenever they change."""
        self._figures, self._painter = figures, painter
        figures.changed.connect(self._body.viewport().update)

    def paint(self, area: QRect) -> None:
        """Paint what lies in `area` of the viewport; after most keys that is nothing."""
        document = self._body.document()
        if document.isEmpty() and not document.firstBlock().layout().preeditAreaText():
            self._paint_invitation()
        lines = [
            (block, place) for block, place in paragraphs_in(self._body, area) if _shows_more(block.text())
        ]
        if not lines:
            return
        painter = QPainter(self._body.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for block, place in lines:
            key = figure_key(block.text())
            if key is None:
                ink = self._body.palette().color(QPalette.ColorRole.Dark)
                painter.fillRect(self._bar(block, place).toAlignedRect(), ink)
            elif self._figures is not None:
                self._paint_figure(painter, place, self._figures.figure(key), block)
        painter.end()

    def _paint_invitation(self) -> None:
        """Say what to write, before the first word; Qt would say it behind what stands above the text."""
        caret = self._body.cursorRect()
        painter = QPainter(self._body.viewport())
        painter.setFont(self._body.font())
        painter.setPen(self._body.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(caret.left(), caret.bottom() - 6, self.invitation)
        painter.end()

    def _bar(self, block: QTextBlock, place: QRectF) -> QRectF:
        """Return where the bar of a line of a quotation is; it reaches to that of the next line."""
        bar = QRectF(place.left() - GUTTER, place.top(), _BAR, place.height())
        if is_quotation(block.next().text()):
            layout = self._body.document().documentLayout()
            below = layout.blockBoundingRect(block.next()).top() - layout.blockBoundingRect(block).top()
            bar.setHeight(below)
        return bar

    def _paint_figure(self, painter: QPainter, place: QRectF, figure: Figure, block: QTextBlock) -> None:
        assert self._painter is not None
        box = QRectF(place.left(), place.top(), self._em * FIGURE_WIDTH, place.height() * _FILLED)
        self._painter.paint_picture(painter, box, figure, chosen=self._is_selected(block))
        words = QRectF(box)
        words.setLeft(box.right() + self._em * FIGURE_GAP)
        words.setRight(place.right())
        if self._body.textCursor().block() == block:
            # The reference is shown while the caret is there: the words keep above it.
            words.setBottom(place.top() + block.layout().lineAt(0).ascent() - self._em)
        self._painter.paint_words(painter, words, figure)

    def _is_selected(self, block: QTextBlock) -> bool:
        cursor = self._body.textCursor()
        end = block.position() + block.length() - 1
        return cursor.selectionStart() <= block.position() and end <= cursor.selectionEnd()


def _shows_more(line: str) -> bool:
    return is_quotation(line) or figure_key(line) is not None
