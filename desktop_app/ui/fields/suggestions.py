"""A field that offers what was used before, found without accents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from desktop_app.ui.composition import composition_of

from .choice_list import ChoiceListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QMouseEvent

    from .choices import Choice

_INTERRUPTIONS = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.PopupFocusReason,
    }
)


class SuggestingEdit(QLineEdit):
    """A line to type in, with a list below that never takes the focus; `find` answers each key.

    While an input method composes, the list is away and no key chooses.
    """

    chosen = Signal(object)  # Choice
    entered = Signal(str)  # Enter or a comma after a text that was not chosen from the list
    left_backward = Signal()  # Left at the very beginning
    left = Signal()  # the focus went to another field of the window

    def __init__(self, find: Callable[[str], Sequence[Choice]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        composition_of(self)
        self.show_all_when_empty = False
        self._list = ChoiceListView(self)
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._follow)

    @property
    def offered(self) -> tuple[Choice, ...]:
        """What the list shows now, from top to bottom."""
        return () if self._list.isHidden() else self._list.choices

    @property
    def suggested(self) -> tuple[str, ...]:
        """The words of what the list shows now."""
        return tuple(choice.text for choice in self.offered)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcuts as long as there is a list to close."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and not self._list.isHidden()
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys, Enter and Tab; everything else types."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and not self._list.isHidden():
            self._list.close_list()
        elif key == Qt.Key.Key_Left and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.left_backward.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab takes a suggestion for what was typed, or moves on."""
        if forward and self.text().strip() and not self._list.isHidden():
            marked = self._marked_by_tab()
            if marked is not None:
                self._take(marked)
                return True
        return super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep out of the way of a word being composed."""
        if event.preeditString():
            self._list.close_list()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer everything to who looks for it."""
        super().mousePressEvent(event)
        if not self.text():
            self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away, and tell who left for good: a menu or another program only interrupts."""
        self._list.close_list()
        super().focusOutEvent(event)
        if event.reason() not in _INTERRUPTIONS:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away."""
        self._list.close_list()
        super().hideEvent(event)

    def _follow(self, text: str) -> None:
        if "," in text or "\n" in text:
            *complete, rest = text.replace("\n", ",").split(",")
            self.setText(rest.lstrip())
            for part in filter(None, map(str.strip, complete)):
                self.entered.emit(part)
        self._offer()

    def _offer(self, *, all_of_them: bool = False) -> None:
        query = self.text().strip()
        if self.isReadOnly() or not (query or self.show_all_when_empty or all_of_them):
            self._list.close_list()
            return
        self._list.offer(self._find(query), as_tree=not query)

    def _step(self, direction: int) -> None:
        if self._list.isHidden():
            self._offer(all_of_them=True)
        else:
            self._list.step(direction)

    def _enter(self) -> None:
        if not self._list.isHidden() and self._list.currentItem() is not None:
            self._take(self._list.currentItem())
        elif self.text().strip():
            text = self.text().strip()
            self.clear()
            self._list.close_list()
            self.entered.emit(text)

    def _marked_by_tab(self) -> QListWidgetItem | None:
        """The suggestion that Tab takes: the marked one, or else the first."""
        return self._list.currentItem() or self._list.item(0)

    def _take(self, item: QListWidgetItem) -> None:
        choice = self._list.choice(item)
        self.clear()
        self._list.close_list()
        self.chosen.emit(choice)


class NameEdit(SuggestingEdit):
    """A line for one name, of any kind: what is chosen takes the place of what was typed.

    Nothing is taken unless it is marked in the list, so that any other name can be typed and left.
    """

    def _follow(self, _text: str) -> None:
        self._offer()

    def _enter(self) -> None:
        if not self._list.isHidden() and self._list.currentItem() is not None:
            self._take(self._list.currentItem())
        elif self._list.isHidden():
            self.returnPressed.emit()
        else:
            self._list.close_list()

    def _marked_by_tab(self) -> QListWidgetItem | None:
        return self._list.currentItem()

    def _take(self, item: QListWidgetItem) -> None:
        choice = self._list.choice(item)
        self.setText(choice.key)
        self._list.close_list()
        self.chosen.emit(choice)
