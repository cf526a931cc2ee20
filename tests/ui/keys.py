"""What keyboards and input methods send."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget, keys: str) -> None:
    """Type `keys` one by one as UniKey sends them: Vietnamese letters whole, `\\b` as the Backspace key."""
    for key in keys:
        code = Qt.Key.Key_Backspace if key == "\b" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key))


def compose(widget: QWidget, preedit: str) -> None:
    """Show `preedit`, underlined, as a word an input method is still composing; empty to take it back."""
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    kinds = QInputMethodEvent.AttributeType
    attributes = [
        QInputMethodEvent.Attribute(kinds.Cursor, len(preedit), 1, None),
        QInputMethodEvent.Attribute(kinds.TextFormat, 0, len(preedit), underlined),
    ]
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, attributes if preedit else []))


def commit(widget: QWidget, word: str, *, instead_of: int = 0) -> None:
    """End a composition with `word`, which takes the place of so many letters before the caret."""
    event = QInputMethodEvent("", [])
    event.setCommitString(word, -instead_of, instead_of)
    QApplication.sendEvent(widget, event)
