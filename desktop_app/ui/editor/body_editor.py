"""The body: Markdown in the article's font, one calm column; what stands above it scrolls along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.language.normalise import normalise
from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.look.palette import LARGE, WIDE

from .markdown_edits import Edit
from .markdown_highlighter import MarkdownHighlighter
from .markdown_lines import line_break
from .plain_text import apply, as_plain_text, change, characters, fill, holds_text, text_of
from .typing_undo import Step, TypingUndo

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from desktop_app.ui.look.palette import Colours

_LINE_HEIGHT = 1.6
# A line of this many average letters is comfortable to read: between 66 and 72.
_MEASURE = 69
_SAMPLE = "Tổng kết mười năm thực hiện kết luận của Bộ Chính trị về công tác Mặt trận"
# The document begins this far down. The header lies in that space and the scroll bar does not go above it:
# the header may grow without a new layout of the text and without a step in what can be undone.
_ROOM_ABOVE = 4000
_ROOM_BELOW = 120


class BodyEditor(QTextEdit):
    """A plain-text editor. Qt's rich-text widget is used because only it can set the height of lines.

    At 20,000 words a key takes 1–2 ms with it. Backspace is never touched and nothing is inserted in
    pairs, so that input methods that delete and type again work.
    """

    left_backward = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: QWidget | None = None
        self._invitation = ""
        self.setObjectName("body")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # No frame of its own: the page begins at the window's edge.
        self.setStyleSheet("#body { border: none; border-radius: 0; padding: 0; background: palette(base); }")
        self.setFont(article_font())
        self.document().setDocumentMargin(0)
        self._column = round(
            QFontMetricsF(article_font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MEASURE
        )
        self._highlighter = MarkdownHighlighter(self.document(), colours)
        self._undo = TypingUndo()
        self.verticalScrollBar().rangeChanged.connect(self._bound_scrolling)
        self.verticalScrollBar().valueChanged.connect(self.place_header)
        self._shows_beginning_first = True
        self.set_text("")

    def set_invitation(self, text: str) -> None:
        """Show `text` where nothing is written yet."""
        self._invitation = text
        self.viewport().update()

    def set_header(self, header: QWidget) -> None:
        """Put `header` above the first line; it scrolls with the text and may change its height."""
        self._header = header
        header.setParent(self.viewport())
        header.show()
        self.place_header()

    def text(self) -> str:
        """Return the Markdown, without what an input method is still composing."""
        return text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show another text from its beginning; what could be undone is forgotten."""
        self._undo.forget()
        fill(self.document(), text, line_height=_LINE_HEIGHT, above=_ROOM_ABOVE, below=_ROOM_BELOW)
        self._shows_beginning_first = not self.isVisible()
        self.scroll_to_top()

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look."""
        self._highlighter.set_colours(colours)

    def scroll_to_top(self) -> None:
        """Show the header."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def change(self, edit_of: Callable[[str, int, int], Edit]) -> None:
        """Apply a formatting command to the selection: `edit_of(text, start, end)` of its paragraphs."""
        if self.isReadOnly():
            return
        self._undo.forget()
        self.setTextCursor(change(self.textCursor(), edit_of))
        self.setFocus()

    def change_whole(self, edit_of: Callable[[str, int], Edit]) -> None:
        """Apply `edit_of(text, caret)` to the whole text; the caret counts characters."""
        if self.isReadOnly():
            return
        self._undo.forget()
        text = self.text()
        caret = characters(text, self.textCursor().position())
        self.setTextCursor(apply(self.document(), 0, text, edit_of(text, caret)))
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; only Enter and Up on the first line mean something of their own."""
        if self._breaks_line(event) or self._leaves(event):
            return
        cursor = self.textCursor()
        step = self._undo.step(event, cursor)
        if self.isReadOnly() or step is Step.OTHER:
            super().keyPressEvent(event)
            return
        group = QTextCursor(self.document())
        if step is Step.NEW:
            group.beginEditBlock()
        else:
            group.joinPreviousEditBlock()
        before = cursor.position()
        super().keyPressEvent(event)
        group.endEditBlock()
        self._undo.typed(event, before, self.textCursor().position())
        # The lines were laid out only now.
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the pane."""
        return holds_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text in the newsroom's form."""
        if holds_text(source):
            self._undo.forget()
            self.insertPlainText(normalise(source.text()))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text and nothing else."""
        return as_plain_text(super().createMimeDataFromSelection())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and a text at its beginning where it is."""
        at_top = self.verticalScrollBar().value() <= self.verticalScrollBar().minimum()
        space = max(LARGE, (self.width() - self.verticalScrollBar().sizeHint().width() - self._column) // 2)
        if self.viewportMargins().left() != space:
            self.setViewportMargins(space, 0, space, 0)
        super().resizeEvent(event)
        self.place_header()
        if at_top:
            self.scroll_to_top()

    def showEvent(self, event: QShowEvent) -> None:
        """Come into view as left; Qt would scroll to the caret the first time, past the header."""
        at_top = self.verticalScrollBar().value() <= self.verticalScrollBar().minimum()
        super().showEvent(event)
        # A text set while nobody saw it was laid out for another width, so where it stood says nothing.
        if at_top or self._shows_beginning_first:
            self.scroll_to_top()
        self._shows_beginning_first = False

    def _header_height(self) -> int:
        if self._header is None:
            return WIDE
        if self._header.hasHeightForWidth():
            return self._header.heightForWidth(self.viewport().width())
        return self._header.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or what to write where there is none; Qt would say it behind the header."""
        super().paintEvent(event)
        if not self._invitation or not self.document().isEmpty():
            return
        if self.document().firstBlock().layout().preeditAreaText():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.cursorRect().left(), self.cursorRect().bottom() - 6, self._invitation)
        painter.end()

    def place_header(self) -> None:
        """Put the header where it belongs; call it when its height changed."""
        self._bound_scrolling()
        if self._header is not None:
            height = self._header_height()
            top = _ROOM_ABOVE - height - self.verticalScrollBar().value()
            self._header.setGeometry(QRect(0, top, self.viewport().width(), height))

    def _bound_scrolling(self) -> None:
        bar = self.verticalScrollBar()
        lowest = _ROOM_ABOVE - self._header_height()
        if bar.minimum() == lowest:
            return
        at_top = bar.value() <= bar.minimum()
        bar.setRange(lowest, max(lowest, bar.maximum()))
        if at_top:
            bar.setValue(lowest)

    def _breaks_line(self, event: QKeyEvent) -> bool:
        if self.isReadOnly() or not event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            return False
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        self._undo.forget()
        line = cursor.block().text()
        at = characters(line, cursor.positionInBlock())
        # Qt's own Enter on an empty line takes the height of lines away instead of adding one.
        edit = line_break(line, at) or Edit(at, at, "\n", at + 1, at + 1)
        self.setTextCursor(apply(self.document(), cursor.block().position(), line, edit))
        self.ensureCursorVisible()
        return True

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Up or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if QTextCursor(self.textCursor()).movePosition(QTextCursor.MoveOperation.Up):
            return False
        self.left_backward.emit()
        return True
