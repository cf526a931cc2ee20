"""The genres of the newsroom: their names, what stands above the headline, and which are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop_app.domain.station import Genre
from desktop_app.services import genres, settings
from desktop_app.ui.entries.entry_card import entry_card
from desktop_app.ui.entries.entry_list import Entry
from desktop_app.ui.entries.entry_page import EntryPage
from desktop_app.ui.form_field import FormField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Change
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.icons import Icons
    from desktop_app.ui.notice_bar import NoticeBar


class GenrePage(EntryPage):
    """Genres are never deleted: articles keep the one they have."""

    def __init__(
        self,
        workspace: Workspace,
        feed: ChangeFeed,
        notices: NoticeBar,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, feed, notices, icons, parent)
        self.name, self.kicker = QLineEdit(), QLineEdit()
        self.offered = QCheckBox(self.tr("Offered for new articles"))
        self.offered.setToolTip(self.tr("Articles that have it keep it when it is not offered."))
        self._fields = {
            "name": FormField(self.tr("Name of the genre"), self.name),
            "kicker": FormField(
                self.tr("Words above the headline"),
                self.kicker,
                self.tr("On the page, such as “Reportage”. Leave empty for none."),
            ),
        }
        for line in (self.name, self.kicker):
            line.textEdited.connect(self.touch)
        self.offered.clicked.connect(self.touch)
        self.add.clicked.connect(self.begin_new)
        self.entries.view.setAccessibleName(self.tr("Genres"))
        self.arrange(entry_card(self.tr("Genre"), (*self._fields.values(), self.offered)))
        self.refresh("")

    def listed(self) -> list[Entry]:
        """Return the genres as they are stored."""
        return [Entry(one.slug, one.name, one.offered) for one in settings.genres(self.workspace)]

    def show_entry(self, key: str) -> None:
        """Fill the form with the genre `key`, or empty it."""
        genre = next((one for one in settings.genres(self.workspace) if one.slug == key), Genre("", ""))
        self.name.setText(genre.name)
        self.kicker.setText(genre.kicker)
        self.offered.setChecked(genre.offered)
        # Nobody adds a genre that is not to be offered.
        self.offered.setVisible(bool(key))

    def store(self) -> tuple[str, Change]:
        """Add or change the genre of the form."""
        if self.key:
            wanted = Genre(self.key, self.name.text(), self.kicker.text(), self.offered.isChecked())
            outcome = genres.change(self.workspace, wanted)
        else:
            outcome = genres.add(self.workspace, self.name.text(), self.kicker.text())
        return outcome.value.slug, outcome.change

    def store_order(self, keys: list[str]) -> Change:
        """Store the order of the genres."""
        return genres.reorder(self.workspace, keys).change

    def fields(self) -> Mapping[str, FormField]:
        """Return the fields by the names that refusals give."""
        return self._fields

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse changes."""
        super().set_editable(editable)
        for line in (self.name, self.kicker):
            line.setReadOnly(not editable)
        self.offered.setEnabled(editable)
