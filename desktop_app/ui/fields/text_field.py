"""A text of one paragraph that wraps and grows: the headline, the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop_app.language.normalise import printed_line
from desktop_app.ui.composition import composition_of
from desktop_app.ui.markdown.plain_text import as_plain_text, change, fill, holds_text, plain_text, text_of
from desktop_app.ui.markdown.prompt_highlighter import PromptHighlighter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QResizeEvent

    from desktop_app.ui.look.palette import Colours
    from desktop_app.ui.markdown.markdown_edits import Edit

_KEYS_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QTextEdit):
    """Always as high as its text; Enter and the arrow keys at its edges lead to the next field.

    `edited` is emitted for each change of the text itself, not while an input method composes.
    """

    edited = Signal()
    inserted = Signal(int, int)  # where text from elsewhere stands now, as Qt counts
    left_forward = Signal()
    left_backward = Signal()
    text_painted = Signal(QRect)  # this part of the viewport; the moment to paint over it

    def __init__(self, font: QFont, line_height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = line_height
        self._text = ""
        self._colours: Colours | None = None
        self._composition = composition_of(self)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font)
        self.textChanged.connect(self._note_change)
        self.show_document(self.new_document())

    def text(self) -> str:
        """Return the text, without what is still being composed."""
        return text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show `text`; no change is told."""
        self._composition.finish()
        self._text = text
        fill(self.document(), text, line_height=self._line_height)
        self._text = self.text()
        self._fit()

    def select(self, start: int, end: int) -> None:
        """Select what stands between two positions as Qt counts them."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def change(self, edit_of: Callable[[str, int, int], Edit]) -> None:
        """Apply a command to the selection, as one step of undo: `edit_of(text, start, end)`."""
        if self.isReadOnly():
            return
        self._composition.finish()
        self.setTextCursor(change(self.textCursor(), edit_of))
        self.setFocus()

    def new_document(self) -> QTextDocument:
        """Return an empty document for this field to show."""
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        fill(document, "", line_height=self._line_height)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        marks = PromptHighlighter(document)
        if self._colours is not None:
            marks.set_colours(self._colours)
        return document

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look, in every document."""
        self._colours = colours
        for marks in self.findChildren(PromptHighlighter):
            marks.set_colours(colours)

    def show_document(self, document: QTextDocument) -> None:
        """Show another document; no change is told, and the one before keeps all it has."""
        self._composition.finish()
        self._text = text_of(document)
        self.setDocument(document)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(400, self.maximumHeight())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the pane."""
        return holds_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        if holds_text(source):
            start = self.textCursor().selectionStart()
            self.insertPlainText(printed_line(plain_text(source)))
            self.inserted.emit(start, self.textCursor().position())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text and nothing else."""
        return as_plain_text(super().createMimeDataFromSelection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on from the edges; every other key is the editor's own."""
        key = event.key()
        if key in _KEYS_ON or (key == Qt.Key.Key_Down and self._at_edge(QTextCursor.MoveOperation.Down)):
            self.left_forward.emit()
        elif key == Qt.Key.Key_Up and self._at_edge(QTextCursor.MoveOperation.Up):
            self.left_backward.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and what belongs to it."""
        super().paintEvent(event)
        self.text_painted.emit(event.rect())

    def _at_edge(self, operation: QTextCursor.MoveOperation) -> bool:
        return not QTextCursor(self.textCursor()).movePosition(operation)

    def _fit(self) -> None:
        around = self.contentsMargins()
        edges = self.height() - self.viewport().height() if self.isVisible() else 0
        edges = max(edges, around.top() + around.bottom())
        height = round(self.document().documentLayout().documentSize().height() + 0.49) + edges
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def _note_change(self) -> None:
        text = self.text()
        if text != self._text:
            self._text = text
            self.edited.emit()
