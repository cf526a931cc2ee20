"""Undo by word, whatever an input method sends to make the word."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

_COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Step(Enum):
    """What a key means for undo."""

    NEW = auto()  # begins a step
    SAME = auto()  # belongs to the step before
    OTHER = auto()  # does not type: Qt knows best


class TypingUndo:
    """Decides what makes one step of undo: what is typed of one word and the space after it.

    Input methods of the UniKey kind write `huyện` as letters, Backspaces and letters again, those of the
    Bamboo kind replace what they wrote. All of it reaches the editor as it is; only the undo steps it leaves
    are joined.
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
        if event.modifiers() & _COMMAND_KEYS:
            self.forget()
            return Step.OTHER
        if event.key() == Qt.Key.Key_Backspace:
            # Deleting back beyond the word just typed is for Qt to group.
            return Step.SAME if self._goes_on(cursor) and self._length > 0 else Step.OTHER
        typed = event.text()
        return self._typing(typed, cursor) if typed and typed.isprintable() else Step.OTHER

    def composed(self, event: QInputMethodEvent, cursor: QTextCursor) -> Step:
        """Return what `event` of an input method, about to reach the text at `cursor`, means."""
        replaced = event.replacementLength()
        if replaced:
            own = -self._length <= event.replacementStart() and event.replacementStart() + replaced <= 0
            return Step.SAME if own and self._goes_on(cursor) else Step.NEW
        return self._typing(event.commitString(), cursor) if event.commitString() else Step.OTHER

    def typed(self, text: str, before: int, after: int) -> None:
        """Note that `text` was typed and the caret moved from `before` to `after`."""
        length = self._length if self._end == before else 0
        self._length = max(0, length + after - before)
        self._end = after
        self._word_is_over = text.isspace()

    def _typing(self, text: str, cursor: QTextCursor) -> Step:
        goes_on = self._goes_on(cursor) and (text.isspace() or not self._word_is_over)
        return Step.SAME if goes_on else Step.NEW

    def _goes_on(self, cursor: QTextCursor) -> bool:
        return self._end == cursor.position() and not cursor.hasSelection()
