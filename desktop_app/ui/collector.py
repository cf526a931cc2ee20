"""Garbage collection on the main thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Often enough that a collection is short, seldom enough that it is not felt.
_MILLISECONDS = 500


class Collector(QObject):
    """Collects what Python would collect, in its own measure, but never on another thread.

    Python collects on whichever thread allocates next. What it finds may hold windows and timers of Qt, and
    to destroy those on a thread of the pool ends the process, sometimes much later. So it is kept from
    collecting by itself for as long as the program runs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rhythm = QTimer(self, interval=_MILLISECONDS)
        self._rhythm.timeout.connect(self.collect_due)
        self._rhythm.start()

    def collect_due(self) -> None:
        """Collect the oldest generation whose threshold is exceeded, and with it the younger ones."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])
