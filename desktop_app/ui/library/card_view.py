"""The view of the article list: rows of one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class CardView(QListView):
    """A list that paints just what changed: each save of a draft changes one of its rows.

    A row is looked at by making it current. It is opened for good by a double click, by Enter, or by a click
    with Ctrl or with the middle button.
    """

    opened = Signal(QModelIndex)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open with the middle button or with Ctrl."""
        left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
        apart = event.button() == left and event.modifiers() == control
        if apart or event.button() == Qt.MouseButton.MiddleButton:
            self._open(self.indexAt(event.position().toPoint()))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was looked at."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dataChanged(  # noqa: N802  Qt's name
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803
        roles: Sequence[int] = (),  # noqa: ARG002
    ) -> None:
        """Repaint the changed rows. QListView would lay out and paint them all, in case one grew."""
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self.update(topLeft.model().index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index)
