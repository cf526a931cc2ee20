"""The rows of the list: pages of a queue, or the results of a search, never everything at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.errors import ArticleNotFound
from desktop_app.services import library
from desktop_app.services.library import Queue

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleCard
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background

CARD = Qt.ItemDataRole.UserRole
_PAGE = 100


class ArticleModel(QAbstractListModel):
    """Articles of one queue, newest first, or found by a text, best first."""

    loaded = Signal()

    def __init__(self, workspace: Workspace, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self._cards: list[ArticleCard] = []
        self._complete = True
        self.queue = Queue.ALL
        self.search = ""

    def show(self, queue: Queue, search: str) -> None:
        """Fill the model anew. A search runs in the background, as its index may have to catch up."""
        self.queue, self.search = queue, search.strip()
        if not self.search:
            self._background.cancel("search")
            page = library.cards(self._workspace, queue, limit=_PAGE)
            self._replace(page, complete=len(page) < _PAGE)
            return
        text = self.search
        self._background.run(
            lambda: library.search(self._workspace, text, queue, limit=_PAGE),
            lambda found: self._replace(found, complete=True),
            key="search",
            owner=self,
        )

    def reload(self) -> None:
        """Fill the model again with what it shows, as many rows as were loaded."""
        if self.search:
            self.show(self.queue, self.search)
            return
        limit = max(_PAGE, len(self._cards))
        page = library.cards(self._workspace, self.queue, limit=limit)
        self._replace(page, complete=len(page) < limit)

    def refresh(self, article_id: ArticleId) -> None:
        """Show the present state of one row where it stands; rows do not jump while somebody types."""
        row = self.row_of(article_id)
        if row is None:
            return
        try:
            self._cards[row] = library.card(self._workspace, article_id)
        except ArticleNotFound:
            return
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def card(self, index: QModelIndex | QPersistentModelIndex) -> ArticleCard:
        """Return the article of a row."""
        return self._cards[index.row()]

    def row_of(self, article_id: ArticleId | None) -> int | None:
        """Return the row of an article among those loaded."""
        for row, card in enumerate(self._cards):
            if card.article_id == article_id:
                return row
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return card.headline or self.tr("Untitled")
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        del parent
        after = self._cards[-1] if self._cards else None
        page = library.cards(self._workspace, self.queue, limit=_PAGE, after=after)
        self._complete = len(page) < _PAGE
        if page:
            first = len(self._cards)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._cards.extend(page)
            self.endInsertRows()

    def _replace(self, cards: tuple[ArticleCard, ...], *, complete: bool) -> None:
        self.beginResetModel()
        self._cards = list(cards)
        self._complete = complete
        self.endResetModel()
        self.loaded.emit()
