"""The word an input method is still composing: it is not text yet, and it is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LEAVING = frozenset(
    {QEvent.Type.FocusAboutToChange, QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress}
)


class Composition(QObject):
    """Watches what is composed in `field`, and ends it when the person goes elsewhere.

    Qt asks the input method for the word then; where none answers it would drop what stands on the screen.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._word = ""
        field.installEventFilter(self)
        if isinstance(field, QAbstractScrollArea):
            field.viewport().installEventFilter(self)

    @property
    def is_active(self) -> bool:
        """Whether a word is being composed."""
        return bool(self._word)

    def finish(self) -> None:
        """Make the word that is being composed text, as it stands."""
        if not self._word:
            return
        method = QGuiApplication.inputMethod()
        if QGuiApplication.focusObject() is self._field:
            method.commit()
        if self._word:
            event = QInputMethodEvent()
            event.setCommitString(self._word)
            QCoreApplication.sendEvent(self._field, event)
            method.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's entry: see the words come and go; nothing is kept from the field."""
        kind = event.type()
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._word = event.preeditString()
        elif kind in _LEAVING and self._word:
            self.finish()
        return super().eventFilter(watched, event)


def composition_of(field: QWidget) -> Composition:
    """Return the composition of `field`, watched from now on."""
    return _known(field) or Composition(field)


def finish_composition(window: QWidget) -> None:
    """Make the word that is being composed in `window` text."""
    focus = window.focusWidget()
    composition = None if focus is None else _known(focus)
    if composition is not None:
        composition.finish()


def keep_compositions(app: QApplication) -> None:
    """Watch every field of text in `app` from its first focus on."""
    app.focusChanged.connect(_watch)


def _known(field: QWidget) -> Composition | None:
    return field.findChild(Composition, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _watch(_before: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, (QLineEdit, QTextEdit, QPlainTextEdit)):
        composition_of(now)
