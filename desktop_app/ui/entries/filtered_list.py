"""A long list of names: a few letters leave those that have them; each may be switched on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidgetItem

from desktop_app.language.fold import matches
from desktop_app.ui.look.style import set_kind

from .entry_list import Entry, EntryList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton, QWidget


class FilteredList(EntryList):
    """With `switchable`, a box before each name, or Space, asks to have it on or off."""

    switched = Signal(str, bool)  # key

    def __init__(
        self, add: QAbstractButton, hint: str, parent: QWidget | None = None, *, switchable: bool = False
    ) -> None:
        """`hint` says what can be looked for."""
        super().__init__(add, parent)
        self._switchable, self._editable = switchable, True
        self._entries: Sequence[Entry] = ()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(hint)
        self.filter.setAccessibleName(hint)
        self.filter.textChanged.connect(self._refill)
        self.filter.installEventFilter(self)
        self._nothing = QLabel(self.tr("Nothing is called so. Try fewer letters."))
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        set_kind(self._nothing, "muted")
        self.column.insertWidget(0, self.filter)
        self.column.insertWidget(1, self._nothing)
        self.view.itemChanged.connect(self._switch)

    @property
    def current(self) -> str:
        """The key of the chosen row, empty when there is none."""
        item = self.view.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_entries(self, entries: Sequence[Entry], key: str) -> None:
        """Show those of `entries` that are looked for, and the one of `key`."""
        self._entries = entries
        query = self.filter.text()
        shown = [one for one in entries if one.key == key or matches(query, f"{one.name} {one.words}")]
        self._nothing.setVisible(not shown and bool(entries))
        super().show_entries(shown, key)

    def set_editable(self, editable: bool) -> None:
        """Let entries be switched, or only be seen."""
        self._editable = editable
        self._refill()

    def make_item(self, entry: Entry) -> QListWidgetItem:
        """Return the row of `entry`, with its box."""
        if not self._switchable:
            return super().make_item(entry)
        item = super().make_item(Entry(entry.key, entry.name, icon=entry.icon))
        state = Qt.CheckState.Checked if entry.offered else Qt.CheckState.Unchecked
        item.setCheckState(state)
        if not self._editable:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead from the field to the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        leads = watched is self.filter and event.key() == Qt.Key.Key_Down
        if leads:
            self.view.setFocus()
        return leads

    def _refill(self) -> None:
        self.show_entries(self._entries, self.current)

    def _switch(self, item: QListWidgetItem) -> None:
        self.switched.emit(
            str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() == Qt.CheckState.Checked
        )
