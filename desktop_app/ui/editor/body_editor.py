"""The body: what keys, paste and formatting commands do to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QTextCursor

from desktop_app.language.normalise import normalise

from .body_page import BodyPage
from .markdown_edits import Edit
from .markdown_lines import line_break
from .plain_text import apply, as_plain_text, change, characters, holds_text
from .typing_undo import Step, TypingUndo

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look.palette import Colours

    from .body_document import BodyDocument
    from .place import Place


class BodyEditor(BodyPage):
    """Writes Markdown on the page. At 20,000 words a key takes 1–2 ms.

    Backspace is never touched and nothing is inserted in pairs, so that input methods that delete and type
    again work.
    """

    left_backward = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        self._undo = TypingUndo()
        super().__init__(colours, parent)

    def set_text(self, text: str) -> None:
        """Show another text from its beginning; what could be undone is forgotten."""
        self._undo.forget()
        super().set_text(text)

    def show_document(self, document: BodyDocument, place: Place) -> None:
        """Show another document at `place`; the one before keeps all it has."""
        self._undo.forget()
        super().show_document(document, place)

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
