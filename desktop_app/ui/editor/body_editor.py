"""The body: what keys, paste and formatting commands do to it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from desktop_app.intake.plainness import says_more_than_text
from desktop_app.language.normalise import normalise
from desktop_app.ui.markdown.markdown_edits import Edit
from desktop_app.ui.markdown.markdown_lines import goes_with, line_break, tab, tab_back, takes_tab
from desktop_app.ui.markdown.markdown_spans import figure_key
from desktop_app.ui.markdown.plain_text import (
    apply,
    as_plain_text,
    change,
    change_around,
    characters,
    holds_text,
    plain_text,
)
from desktop_app.ui.markdown.typing_undo import Step, TypingUndo

from .body_page import BodyPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look.palette import Colours

    from .body_document import BodyDocument
    from .place import Place

# A longer plain text would keep the person waiting: 90 ms at 30,000 characters.
_LONG = 10_000
_LEADING_ON = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class BodyEditor(BodyPage):
    """Writes Markdown on the page. At 20,000 words a key takes 1–2 ms.

    Backspace is never touched and nothing is inserted in pairs, so that input methods that delete and type
    again work.
    """

    left_backward = Signal()
    pasted = Signal(str)  # the line that what was pasted ends in
    inserted = Signal(int, int)  # where text from elsewhere stands now, as Qt counts

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        self._undo = TypingUndo()
        self._paste_formatted: Callable[[str, str], None] | None = None
        self._paste_long: Callable[[str], None] | None = None
        super().__init__(colours, parent)

    def set_pastes(self, formatted: Callable[[str, str], None], long: Callable[[str], None]) -> None:
        """Hand formatted text to `formatted`, its HTML and its plain text, and long plain text to `long`."""
        self._paste_formatted, self._paste_long = formatted, long

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
        self._composition.finish()
        self._undo.forget()
        self.setTextCursor(change(self.textCursor(), edit_of))
        self.setFocus()

    def change_whole(self, edit_of: Callable[[str, int], Edit]) -> None:
        """Apply `edit_of(text, caret)` to the whole text; the caret counts characters."""
        if self.isReadOnly():
            return
        self._composition.finish()
        self._undo.forget()
        text = self.text()
        caret = characters(text, self.textCursor().position())
        self.setTextCursor(apply(self.document(), 0, text, edit_of(text, caret)))
        self.ensureCursorVisible()

    def change_beside(self, edit_of: Callable[[str], Edit]) -> None:
        """Apply `edit_of(text)` to the whole text; the caret and the view stay with what is being written."""
        if self.isReadOnly():
            return
        self._undo.forget()
        text = self.text()
        edit = edit_of(text)
        if edit.text != text[edit.start : edit.end]:
            apply(self.document(), 0, text, edit)

    def event(self, event: QEvent) -> bool:
        """Take Tab where it works on a list or a table; elsewhere it leads to the next field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._tabs(event):
            return True
        return super().event(event)

    def end_step(self) -> None:
        """Let the next key begin a step of undo of its own."""
        self._undo.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; only Enter and Up on the first line mean something of their own."""
        if self._breaks_line(event) or self._leaves(event):
            return
        with self._typing(self._undo.step(event, self.textCursor()), event.text()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composed."""
        if event.preeditString() and not self.textCursor().block().layout().preeditAreaText():
            self._leave_figure()
        with self._typing(self._undo.composed(event, self.textCursor()), event.commitString()):
            super().inputMethodEvent(event)

    @contextmanager
    def _typing(self, step: Step, text: str) -> Iterator[None]:
        """Have what is typed meanwhile be a step of undo of its own or part of the one before."""
        if self.isReadOnly() or step is Step.OTHER:
            yield
            return
        before, group = self.textCursor().position(), QTextCursor(self.textCursor())
        if step is Step.NEW:
            group.beginEditBlock()
            before += self._leave_figure()
        else:
            group.joinPreviousEditBlock()
        try:
            yield
        finally:
            group.endEditBlock()
        self._undo.typed(text, before, self.textCursor().position())
        # The lines were laid out only now.
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the pane."""
        return holds_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; what its formats say is for whoever reads them."""
        if not holds_text(source):
            return
        if self._paste_formatted is not None and source.hasHtml():
            html = source.html()
            if says_more_than_text(html):
                self._composition.finish()
                self._paste_formatted(html, plain_text(source))
                return
        self.insert_plain(plain_text(source))

    def insert_plain(self, text: str) -> None:
        """Put plain text in the newsroom's form in the place of the selection, as one step to undo."""
        if self.isReadOnly():
            return
        self._composition.finish()
        self._undo.forget()
        if len(text) > _LONG and self._paste_long is not None:
            self._paste_long(text)
            return
        step = QTextCursor(self.textCursor())
        step.beginEditBlock()
        if text:
            self._leave_figure()
        start = self.textCursor().selectionStart()
        self.insertPlainText(normalise(text))
        step.endEditBlock()
        self.ensureCursorVisible()
        self.inserted.emit(start, self.textCursor().position())
        self.pasted.emit(self.textCursor().block().text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text and nothing else."""
        return as_plain_text(super().createMimeDataFromSelection())

    def _leave_figure(self) -> int:
        """Begin a paragraph before or after the figure at the caret: words in its line would spoil it.

        Returns how far the caret went.
        """
        cursor = self.textCursor()
        ends = cursor.atBlockStart() or cursor.atBlockEnd()
        if self.isReadOnly() or cursor.hasSelection() or not ends or not figure_key(cursor.block().text()):
            return 0
        before, precedes = cursor.position(), cursor.atBlockStart()
        cursor.insertText("\n\n")
        cursor.setPosition(before if precedes else cursor.position())
        self.setTextCursor(cursor)
        return cursor.position() - before

    def _breaks_line(self, event: QKeyEvent) -> bool:
        if self.isReadOnly() or not event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            return False
        return not self.textCursor().hasSelection() and self._edit_lines(_broken)

    def _tabs(self, event: QKeyEvent) -> bool:
        """Do what Tab does here; False where it leads on. Shift+Tab always leads out in the end."""
        back = event.key() == Qt.Key.Key_Backtab
        if event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} or event.modifiers() & _LEADING_ON:
            return False
        if self.isReadOnly() or not takes_tab(self.textCursor().block().text()):
            return False
        return self._edit_lines(tab_back if back else tab) or not back

    def _edit_lines(self, edit_of: Callable[[str, int, int], Edit | None]) -> bool:
        """Apply `edit_of` to what the caret's line is part of; False where it changes nothing."""
        cursor = self.textCursor()
        changed = change_around(cursor, goes_with(cursor.block().text()), edit_of)
        if changed is None:
            return False
        self._undo.forget()
        self.setTextCursor(changed)
        self.ensureCursorVisible()
        return True

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Up or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if QTextCursor(self.textCursor()).movePosition(QTextCursor.MoveOperation.Up):
            return False
        self.left_backward.emit()
        return True


def _broken(text: str, position: int, _end: int) -> Edit:
    # Qt's own Enter on an empty line takes the height of lines away instead of adding one.
    return line_break(text, position) or Edit(position, position, "\n", position + 1, position + 1)
