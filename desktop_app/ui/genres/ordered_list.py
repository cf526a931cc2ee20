"""A list of names in an order of one's own: choose one, move it up or down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

    from desktop_app.ui.look.icons import Icons

# The style sheet gives rows no padding: they are laid out before it is applied.
_MARGIN = "\u2002"
# Times the height of the font.
_ROW = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its key, its name, and whether it is still offered."""

    key: str
    name: str
    offered: bool


class OrderedList(QWidget):
    """Rows with buttons under them that move the chosen one; `add` stands in front of these."""

    chosen = Signal(str)  # key
    reordered = Signal(list)  # keys, in the new order

    def __init__(self, add: QAbstractButton, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QListWidget()
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.currentItemChanged.connect(self._tell)
        self.up = self._mover(icons, "arrow-up", self.tr("Move up"), -1, "Alt+Up")
        self.down = self._mover(icons, "arrow-down", self.tr("Move down"), 1, "Alt+Down")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(add)
        row.addStretch(1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    @property
    def keys(self) -> list[str]:
        """The keys in the order shown."""
        items = (self.view.item(row) for row in range(self.view.count()))
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def show_entries(self, entries: Sequence[Entry], key: str) -> None:
        """Show `entries` with `key` chosen, or none of them where it is not there; no choice is told."""
        self.view.blockSignals(True)
        self.view.clear()
        for entry in entries:
            words = entry.name if entry.offered else self.tr("{name} · not offered").format(name=entry.name)
            item = QListWidgetItem(_MARGIN + words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * _ROW)))
            self.view.addItem(item)
        self.view.blockSignals(False)
        self.choose(key)

    def choose(self, key: str) -> None:
        """Mark the row of `key`, or none; no choice is told."""
        self.view.blockSignals(True)
        self.view.setCurrentRow(self.keys.index(key) if key in self.keys else -1)
        self.view.blockSignals(False)
        self._heed_ends()

    def set_editable(self, editable: bool) -> None:
        """Show or hide what moves rows."""
        for button in (self.up, self.down):
            button.setVisible(editable)

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

    def _tell(self, item: QListWidgetItem | None) -> None:
        self._heed_ends()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _heed_ends(self) -> None:
        row = self.view.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.view.count() - 1)
