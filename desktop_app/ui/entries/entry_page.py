"""A page of the dialog: entries in their order at the left, the form of one of them at the right."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.errors import EditorialError
from desktop_app.ui.fields.icon_button import icon_button
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.messages import error_sentence

from .ordered_list import OrderedList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.changes import Change, Outcome
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.form_field import FormField
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar

    from .entry_list import Entry, EntryList

_LIST_WIDTH = 250


class EntryPage(QWidget):
    """Saves what was changed when one goes on to another entry; an entry without a key is not stored yet.

    Every write is one short transaction, so it runs here and not in the background.
    """

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        notices: NoticeBar,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.feed = feed
        self.notices = notices
        self._key = ""
        self._changed = False
        self.add = icon_button(icons, "plus", self.tr("New"))
        self.entries = self.make_list(icons)
        self.entries.chosen.connect(self._go_to)
        self.entries.reordered.connect(self._reorder)
        self.save_button = QPushButton(self.tr("Save"))
        set_kind(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        self.discard_button = QPushButton(self.tr("Discard the changes"))
        set_kind(self.discard_button, "quiet")
        self.discard_button.clicked.connect(lambda: self.refresh(self._key))

    def make_list(self, icons: Icons) -> EntryList:
        """Return the list of the entries, with the button `add` in it; here one in an order of its own."""
        return OrderedList(self.add, icons)

    @property
    def key(self) -> str:
        """The entry in the form; empty for a new one."""
        return self._key

    @property
    def has_changes(self) -> bool:
        """Whether the form says something that is not stored."""
        return self._changed

    def refresh(self, key: str) -> None:
        """Read the entries anew and show that of `key`, or the first."""
        listed = self.listed()
        known = [entry.key for entry in listed]
        shown = key if key in known else next(iter(known), "")
        self.entries.show_entries(listed, shown)
        self._show(shown)

    def begin_new(self) -> None:
        """Show an empty form for one more entry, once what was changed is stored."""
        if self.leave():
            self.entries.choose("")
            self._show("")
            self.focus_first()

    def leave(self) -> bool:
        """Store what was changed; False when that is refused, and the form tells why."""
        return not self._changed or self.save()

    def save(self) -> bool:
        """Store the form, or say in place what is wrong with it."""
        QGuiApplication.inputMethod().commit()  # a word that is still being composed belongs to it
        try:
            key, change = self.store()
        except EditorialError as error:
            self.refuse(error)
            return False
        self.stored(key, change)
        return True

    def stored(self, key: str, change: Change) -> None:
        """Show the entry of `key` as it is stored now, which is a `change`."""
        self._changed = False
        self.feed.publish(change)
        self.notices.dismiss()
        self.refresh(key)

    def touch(self) -> None:
        """Note that the person changed something in the form."""
        self._heed_changes(changed=True)

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        self.add.setVisible(editable)
        self.entries.set_editable(editable)
        self.save_button.setVisible(editable)

    @abstractmethod
    def listed(self) -> list[Entry]:
        """Return the entries as they are stored."""

    @abstractmethod
    def show_entry(self, key: str) -> None:
        """Fill the form with a stored entry, or empty it."""

    @abstractmethod
    def store(self) -> tuple[str, Change]:
        """Store what the form says; return its key and what changed. Raises EditorialError."""

    def store_order(self, keys: list[str]) -> Change:
        """Store the order of `keys`, where they have one, and return what changed; raises EditorialError."""
        raise NotImplementedError(keys)

    @abstractmethod
    def fields(self) -> Mapping[str, FormField]:
        """Return the fields of the form by the names that refusals give."""

    def focus_first(self) -> None:
        """Give the focus to the first field."""
        next(iter(self.fields().values())).editor.setFocus()

    def arrange(
        self, form: QWidget, beside_save: tuple[QWidget, ...] = (), *, list_width: int = _LIST_WIDTH
    ) -> None:
        """Put the list and `form` beside each other, and `beside_save` in front of the button that saves."""
        self.entries.setFixedWidth(list_width)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for widget in beside_save:
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.save_button)
        right = QVBoxLayout()
        right.setSpacing(MEDIUM)
        self._scroll = _scrolling(form)
        right.addWidget(self._scroll, 1)
        right.addLayout(buttons)
        for line in form.findChildren(QLineEdit):
            line.returnPressed.connect(self.save_button.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        row.setSpacing(LARGE)
        row.addWidget(self.entries)
        row.addLayout(right, 1)

    def _show(self, key: str) -> None:
        self._key = key
        self.show_entry(key)
        for field in self.fields().values():
            field.clear_error()
        self._heed_changes(changed=False)

    def _heed_changes(self, *, changed: bool) -> None:
        self._changed = changed
        if not changed and (self.save_button.hasFocus() or self.discard_button.hasFocus()):
            self.entries.view.setFocus()  # they go; what comes after them would get it
        self.save_button.setEnabled(changed)
        self.discard_button.setVisible(changed)

    def _go_to(self, key: str) -> None:
        if key == self._key:
            return
        if self._changed:
            if not self.leave():
                self.entries.choose(self._key)
                return
            self.entries.choose(key)
        self._show(key)

    def _reorder(self, keys: list[str]) -> None:
        if not self.leave():
            return
        try:
            change = self.store_order(keys)
        except EditorialError as error:
            self.notices.show_error(error_sentence(error))
            return
        self.feed.publish(change)
        self.refresh(self._key)
        self.entries.view.setFocus()

    def told(self, work: Callable[[], Outcome[Any]]) -> Outcome[Any] | None:
        """Return what `work` made, None where it was refused, which is said above all."""
        try:
            return work()
        except EditorialError as error:
            self.notices.show_error(error_sentence(error))
            return None

    def refuse(self, error: EditorialError) -> None:
        """Say what was refused beside the field it is about, or above all."""
        field = self.fields().get(str(error.data.get("field", "")))
        if field is None:
            self.notices.show_error(error_sentence(error))
        else:
            self.refuse_field(field, error_sentence(error))

    def refuse_field(self, field: FormField, sentence: str) -> None:
        """Say under `field` what is wrong with it."""
        field.show_error(sentence)
        field.editor.setFocus()
        # Once the sentence has made the form longer.
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field))


def _scrolling(form: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(form)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    set_kind(scroll, "plain")
    return scroll
