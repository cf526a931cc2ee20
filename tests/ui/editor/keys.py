"""What keyboards and input methods send."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget, keys: str) -> None:
    """Type `keys` one by one as UniKey sends them: Vietnamese letters whole, `\\b` as the Backspace key."""
    for key in keys:
        code = Qt.Key.Key_Backspace if key == "\b" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key))


def compose(widget: QWidget, preedit: str) -> None:
    """Show `preedit` as a word an input method is still composing."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, word: str) -> None:
    """End a composition with `word`."""
    event = QInputMethodEvent("", [])
    event.setCommitString(word)
    QApplication.sendEvent(widget, event)
