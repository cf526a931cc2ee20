"""Modules that will be wanted in a moment, imported before that, one at a time between a person's keys."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable


class Preloading(QObject):
    """Imports `modules` in their order once it is started; each import is one turn of the event loop.

    A module that is not there is left to whoever wants it. On the main thread, because what Qt's libraries
    do when they are loaded belongs there.
    """

    finished = Signal()

    def __init__(self, modules: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = deque(modules)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._import_one)

    def start(self) -> None:
        """Begin with what events are waiting for."""
        self._turn.start()

    def _import_one(self) -> None:
        if self._waiting:
            with suppress(ImportError):
                import_module(self._waiting.popleft())
            return
        self._turn.stop()
        self.finished.emit()
