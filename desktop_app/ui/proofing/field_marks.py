"""The findings in the text that one field shows: moved along with it, and underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from .text_marks import Edit, EditLog, Mark, TextMarks
from .typed_word import TypedWord
from .underlines import paint_marks, places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QMetaObject, QRect
    from PySide6.QtGui import QTextDocument

    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.ui.editor.body_page import BodyPage
    from desktop_app.ui.fields.text_field import TextField
    from desktop_app.ui.look.appearance import Appearance


class FieldMarks(QObject):
    """Knows what was found in the document that `edit` shows. A finding whose words are edited is gone.

    What is found in a word that is being typed is known, but not shown before the caret has left it.
    """

    changed = Signal()  # a finding came, went, or is shown now
    lost = Signal()  # the words of a finding were edited

    def __init__(self, edit: BodyPage | TextField, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = edit
        self._appearance = appearance
        self.marks = TextMarks()
        self._hidden: tuple[ProofFinding, ...] = ()
        self._log = EditLog()
        self._typed = TypedWord(edit)
        self._document: QTextDocument | None = None
        self._watching: QMetaObject.Connection | None = None
        edit.text_painted.connect(self._paint)
        edit.cursorPositionChanged.connect(self._follow_caret)
        appearance.changed.connect(edit.viewport().update)
        self.watch()

    def watch(self) -> None:
        """Turn to the document that `edit` shows now, in which nothing is known to be found."""
        if self._watching is not None:
            QObject.disconnect(self._watching)
        self._watching = self.edit.document().contentsChange.connect(self._follow)
        self._log = EditLog()
        self._typed.forget()
        self._show(TextMarks())

    def stamp(self) -> int:
        """Return the state of the text as it is now, for whoever looks for findings in it."""
        return self._log.stamp()

    def take(self, marks: Iterable[Mark], stamp: int) -> None:
        """Show what was found in the text as it was at `stamp`, and nothing that was found before."""
        found = TextMarks(marks)
        for edit in self._log.since(stamp):
            found.follow(edit)
        self._show(found)

    def drop(self, drops: Callable[[Mark], bool]) -> None:
        """Show no more of the marks for which `drops` is true."""
        self._show(TextMarks(mark for mark in self.marks if not drops(mark)))

    def shown(self) -> list[Mark]:
        """Return the marks that are shown, in the order of the text."""
        return [mark for mark in self.marks if mark.finding not in self._hidden]

    def at(self, position: int) -> Mark | None:
        """Return the shown mark that stands at `position`; the shortest, where several do."""
        there = (mark for mark in self.marks.touching(position, position))
        shown = [mark for mark in there if mark.finding not in self._hidden]
        return min(shown, key=lambda mark: mark.end - mark.start, default=None)

    def written(self) -> None:
        """Take the word at the caret for written: what was changed was not typed."""
        self._typed.forget()
        self._hide()

    def _follow(self, position: int, removed: int, added: int) -> None:
        if not self.edit.document().isUndoRedoEnabled():
            # It is filled anew: another text.
            self._log = EditLog()
            self._show(TextMarks())
            return
        edit = Edit(position, removed, added)
        self._log.note(edit)
        if self.marks.follow(edit):
            self.changed.emit()
            self.lost.emit()

    def _follow_caret(self) -> None:
        if self._typed.follow():
            self._hide()

    def _hide(self) -> None:
        """Hide what stands at the word being typed, and show what stood at the one before."""
        word = self._typed.place
        touched = [] if word is None else self.marks.touching(*word)
        hidden = tuple(mark.finding for mark in touched)
        if hidden == self._hidden:
            return
        others = set(hidden) ^ set(self._hidden)
        self._hidden = hidden
        self._repaint(mark for mark in self.marks if mark.finding in others)
        self.changed.emit()

    def _show(self, marks: TextMarks) -> None:
        before = {(mark.start, mark.end, mark.finding.severity): mark for mark in self._in_sight(self.marks)}
        after = {(mark.start, mark.end, mark.finding.severity): mark for mark in self._in_sight(marks)}
        word = self._typed.place
        touched = [] if word is None else marks.touching(*word)
        self.marks, self._hidden = marks, tuple(mark.finding for mark in touched)
        self._repaint((before | after)[place] for place in before.keys() ^ after.keys())
        self.changed.emit()

    def _in_sight(self, marks: TextMarks) -> list[Mark]:
        if not marks or not self.edit.isVisible():
            return []
        first = self.edit.cursorForPosition(QPoint(0, 0)).block().position()
        corner = self.edit.viewport().rect().bottomRight()
        last = self.edit.cursorForPosition(corner).block()
        return marks.touching(first, last.position() + last.length())

    def _repaint(self, marks: Iterable[Mark]) -> None:
        """Paint the places of `marks` anew, and nothing else: a page takes longer than a key may."""
        if self.edit.isVisible():
            for place in places(self.edit, marks):
                self.edit.viewport().update(place)

    def _paint(self, area: QRect) -> None:
        paint_marks(self.edit, self.marks, self._hidden, area, self._appearance.colours)
