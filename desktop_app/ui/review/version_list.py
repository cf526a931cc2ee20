"""The timeline of an article's working texts: the present one, and those that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop_app.language.dates import date_and_time
from desktop_app.language.numerals import grouped
from desktop_app.ui.look.palette import TIGHT
from desktop_app.ui.time_text import clock_time, day_and_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from desktop_app.services.draft_history import DraftVersion
    from desktop_app.services.workspace import Clock


class VersionList(QListWidget):
    """Newest first; the first row is the present text. One or two rows can be chosen."""

    chosen = Signal()

    def __init__(self, clock: Clock, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._versions: Sequence[DraftVersion] = ()
        self.setAccessibleName(self.tr("Earlier texts"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setSpacing(TIGHT)
        self.itemSelectionChanged.connect(self.chosen)

    def show_versions(self, versions: Sequence[DraftVersion]) -> None:
        """Show `versions`, newest first, below the present text; what was chosen stays chosen."""
        before = {one.saved_at for one in self.chosen_versions() if one is not None}
        self._versions = versions
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("The present text"))
        for version in versions:
            item = QListWidgetItem(self._text(version))
            item.setToolTip(self._exactly(version))
            self.addItem(item)
            item.setSelected(version.saved_at in before)
        self.blockSignals(False)
        if not self.selectedItems():
            self.setCurrentRow(min(1, len(versions)))
        self.chosen.emit()

    def chosen_versions(self) -> list[DraftVersion | None]:
        """Return what is chosen, newest first; None is the present text."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [None if row == 0 else self._versions[row - 1] for row in rows]

    def before(self, version: DraftVersion | None) -> DraftVersion | None:
        """Return the kept text before `version`, None when it is the first."""
        row = 0 if version is None else self._versions.index(version) + 1
        return self._versions[row] if row < len(self._versions) else None

    def name(self, version: DraftVersion | None) -> str:
        """Return how the rows call a version."""
        return self.tr("the present text") if version is None else self._when(version.saved_at)

    def _text(self, version: DraftVersion) -> str:
        facts = self.tr("{count} syllables · −{lost} +{gained} · {person}").format(
            count=grouped(version.syllables),
            lost=grouped(version.lost),
            gained=grouped(version.gained),
            person=version.saved_by_name,
        )
        return f"{self._when(version.saved_at)}\n{facts}"

    def _exactly(self, version: DraftVersion) -> str:
        day = date_and_time(version.saved_at, self._zone).partition(" ")[0]
        time = clock_time(version.saved_at, self._zone)
        return self.tr("Stood on {day} at {time}").format(day=day, time=time)

    def _when(self, moment: datetime) -> str:
        return day_and_time(moment, self._clock(), self._zone)
