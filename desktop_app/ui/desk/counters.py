"""The length of what is written, told by the newsroom's own rules as they are at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.services import settings

if TYPE_CHECKING:
    from .context import DeskContext
    from .desk import Desk


class Counters(QObject):
    """Leads the editor's counts to the status line; limits and reading rate follow the station's settings."""

    def __init__(self, desk: Desk, context: DeskContext) -> None:
        super().__init__(desk)
        self._workspace = context.workspace
        self._feed = context.feed
        self._status, self._head = desk.status, desk.editor.parts.head
        self._station = settings.station(self._workspace)
        self._status.set_reading_rate(self._station.reading_rate)
        desk.editor.counting.counted.connect(self._status.show_counts)
        desk.editor.counting.selection_counted.connect(self._status.show_selection)
        self._feed.changed.connect(self._follow)

    def look_around(self) -> None:
        """Notice settings that were changed in another program."""
        if settings.station(self._workspace) != self._station:
            self._feed.publish(Change.of(ChangeKind.SETTINGS))

    def _follow(self, change: Change) -> None:
        if change.touches(ChangeKind.SETTINGS):
            self._station = settings.station(self._workspace)
            self._status.set_reading_rate(self._station.reading_rate)
            self._head.follow_station(self._station)
