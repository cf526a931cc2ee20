"""The rows of a vocabulary, and how one is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.language.names import name_key
from desktop_app.language.numerals import grouped
from desktop_app.ui.fields.term_choices import article_count
from desktop_app.ui.library.row_ground import paint_ground
from desktop_app.ui.look.palette import SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.vocabulary import Term

TERM = Qt.ItemDataRole.UserRole


class TermModel(QAbstractListModel):
    """Terms in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terms: Sequence[Term] = ()

    def show(self, terms: Sequence[Term]) -> None:
        """Show `terms`."""
        self.beginResetModel()
        self._terms = terms
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Return the row of the term called `name`, -1 when it is not shown."""
        key = name_key(name)
        return next((row for row, term in enumerate(self._terms) if name_key(term.name) == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """As many rows as terms."""
        return 0 if parent is not None and parent.isValid() else len(self._terms)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name, what is read aloud, or the term itself."""
        if not index.isValid():
            return None
        term = self._terms[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return term.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (term.name, other_names(term), count_of(term))))
        return term if role == TERM else None


class TermDelegate(QStyledItemDelegate):
    """The name, its other names quietly after it, and at the right how many articles carry it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """One line and its padding, the same for all."""
        return QSize(0, option.fontMetrics.height() + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one term in the palette's colours."""
        term: Term = index.data(TERM)
        self.initStyleOption(option, index)
        paint_ground(painter, option.rect.adjusted(TIGHT, 1, -TIGHT, -1), option)
        painter.save()
        painter.setFont(option.font)
        active = QPalette.ColorGroup.Active
        muted = option.palette.color(active, QPalette.ColorRole.PlaceholderText)
        ink = option.palette.color(active, QPalette.ColorRole.Text) if term.offered else muted
        place = QRect(option.rect.adjusted(SMALL + TIGHT, 0, -SMALL - TIGHT, 0))
        painter.setPen(muted)
        right = _write(painter, place, count_of(term), Qt.AlignmentFlag.AlignRight)
        place.setRight(place.right() - right - (SMALL if right else 0))
        painter.setPen(ink)
        left = _write(painter, place, term.name, Qt.AlignmentFlag.AlignLeft)
        place.setLeft(place.left() + left + SMALL)
        painter.setPen(muted)
        _write(painter, place, other_names(term), Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def other_names(term: Term) -> str:
    """Return the other names of a term in one line."""
    return ", ".join(alias.name for alias in term.aliases)


def count_of(term: Term) -> str:
    """Return how many articles carry the term, and whether it is not offered any more."""
    if term.offered:
        return article_count(term.uses)
    withdrawn = QCoreApplication.translate("TermModel", "not offered")
    return f"{withdrawn} · {grouped(term.uses)}" if term.uses else withdrawn


def _write(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> int:
    """Write `text` on one line, shortened to `place`; return how many pixels wide it is."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, place.width()))
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
