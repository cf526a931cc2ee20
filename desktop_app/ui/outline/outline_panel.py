"""The page of the side panel that lists what the article consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language.fold import matches
from desktop_app.ui.look.palette import MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.tool_tips import as_written

from .entries import Entry, EntryKind

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

_ENTRY = Qt.ItemDataRole.UserRole
_ICONS = {
    EntryKind.HEADLINE: "newspaper",
    EntryKind.LEAD: "file-text",
    EntryKind.BODY: "pilcrow",
    EntryKind.HEADING: "heading-2",
    EntryKind.PHOTO: "image",
    EntryKind.FILM: "film",
    EntryKind.RECORDING: "audio-lines",
}
_SUBHEADING = "heading-3"
_STEP = "\u2003"
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlinePanel(QWidget):
    """A field over a list: what is typed, with or without marks, leaves only what has these words."""

    entry_chosen = Signal(object)  # Entry
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._entries: tuple[Entry, ...] = ()
        self._position = -1
        self._title = QLabel(self.tr("Outline"))
        set_kind(self._title, "heading")
        self._close = QToolButton()
        self._close.setIcon(icons.icon("x"))
        self._close.setIconSize(QSize(16, 16))
        for say in (self._close.setToolTip, self._close.setAccessibleName):
            say(self.tr("Close the outline"))
        self._close.clicked.connect(self.closed)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Go to…"))
        self.field.setAccessibleName(self.tr("Find in the outline"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        set_kind(self.list, "plain")
        self.list.setAccessibleName(self.tr("Parts of the article"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        set_kind(self._hint, "muted")
        self._arrange()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries; the list stays where it is as far as it can."""
        if entries != self._entries:
            self._entries = entries
            self._fill()

    def follow(self, position: int) -> None:
        """Show which entry the caret is in, at `position` of the body, HEADLINE or LEAD."""
        self._position = position
        if not self.is_used:
            self._mark()

    def begin(self) -> None:
        """Let the person type or choose, from where the caret is."""
        self.field.clear()
        self._mark()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_used(self) -> bool:
        """Whether the person types or chooses in it."""
        return self.field.hasFocus() or self.list.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move and choose work on the list while its words are typed."""
        if not isinstance(event, QKeyEvent) or watched is not self.field:
            return False
        clears = event.key() == Qt.Key.Key_Escape and bool(self.field.text())
        if event.type() == QEvent.Type.ShortcutOverride and clears:
            event.accept()
        if event.type() != QEvent.Type.KeyPress:
            return False
        if clears:
            self.field.clear()
        elif event.key() in _ENTER and self.list.currentItem() is not None:
            self._choose(self.list.currentItem())
        elif (step := _MOVES.get(Qt.Key(event.key()))) is not None:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        else:
            return False
        return True

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)

    def _fill(self) -> None:
        query = self.field.text()
        self.list.clear()
        for entry in self._entries:
            words = entry.text or _kind_name(entry.kind)
            if matches(query, words):
                self.list.addItem(self._item(entry, words))
        if not self.list.count():
            self._hint.setText(self.tr("Nothing in the article has these words."))
        else:
            self._hint.setText(self.tr("Headings structure a long text: Ctrl+Alt+2 makes one."))
        headed = any(entry.kind is EntryKind.HEADING for entry in self._entries)
        self._hint.setVisible(not self.list.count() or not headed)
        self._mark()

    def _item(self, entry: Entry, words: str) -> QListWidgetItem:
        item = QListWidgetItem(_STEP * entry.depth + words)
        icon = _SUBHEADING if entry.kind is EntryKind.HEADING and entry.depth else _ICONS[entry.kind]
        item.setIcon(self._icons.icon(icon))
        item.setToolTip(as_written(words))
        item.setSizeHint(QSize(0, self.list.fontMetrics().lineSpacing() + MEDIUM))
        name = ", ".join(dict.fromkeys((_kind_name(entry.kind), words)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        item.setData(_ENTRY, entry)
        return item

    def _mark(self) -> None:
        """Choose the last entry that begins before the caret, or the first where none does."""
        before = [row for row in range(self.list.count()) if self._entry(row).position <= self._position]
        self.list.setCurrentRow(before[-1] if before else 0)

    def _entry(self, row: int) -> Entry:
        entry: Entry = self.list.item(row).data(_ENTRY)
        return entry

    def _choose(self, item: QListWidgetItem) -> None:
        self.entry_chosen.emit(item.data(_ENTRY))


def _kind_name(kind: EntryKind) -> str:
    return {
        EntryKind.HEADLINE: QCoreApplication.translate("OutlinePanel", "Headline"),
        EntryKind.LEAD: QCoreApplication.translate("OutlinePanel", "Lead"),
        EntryKind.BODY: QCoreApplication.translate("OutlinePanel", "Body"),
        EntryKind.HEADING: QCoreApplication.translate("OutlinePanel", "Heading"),
        EntryKind.PHOTO: QCoreApplication.translate("OutlinePanel", "Photo without a caption"),
        EntryKind.FILM: QCoreApplication.translate("OutlinePanel", "Video"),
        EntryKind.RECORDING: QCoreApplication.translate("OutlinePanel", "Audio"),
    }[kind]
