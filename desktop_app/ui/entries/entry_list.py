"""A list of names of which one is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.tool_tips import as_written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QAbstractButton

# The style sheet gives rows no padding: they are laid out before it is applied.
_MARGIN = "\u2002"
# Times the height of the font.
_ROW = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its key, its name, whether it is still offered, and what its name is looked for with."""

    key: str
    name: str
    offered: bool = True
    icon: QIcon | None = None
    words: str = ""


class EntryList(QWidget):
    """Rows over a line of buttons, of which `add` is the first."""

    chosen = Signal(str)  # key
    reordered = Signal(list)  # keys, in the new order; only where there is an order to change

    def __init__(self, add: QAbstractButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QListWidget()
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.currentItemChanged.connect(self._tell)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SMALL)
        self.buttons.addWidget(add)
        self.buttons.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(self.buttons)

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
            self.view.addItem(self.make_item(entry))
        self.view.blockSignals(False)
        self.choose(key)

    def choose(self, key: str) -> None:
        """Mark the row of `key`, or none; no choice is told."""
        self.view.blockSignals(True)
        self.view.setCurrentRow(self.keys.index(key) if key in self.keys else -1)
        self.view.blockSignals(False)
        self.heed_place()

    def set_editable(self, editable: bool) -> None:
        """Show or hide what changes the list itself."""

    def heed_place(self) -> None:
        """Follow which row is chosen."""

    def make_item(self, entry: Entry) -> QListWidgetItem:
        """Return the row of `entry`."""
        words = entry.name if entry.offered else self.tr("{name} · not offered").format(name=entry.name)
        item = QListWidgetItem(_MARGIN + words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setData(Qt.ItemDataRole.UserRole, entry.key)
        item.setToolTip(as_written(words))
        item.setSizeHint(QSize(0, round(self.fontMetrics().height() * _ROW)))
        if entry.icon is not None:
            item.setIcon(entry.icon)
        return item

    def _tell(self, item: QListWidgetItem | None) -> None:
        self.heed_place()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
