"""The place in a text where something is going to be: it stays the same while the person goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from shiboken6 import Shiboken

from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .body_editor import BodyEditor

# A piece of this many characters is put in and laid out in 10 ms; then it is the person's turn.
_PIECE = 4_000
# What comes sooner needs no word.
_QUIET_MILLISECONDS = 150


class PastePlace(QObject):
    """Stands where the caret is, or over what is selected, in the document shown by `body`.

    What is typed at the place meanwhile comes after what is put in. All of it is one step to undo. Where the
    document is filled with another text, the place is at its end, set off from it.
    """

    def __init__(self, body: BodyEditor, sign: str) -> None:
        super().__init__(body)
        self._body = body
        self.document = body.shown
        self.is_moved = False  # the text in which it was is no longer there
        self.document.filled.connect(self._move_to_end)
        caret = body.textCursor()
        self._start, self._end = (self._mark(at) for at in (caret.selectionStart(), caret.selectionEnd()))
        # Stays in front of all that is put in.
        self._front = self._mark(caret.selectionStart())
        self._pieces: list[str] = []
        self._begun = False
        self._told = False
        self._instead: str | None = None
        self._done: Callable[[], None] | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._put_next)
        self._sign = QLabel(sign, body.viewport())
        set_kind(self._sign, "chip")
        self._sign.hide()
        for moved in (body.verticalScrollBar().valueChanged, body.textChanged):
            moved.connect(self._show_sign)
        self._patience = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._patience.timeout.connect(self._show_sign)
        self._patience.start()

    @property
    def is_there(self) -> bool:
        """Whether the document still exists."""
        return Shiboken.isValid(self.document)

    @property
    def is_begun(self) -> bool:
        """Whether a part of the text is there already."""
        return self._begun and self.is_there

    def put(self, text: str, done: Callable[[], None], instead: str | None = None) -> None:
        """Put `text` in, piece by piece between other events, then call `done`.

        Then `instead` takes its place, as a step of its own: undoing it leads back to `text`.
        """
        self._begin(text)
        self._instead = instead
        self._done = done
        self._put_next()

    def put_now(self, text: str) -> None:
        """Put `text` in at once."""
        self._begin(text)
        self.finish()

    def finish(self) -> None:
        """Put in at once what is left."""
        self._turn.stop()
        while self._pieces:
            self._insert(self._pieces.pop(0))
        self._leave()

    def give_up(self) -> None:
        """Put in what is begun, and wait for nothing more."""
        if self._begun:
            self.finish()
        else:
            self._patience.stop()
            self._leave()

    def as_paragraphs(self, text: str) -> str:
        """Return `text`, made of whole paragraphs, with the empty lines it needs at this place.

        Writing goes on below a figure that would be the last line: words beside it would spoil it.
        """
        after = self._gap(self._end.position(), 1)
        if self._end.atEnd() and text.rpartition("\n")[2].startswith("!["):
            after = "\n\n"
        return self._gap(self._start.position(), -1) + text + after

    def _gap(self, position: int, step: int) -> str:
        """Return the line ends that are missing between the place and what stands on one side of it."""
        missing = 2
        at = position - 1 if step < 0 else position
        while missing and 0 <= at < self.document.characterCount() - 1:
            if self.document.characterAt(at) not in "\u2029\u2028\n":
                return "\n" * missing
            missing -= 1
            at += step
        return ""

    def _begin(self, text: str) -> None:
        self._patience.stop()
        self._sign.hide()
        self._pieces = _pieces(text)
        self._body.end_step()

    def _put_next(self) -> None:
        if not self.is_there:
            return
        if self._pieces:
            self._insert(self._pieces.pop(0))
            self._turn.start()
        else:
            self._leave()

    def _insert(self, text: str) -> None:
        caret = self._body.textCursor()
        ends = {self._start.position(), self._end.position()}
        follows = self._is_shown and {caret.position(), caret.anchor()} <= ends
        writer = QTextCursor(self.document)
        writer.setPosition(self._start.position())
        writer.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        if self._begun:
            writer.joinPreviousEditBlock()
        else:
            writer.beginEditBlock()
        self._begun = True
        writer.insertText(text)
        writer.endEditBlock()
        for mark in (self._start, self._end):
            mark.setPosition(writer.position())
        if follows:
            caret.setPosition(writer.position())
            self._body.setTextCursor(caret)

    def _replace(self, text: str) -> None:
        writer = QTextCursor(self.document)
        writer.setPosition(self._front.position())
        writer.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        writer.beginEditBlock()
        writer.insertText(text)
        writer.endEditBlock()
        self._end.setPosition(writer.position())
        self._body.end_step()

    def _move_to_end(self) -> None:
        self.is_moved = True
        for mark in (self._front, self._start, self._end):
            mark.movePosition(QTextCursor.MoveOperation.End)

    def _mark(self, position: int) -> QTextCursor:
        """Return a cursor that stays in front of what is typed at its place."""
        mark = QTextCursor(self.document)
        mark.setPosition(position)
        mark.setKeepPositionOnInsert(True)
        return mark

    @property
    def _is_shown(self) -> bool:
        return self.is_there and self._body.document() is self.document

    def _leave(self) -> None:
        self._sign.hide()
        self._body.end_step()
        instead, self._instead = self._instead, None
        if instead is not None and self.is_there:
            self._replace(instead)
        if self._is_shown:
            self._body.ensureCursorVisible()
        if self._is_shown and self._begun and not self._told:
            self._told = True
            self._body.inserted.emit(self._front.position(), self._end.position())
        done, self._done = self._done, None
        self._sign.deleteLater()
        self.deleteLater()
        if done is not None:
            done()

    def _show_sign(self) -> None:
        if self._begun or self._patience.isActive() or not self._is_shown:
            self._sign.hide()
            return
        place = self._body.cursorRect(self._start)
        self._sign.adjustSize()
        self._sign.move(place.left(), place.top())
        self._sign.show()


def _pieces(text: str) -> list[str]:
    """Return `text` cut between lines where that is possible, each piece of a bounded length."""
    found: list[str] = []
    start = 0
    while len(text) - start > _PIECE:
        end = text.rfind("\n", start, start + _PIECE) + 1 or start + _PIECE
        found.append(text[start:end])
        start = end
    return [*found, text[start:]]
