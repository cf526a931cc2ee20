"""Undo by word, whatever keys an input method sends to make the word."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextCursor

_COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Step(Enum):
    """What a key means for undo."""

    NEW = auto()  # begins a step
    SAME = auto()  # belongs to the step before
    OTHER = auto()  # does not type: Qt knows best


class TypingUndo:
    """Decides which keys make one step of undo: those of one word and the space after it.

    Input methods of the UniKey kind write `huyện` as letters, Backspaces and letters again. Every key
    reaches the editor as it is; only the undo steps they leave are joined.
    """

    def __init__(self) -> None:
        self._end: int | None = None
        self._length = 0
        self._word_is_over = False

    def forget(self) -> None:
        """Let the next key begin a step."""
        self._end = None

    def step(self, event: QKeyEvent, cursor: QTextCursor) -> Step:
        """Return what `event`, about to be typed at `cursor`, means."""
        goes_on = self._end == cursor.position() and not cursor.hasSelection()
        if event.modifiers() & _COMMAND_KEYS:
            self.forget()
            return Step.OTHER
        if event.key() == Qt.Key.Key_Backspace:
            # Deleting back beyond the word just typed is for Qt to group.
            return Step.SAME if goes_on and self._length > 0 else Step.OTHER
        typed = event.text()
        if not typed or not typed.isprintable():
            return Step.OTHER
        if goes_on and (typed.isspace() or not self._word_is_over):
            return Step.SAME
        return Step.NEW

    def typed(self, event: QKeyEvent, before: int, after: int) -> None:
        """Note that `event` moved the caret from `before` to `after`."""
        length = self._length if self._end == before else 0
        self._length = max(0, length + after - before)
        self._end = after
        self._word_is_over = event.text().isspace()
