"""All names of one kind: filtered while one types, chosen with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.look.palette import SMALL

from .term_model import TERM, TermDelegate, TermModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.domain.vocabulary import Term
    from desktop_app.ui.look.icons import Icons

    from .term_listing import TermListing

_ICONS = {VocabularyKind.TAG: "tags", VocabularyKind.EVENT: "calendar", VocabularyKind.PLACE: "map-pin"}


class TermList(QWidget):
    """`chosen` tells the term that is marked, None when there is none."""

    chosen = Signal(object)  # Term | None

    def __init__(self, kind: VocabularyKind, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._listing: TermListing | None = None
        self._model = TermModel(self)
        self.filter = _FilterEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter, also by other names"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.textChanged.connect(lambda: self._filter(self.current))
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self._model)
        self.view.setItemDelegate(TermDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.filter.left_down.connect(self.view.setFocus)
        self._empty = EmptyState(icons)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.filter)
        column.addWidget(self._pages, 1)

    @property
    def current(self) -> str:
        """The name of the marked term, empty when there is none."""
        term = self.view.currentIndex().data(TERM)
        return "" if term is None else str(term.name)

    def show_listing(self, listing: TermListing, name: str) -> None:
        """Show `listing` with the term called `name` marked, or the first."""
        self._listing = listing
        term = listing.vocabulary.find(name)
        if term is not None and term not in listing.matching(self.filter.text()):
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        self._filter(name)

    def _filter(self, name: str) -> None:
        if self._listing is None:
            return
        terms = self._listing.matching(self.filter.text())
        self._model.show(terms)
        self._pages.setCurrentWidget(self.view if terms else self._empty)
        if not terms:
            self._say_why_empty(nothing_at_all=not self._listing.vocabulary.terms)
            self.chosen.emit(None)
            return
        row = max(0, self._model.row_of(name) if name else 0)
        self.view.setCurrentIndex(self._model.index(row))
        self.view.scrollTo(self._model.index(row))

    def _say_why_empty(self, *, nothing_at_all: bool) -> None:
        if nothing_at_all:
            texts = {
                VocabularyKind.TAG: self.tr("No tags yet"),
                VocabularyKind.EVENT: self.tr("No events yet"),
                VocabularyKind.PLACE: self.tr("No places yet"),
            }
            text = self.tr("What is typed into an article stands here. You can also add a name below.")
            self._empty.set_message(_ICONS[self._kind], texts[self._kind], text)
        else:
            self._empty.set_message("search", self.tr("Nothing is called so"), self.tr("Try fewer letters."))

    def _tell(self, current: QModelIndex) -> None:
        term: Term | None = current.data(TERM) if current.isValid() else None
        if term is not None:
            self.chosen.emit(term)


class _FilterEdit(QLineEdit):
    """Down leads to the list."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
