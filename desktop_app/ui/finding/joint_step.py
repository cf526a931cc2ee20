"""One step of undo across several documents, each of which knows only its own steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QTextDocument


@dataclass(slots=True)
class _Part:
    """A document, how many steps it had before and after, and its text after."""

    document: QTextDocument
    before: int
    after: int = 0
    text: int = 0


class JointStep(QObject):
    """Begin it before a change, `finish` it after: undoing the change in one document undoes it in all.

    A document that was written in since keeps what was written. Redoing goes the same way. It works as
    long as somebody holds it.
    """

    def __init__(self, documents: Iterable[QTextDocument]) -> None:
        super().__init__()
        self._parts = [_Part(document, document.availableUndoSteps()) for document in documents]
        self._other: tuple[Callable[[], None], Callable[[], None]] | None = None
        self._done = True
        self._turning = False

    def add(self, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Have something that is no document go along."""
        self._other = undo, redo

    def finish(self) -> None:
        """Note how the change left the documents, and watch them from now on."""
        for part in self._parts:
            part.after, part.text = part.document.availableUndoSteps(), hash(part.document.toRawText())
            if len(self._parts) > 1 or self._other is not None:
                part.document.contentsChanged.connect(self._follow)

    def undo(self) -> None:
        """Undo it, wherever nothing was changed since."""
        if self._done:
            self._turn(done=False)

    def _follow(self) -> None:
        """See whether the person undid or redid it in one of the documents."""
        changed = self.sender()
        part = next((one for one in self._parts if one.document is changed), None)
        if self._turning or part is None:
            return
        if not part.document.isUndoRedoEnabled():
            # It is filled anew: there is nothing to undo any more.
            self._parts, self._other = [], None
            return
        steps = part.document.availableUndoSteps()
        if self._done and steps == part.before:
            self._turn(done=False)
        elif not self._done and steps == part.after and hash(part.document.toRawText()) == part.text:
            self._turn(done=True)

    def _turn(self, *, done: bool) -> None:
        self._done, self._turning = done, True
        for part in self._parts:
            if not Shiboken.isValid(part.document):
                continue
            steps = part.document.availableUndoSteps()
            if not done and steps == part.after:
                part.document.undo()
            elif done and steps == part.before and part.document.isRedoAvailable():
                part.document.redo()
        if self._other is not None:
            self._other[done]()
        self._turning = False
