"""The glossary: institutions, offices and titles as the newsroom writes them, and its abbreviations."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from desktop_app.domain.proofs import GlossaryEntry, GlossaryKind, RuleOrigin
from desktop_app.services import proof_names
from desktop_app.ui.entries.entry_card import entry_card
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.entry_page import EntryPage
from desktop_app.ui.entries.filtered_list import FilteredList
from desktop_app.ui.fields.calm_fields import CalmComboBox
from desktop_app.ui.fields.lines_edit import LinesEdit
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

_NEW = GlossaryEntry("", GlossaryKind.NAME, "", origin=RuleOrigin.NEWSROOM)


class GlossaryPage(EntryPage):
    """The program's entries as the newsroom set them, then its own."""

    def __init__(self, workspace: Workspace, feed: ChangeFeed, notices: NoticeBar, icons: Icons) -> None:
        super().__init__(workspace, feed, notices, icons)
        self._entries: dict[str, GlossaryEntry] = {}
        self._entry = _NEW
        self.kind = CalmComboBox()
        self.kind.add_choice(self.tr("Institution, office or title"), GlossaryKind.NAME)
        self.kind.add_choice(self.tr("Abbreviation"), GlossaryKind.ABBREVIATION)
        self.term, self.meaning, self.variants = QLineEdit(), QLineEdit(), LinesEdit(4)
        self.known = QCheckBox(self.tr("Everybody knows it: it needs no introduction"))
        self.restore_button = QPushButton()
        set_kind(self.restore_button, "quiet")
        self.restore_button.clicked.connect(self.restore)
        self._fields = {
            "kind": FormField(self.tr("What it is"), self.kind),
            "term": FormField(self.tr("As the newsroom writes it"), self.term),
            "meaning": FormField(
                self.tr("Stands for"),
                self.meaning,
                self.tr("The whole name by which an article introduces it before using it."),
            ),
            "variants": FormField(
                self.tr("Not to be written as"),
                self.variants,
                self.tr("One on each line; the proofs suggest the newsroom's way instead."),
            ),
        }
        self._connect()
        self.entries.view.setAccessibleName(self.tr("Names and abbreviations"))
        self.arrange(
            entry_card(self.tr("Name or abbreviation"), (*self._fields.values(), self.known)),
            (self.restore_button,),
        )
        self.refresh("")

    def make_list(self, icons: Icons) -> EntryList:  # noqa: ARG002 - it has no icons of its own
        """Return a list to look through, in which entries are switched."""
        self.listing = FilteredList(self.add, self.tr("Find a name"), switchable=True)
        self.listing.switched.connect(self._switch)
        return self.listing

    def listed(self) -> list[Entry]:
        """Return the entries as they are stored."""
        self._entries = {one.entry_id: one for one in proof_names.glossary(self.workspace)}
        return [
            Entry(one.entry_id, one.term, one.enabled, words=" ".join((one.meaning, *one.variants)))
            for one in self._entries.values()
        ]

    def show_entry(self, key: str) -> None:
        """Fill the form with the entry `key`, or empty it."""
        self._entry = entry = self._entries.get(key, _NEW)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.term.setText(entry.term)
        self.meaning.setText(entry.meaning)
        self.variants.set_lines(entry.variants)
        self.known.setChecked(entry.known)
        own = entry.origin is RuleOrigin.NEWSROOM
        self.restore_button.setText(
            self.tr("Remove this entry") if own else self.tr("Back to the program's entry")
        )
        self.restore_button.setVisible(bool(key) and entry.origin is not RuleOrigin.SHIPPED)
        self._heed_kind()

    def store(self) -> tuple[str, Change]:
        """Add or change the entry of the form."""
        outcome = proof_names.save_entry(self.workspace, self._wanted())
        return outcome.value.entry_id, outcome.change

    def restore(self) -> None:
        """Make the entry what the program came with, or take away one of the newsroom's own."""
        before = self._entry
        outcome = self.told(partial(proof_names.restore_entry, self.workspace, before.entry_id))
        if outcome is not None:
            self.stored(before.entry_id, outcome.change)
            own = before.origin is RuleOrigin.NEWSROOM
            told = self.tr("The entry is gone.") if own else self.tr("The entry is the program's again.")
            self.notices.show_info(told, self.tr("Undo"), partial(self._put_back, before))

    def fields(self) -> Mapping[str, FormField]:
        """Return the fields by the names that refusals give."""
        return self._fields

    def focus_first(self) -> None:
        """Give the focus to the name."""
        self.term.setFocus()

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        super().set_editable(editable)
        for line in (self.term, self.meaning):
            line.setReadOnly(not editable)
        self.variants.setReadOnly(not editable)
        for box in (self.kind, self.known, self.restore_button):
            box.setEnabled(editable)

    def _wanted(self) -> GlossaryEntry:
        return replace(
            self._entry,
            kind=self._chosen_kind(),
            term=self.term.text(),
            meaning=self.meaning.text(),
            variants=self.variants.lines(),
            known=self.known.isChecked() and self._chosen_kind() is GlossaryKind.ABBREVIATION,
        )

    def _put_back(self, entry: GlossaryEntry) -> None:
        # One that was taken away is a new one again.
        again = replace(entry, entry_id="") if entry.origin is RuleOrigin.NEWSROOM else entry
        self._keep(again)

    def _switch(self, key: str, enabled: bool) -> None:
        self._keep(replace(self._entries[key], enabled=enabled))

    def _keep(self, entry: GlossaryEntry) -> None:
        outcome = self.told(partial(proof_names.save_entry, self.workspace, entry))
        if outcome is None:
            return
        self.feed.publish(outcome.change)
        self._entries[outcome.value.entry_id] = outcome.value
        if not self.has_changes:
            self.refresh(outcome.value.entry_id)
        elif outcome.value.entry_id == self.key:
            self._entry = outcome.value

    def _chosen_kind(self) -> GlossaryKind:
        # Qt gives back the value of a member, not the member.
        return GlossaryKind(self.kind.currentData())

    def _heed_kind(self) -> None:
        abbreviation = self._chosen_kind() is GlossaryKind.ABBREVIATION
        self._fields["meaning"].setVisible(abbreviation)
        self.known.setVisible(abbreviation)

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin_new)
        self.kind.activated.connect(self._heed_kind)
        self.kind.activated.connect(self.touch)
        self.known.clicked.connect(self.touch)
        for line in (self.term, self.meaning):
            line.textEdited.connect(self.touch)
        self.variants.textChanged.connect(self.touch)
        self.variants.textChanged.connect(self._fields["variants"].clear_error)
