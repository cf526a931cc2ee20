"""Every command of the program by its name: type a few letters, with or without marks, and press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .command_delegate import COMMAND_ROLE, CommandDelegate
from .look.palette import LARGE, SMALL, WIDE
from .look.style import set_kind
from .menu_commands import Command, found_commands, menu_commands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

_WIDTH, _ROWS = 620, 10
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}
_OWN_KEYS = frozenset({*_STEPS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CommandPalette(QFrame):
    """A field over a list, laid over the window; it lives from `open()` until a choice, Esc, or a click away.

    `actions` are those of a menu bar or of menus; menus are walked into. What has the focus gets it back.
    """

    def __init__(self, window: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(window)
        set_kind(self, "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._commands = menu_commands(actions)
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type what you want to do, such as “export”"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        set_kind(self.list, "plain")
        self._delegate = CommandDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemClicked.connect(self._choose)
        self._nothing = QLabel(self.tr("No command has these words. Try fewer letters."))
        set_kind(self._nothing, "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the palette at the top of the window with every command in it."""
        self._before = QApplication.focusWidget()
        self._find("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose before the window's shortcuts; leave when the focus leaves."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is not self.field:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _OWN_KEYS:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event.key())
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._focus_left(event.reason())
        return False

    def _press(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in _STEPS:
            last = self.list.count() - 1
            self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + _STEPS[Qt.Key(key)])))
        else:
            return False
        return True

    def _find(self, query: str) -> None:
        self.list.clear()
        for command in found_commands(self._commands, query):
            item = QListWidgetItem(command.text)
            item.setData(COMMAND_ROLE, command)
            item.setToolTip(command.reason)
            details = (command.text, command.path, command.shortcut, command.reason)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, details)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(self.list.count() == 0)
        self._place()

    def _choose(self, item: QListWidgetItem | None) -> None:
        command = None if item is None else item.data(COMMAND_ROLE)
        if isinstance(command, Command) and command.action.isEnabled():
            self._leave()
            command.action.trigger()

    def _focus_left(self, reason: Qt.FocusReason) -> None:
        # Another window in front or a menu of the field is no reason to go.
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if reason not in passing and self.isVisible():
            self.close()

    def _leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()

    def _place(self) -> None:
        window = self._window
        width = min(_WIDTH, window.width() - 2 * LARGE)
        row = self._delegate.row_height(self.fontMetrics().lineSpacing())
        rows = max(1, min(_ROWS, self.list.count()))
        frame = 2 * SMALL + SMALL + self.field.sizeHint().height() + 2 * self.list.frameWidth() + 2
        height = min(frame + rows * row, window.height() - 2 * WIDE)
        self.setGeometry((window.width() - width) // 2, min(72, WIDE + window.height() // 12), width, height)
