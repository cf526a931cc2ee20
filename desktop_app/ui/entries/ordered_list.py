"""A list of names in an order of one's own: choose one, move it up or down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton

from .entry_list import EntryList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from desktop_app.ui.look.icons import Icons


class OrderedList(EntryList):
    """Has buttons under the rows that move the chosen one."""

    def __init__(self, add: QAbstractButton, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(add, parent)
        self.up = self._mover(icons, "arrow-up", self.tr("Move up"), -1, "Alt+Up")
        self.down = self._mover(icons, "arrow-down", self.tr("Move down"), 1, "Alt+Down")
        self.buttons.addWidget(self.up)
        self.buttons.addWidget(self.down)

    def set_editable(self, editable: bool) -> None:
        """Show or hide what moves rows."""
        for button in (self.up, self.down):
            button.setVisible(editable)

    def heed_place(self) -> None:
        """Let a row be moved as far as there is room."""
        row = self.view.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.view.count() - 1)

    def _mover(self, icons: Icons, icon: str, text: str, step: int, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(lambda: self._move(step))
        shortcut = QShortcut(QKeySequence(keys), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _move(self, step: int) -> None:
        keys, row = self.keys, self.view.currentRow()
        keys.insert(row + step, keys.pop(row))
        self.reordered.emit(keys)
