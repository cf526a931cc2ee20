"""The view of the article list: rows of one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class CardView(QListView):
    """A list that paints just what changed: each save of a draft changes one of its rows."""

    def dataChanged(  # noqa: N802  Qt's name
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803
        roles: Sequence[int] = (),  # noqa: ARG002
    ) -> None:
        """Repaint the changed rows. QListView would lay out and paint them all, in case one grew."""
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self.update(topLeft.model().index(row, 0))
