"""The one signal through which panes learn what a service call altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.domain.changes import Change


class ChangeFeed(QObject):
    """Whoever made a change publishes it once; whoever shows something of it queries again."""

    changed = Signal(object)  # a domain.changes.Change

    def publish(self, change: Change) -> None:
        """Tell every listener of `change`; an empty change is not worth telling."""
        if change.kinds:
            self.changed.emit(change)
