"""The officials of the place: who holds which post since when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.domain.proofs import Official
from desktop_app.services import proof_names
from desktop_app.ui.entries.entry_card import entry_card
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.entry_page import EntryPage
from desktop_app.ui.entries.filtered_list import FilteredList
from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.changes import Change
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.entries.entry_list import EntryList
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar


class OfficialPage(EntryPage):
    """The newsroom's own list; the program comes with none."""

    def __init__(self, workspace: Workspace, feed: ChangeFeed, notices: NoticeBar, icons: Icons) -> None:
        super().__init__(workspace, feed, notices, icons)
        self._officials: dict[str, Official] = {}
        self.name, self.post, self.since = QLineEdit(), QLineEdit(), QLineEdit()
        self.remove_button = QPushButton(self.tr("Remove this person"))
        set_kind(self.remove_button, "quiet")
        self.remove_button.clicked.connect(self.remove)
        self._fields = {
            "name": FormField(self.tr("Full name"), self.name),
            "post": FormField(
                self.tr("Post"), self.post, self.tr("As it stands before the name, such as Bí thư Huyện ủy.")
            ),
            "since": FormField(self.tr("Since"), self.since, self.tr("A date, or empty.")),
        }
        for line in (self.name, self.post, self.since):
            line.textEdited.connect(self.touch)
        self.add.clicked.connect(self.begin_new)
        self.entries.view.setAccessibleName(self.tr("Officials"))
        self.arrange(entry_card(self.tr("Official"), self._fields.values()), (self.remove_button,))
        self.refresh("")

    def make_list(self, icons: Icons) -> EntryList:  # noqa: ARG002 - it has no icons of its own
        """Return a list to look through."""
        return FilteredList(self.add, self.tr("Find a person or a post"))

    def listed(self) -> list[Entry]:
        """Return the officials as they are stored."""
        self._officials = {one.official_id: one for one in proof_names.officials(self.workspace)}
        return [
            Entry(one.official_id, f"{one.name} · {one.post}", words=one.post)
            for one in self._officials.values()
        ]

    def show_entry(self, key: str) -> None:
        """Fill the form with the official `key`, or empty it."""
        official = self._officials.get(key, Official("", "", ""))
        self.name.setText(official.name)
        self.post.setText(official.post)
        self.since.setText(official.since)
        self.remove_button.setVisible(bool(key))

    def store(self) -> tuple[str, Change]:
        """Add or change the official of the form."""
        wanted = Official(self.key, self.name.text(), self.post.text(), self.since.text())
        outcome = proof_names.save_official(self.workspace, wanted)
        return outcome.value.official_id, outcome.change

    def remove(self) -> None:
        """Take the official out of the list."""
        before = self._officials[self.key]
        outcome = self.told(partial(proof_names.remove_official, self.workspace, self.key))
        if outcome is not None:
            self.stored("", outcome.change)
            told = self.tr("{name} is no longer in the list.").format(name=before.name)
            self.notices.show_info(told, self.tr("Undo"), partial(self._put_back, before))

    def fields(self) -> Mapping[str, FormField]:
        """Return the fields by the names that refusals give."""
        return self._fields

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        super().set_editable(editable)
        for line in (self.name, self.post, self.since):
            line.setReadOnly(not editable)
        self.remove_button.setEnabled(editable)

    def _put_back(self, official: Official) -> None:
        outcome = self.told(partial(proof_names.save_official, self.workspace, official))
        if outcome is not None:
            self.stored(outcome.value.official_id, outcome.change)
