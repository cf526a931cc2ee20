"""Words an input method is still composing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit, QWidget


def commit_composed(window: QWidget) -> None:
    """Ask the input method to finish its word if it is composing in `window`."""
    focus = window.focusWidget()
    if focus is not None and focus.hasFocus():
        QGuiApplication.inputMethod().commit()


def take_composed(edit: QTextEdit) -> None:
    """Make what is still composed in `edit` part of its text, as not every input method does when asked."""
    word = edit.textCursor().block().layout().preeditAreaText()
    if word:
        end = QInputMethodEvent("", [])
        end.setCommitString(word)
        QApplication.sendEvent(edit, end)
        QGuiApplication.inputMethod().reset()
