"""The word an input method is still composing: it is not text yet, and it is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMetaObject
    from PySide6.QtWidgets import QApplication

# What Enter and the like mean to a field they mean to a whole word.
_WAITING = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ECHO_MILLISECONDS = 200
_LEAVING = frozenset(
    {QEvent.Type.FocusAboutToChange, QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress}
)


class Composition(QObject):
    """Watches what is composed in `field`, and makes it text when the person goes elsewhere.

    Qt asks the input method for the word then. Some do not answer, and fcitx takes back what stood on the
    screen; the word becomes text all the same. On a busy machine ibus passes Enter on before the word that
    ends with it, which would then come twice or into the next field: such keys wait for the word, and are
    forgotten if it goes on instead.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._word = ""
        # What was taken back since Qt last looked for events: not by the person, if they are just leaving.
        self._taken_back = ""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._forget)
        self._waiting: QKeyEvent | None = None
        field.installEventFilter(self)
        if isinstance(field, QAbstractScrollArea):
            field.viewport().installEventFilter(self)

    def finish(self) -> None:
        """Make the word that is being composed text, as it stands."""
        self._waiting = None
        method = QGuiApplication.inputMethod()
        if self._word and QGuiApplication.focusObject() is self._field:
            method.commit()
        word = self._word or self._taken_back
        if word:
            event = QInputMethodEvent()
            event.setCommitString(word)
            QCoreApplication.sendEvent(self._field, event)
            method.reset()
            _Echo(word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt's entry: see words and keys come to the field, and the mouse."""
        if isinstance(event, QInputMethodEvent):
            self._follow(event.preeditString(), is_text=bool(event.commitString()))
        elif event.type() in _LEAVING:
            self.finish()
        elif self._word and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._keeps(event)
        return False

    def _follow(self, word: str, *, is_text: bool) -> None:
        self._taken_back = "" if word or is_text else self._word
        if self._taken_back:
            self._later.start()
        self._word = word
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not word:
            QCoreApplication.postEvent(self._field, waiting)

    def _forget(self) -> None:
        self._taken_back = ""

    def _keeps(self, key: QKeyEvent) -> bool:
        if key.key() not in _WAITING or key.modifiers() & _COMMANDS:
            return False
        self._waiting = QKeyEvent(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat())
        return True


class _Echo(QObject):
    """Keeps out a word that is text already: fcitx sends some once more, to whatever has the focus then."""

    def __init__(self, word: str) -> None:
        app = QCoreApplication.instance()
        assert app is not None
        super().__init__(app)
        self._word = word
        app.installEventFilter(self)
        QTimer.singleShot(_ECHO_MILLISECONDS, self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt's entry: stop the word if it is the first that comes."""
        if not isinstance(event, QInputMethodEvent) or not (event.preeditString() or event.commitString()):
            return False
        stops = event.commitString() == self._word and not event.preeditString()
        self._word = ""
        return stops


def composition_of(field: QWidget) -> Composition:
    """Return the composition of `field`, watched from now on."""
    return _known(field) or Composition(field)


def finish_composition(window: QWidget) -> None:
    """Make the word that is being composed in `window` text."""
    focus = window.focusWidget()
    composition = None if focus is None else _known(focus)
    if composition is not None:
        composition.finish()


def keep_compositions(app: QApplication) -> QMetaObject.Connection:
    """Watch every field of text in `app` from its first focus on, until that is disconnected."""
    return app.focusChanged.connect(_watch)


def _known(field: QWidget) -> Composition | None:
    return field.findChild(Composition, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _watch(_before: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, (QLineEdit, QTextEdit, QPlainTextEdit)):
        composition_of(now)
