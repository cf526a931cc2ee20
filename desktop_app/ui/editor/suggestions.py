"""A field that offers what was used before, found without accents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop_app.language.fold import fold, matches
from desktop_app.ui.composition import composition_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QMouseEvent

_SHOWN = 8
_ROW = 1.7  # times the height of the font
_INTERRUPTIONS = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.PopupFocusReason,
    }
)
_MARGIN, _INDENT = "\u2002", "\u2003"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: `key` is what it stands for, `text` what is read, `indent` its depth."""

    key: str
    text: str
    indent: int = 0


class SuggestingEdit(QLineEdit):
    """A line to type in, with a list below that never takes the focus.

    While an input method composes, the list is away and every key is the input method's.
    """

    chosen = Signal(object)  # Choice
    entered = Signal(str)  # Enter or a comma after a text that was not chosen from the list
    left_backward = Signal()  # Left at the very beginning
    left = Signal()  # the focus went to another field of the window

    def __init__(self, choices: Callable[[], Iterable[Choice]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._composition = composition_of(self)
        self.show_all_when_empty = False
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFocusProxy(self)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._follow)

    @property
    def suggested(self) -> tuple[str, ...]:
        """What the list shows now, from top to bottom."""
        if self._list.isHidden():
            return ()
        return tuple(self._choice(self._list.item(row)).text for row in range(self._list.count()))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcuts as long as there is a list to close."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and not self._list.isHidden()
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys, Enter and Tab; everything else types."""
        if self._composition.is_active:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and not self._list.isHidden():
            self._close()
        elif key == Qt.Key.Key_Left and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.left_backward.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab takes the first suggestion for what was typed, or moves on."""
        if forward and self.text().strip() and not self._list.isHidden():
            self._take(self._list.currentItem() or self._list.item(0))
            return True
        return super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep out of the way of a word being composed."""
        if event.preeditString():
            self._close()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer everything to who looks for it."""
        super().mousePressEvent(event)
        if not self.text():
            self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away, and tell who left for good: a menu or another program only interrupts."""
        self._close()
        super().focusOutEvent(event)
        if event.reason() not in _INTERRUPTIONS:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away."""
        self._close()
        super().hideEvent(event)

    def _follow(self, text: str) -> None:
        if "," in text or "\n" in text:
            *complete, rest = text.replace("\n", ",").split(",")
            self.setText(rest.lstrip())
            for part in filter(None, map(str.strip, complete)):
                self.entered.emit(part)
        self._offer()

    def _offer(self) -> None:
        query = self.text().strip()
        if self.isReadOnly() or not (query or self.show_all_when_empty):
            self._close()
            return
        found = [choice for choice in self._choices() if matches(query, choice.text)]
        self._list.clear()
        for choice in found if not query else found[:_SHOWN]:
            # Found ones stand side by side; only the whole list shows its tree.
            item = QListWidgetItem(_MARGIN + _INDENT * (0 if query else choice.indent) + choice.text)
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * _ROW)))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self._list.addItem(item)
        if not found:
            self._close()
            return
        self._list.setCurrentRow(-1)
        self._open()

    def _open(self) -> None:
        """Lay the list over the window: a window of its own could take the focus or be put elsewhere."""
        window = self.window()
        self._list.setParent(window)
        rows = min(_SHOWN, self._list.count())
        width = max(self.width(), min(320, self._list.sizeHintForColumn(0) + 40))
        self._list.resize(width, rows * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth())
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        x = max(0, min(below.x(), window.width() - self._list.width()))
        fits_below = below.y() + self._list.height() <= window.height()
        y = below.y() if fits_below else self.mapTo(window, QPoint(0, -2)).y() - self._list.height()
        self._list.move(x, max(0, y))
        self._list.show()
        self._list.raise_()

    def _close(self) -> None:
        if not self._list.isHidden():
            self._list.hide()
            # The window may be gone before the field is.
            self._list.setParent(self)

    def _step(self, direction: int) -> None:
        if self._list.isHidden():
            self.show_all_when_empty, before = True, self.show_all_when_empty
            self._offer()
            self.show_all_when_empty = before
            return
        count = self._list.count()
        self._list.setCurrentRow((self._list.currentRow() + direction) % count if count else -1)

    def _enter(self) -> None:
        if not self._list.isHidden() and self._list.currentItem() is not None:
            self._take(self._list.currentItem())
        elif self.text().strip():
            text = self.text().strip()
            self.clear()
            self._close()
            self.entered.emit(text)

    def _take(self, item: QListWidgetItem) -> None:
        choice = self._choice(item)
        self.clear()
        self._close()
        self.chosen.emit(choice)

    @staticmethod
    def _choice(item: QListWidgetItem) -> Choice:
        choice: Choice = item.data(Qt.ItemDataRole.UserRole)
        return choice


def same_but_for_marks(text: str, choices: Iterable[Choice]) -> Choice | None:
    """Return the choice that differs from `text` in case and marks only, if there is one."""
    wanted = fold(text)
    return next((choice for choice in choices if fold(choice.text) == wanted), None)
