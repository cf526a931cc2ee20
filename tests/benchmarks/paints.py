"""Tells when a window has been painted, from inside the program and without its help."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAINTING = (QEvent.Type.UpdateRequest, QEvent.Type.Expose)


class Paints(QObject):
    """Watches a shown window. `painted` comes when its picture is with the screen, not when it is begun."""

    painted = Signal(float, object)  # time.monotonic(), the watched widgets that were painted

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._inside = False
        self._touched: set[QWidget] = set()
        window.installEventFilter(self)
        window.windowHandle().installEventFilter(self)

    def watch(self, widget: QWidget) -> None:
        """Tell of this widget, a viewport for example, whenever it is painted."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry out what paints the window, and look at the clock afterwards."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            self._touched.add(watched)  # type: ignore[arg-type]
        if kind not in _PAINTING or self._inside:
            return False
        self._inside = True
        try:
            watched.event(event)
        finally:
            self._inside = False
        touched, self._touched = self._touched, set()
        self.painted.emit(time.monotonic(), touched)
        return True
