"""A field for the words to look for; it looks while an input method is still composing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.markdown.plain_text import characters

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Enter with Shift only: with Ctrl it is the step of the article.
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class SearchField(QLineEdit):
    """Enter and Shift+Enter are told; as long as a word is composed they and Esc are the input method's."""

    words_changed = Signal()
    entered = Signal(bool)  # whether backward

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self.textChanged.connect(self.words_changed)

    def words(self) -> str:
        """Return the words, with what is being composed where it stands."""
        text = self.text()
        caret = characters(text, self.cursorPosition())
        return text[:caret] + self._composed + text[caret:]

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _enters(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter; everything else types."""
        if self._composed and (_enters(event) or event.key() == Qt.Key.Key_Escape):
            return
        if _enters(event):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose, and look for what is composed."""
        super().inputMethodEvent(event)
        if event.preeditString() != self._composed:
            self._composed = event.preeditString()
            self.words_changed.emit()


def _enters(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and event.modifiers() in _PLAIN
