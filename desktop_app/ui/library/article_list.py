"""The list of articles with its empty forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.people import Action, may
from desktop_app.services.library import Queue
from desktop_app.ui.dropped_files import article_files
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.look.style import set_kind

from .article_model import ArticleModel
from .card_delegate import CardDelegate
from .card_view import CardView

if TYPE_CHECKING:
    from datetime import tzinfo

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance


class ArticleList(QWidget):
    """Shows a queue or a search; tells which row is looked at, and which is opened for good."""

    article_chosen = Signal(str)  # an ArticleId
    article_opened = Signal(str)  # an ArticleId
    new_article_wanted = Signal()
    files_dropped = Signal(object)  # list[Path], of texts

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        appearance: Appearance,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = ArticleModel(workspace, background, self)
        self.view = CardView()
        set_kind(self.view, "plain")
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setItemDelegate(CardDelegate(appearance, workspace.clock, zone, self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Articles"))
        self._may_write = may(workspace.actor, Action.CREATE)
        self.setAcceptDrops(self._may_write)
        self._empty = EmptyState(appearance.icons)
        self._empty.button_pressed.connect(self.new_article_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._current: ArticleId | None = None
        self.model.loaded.connect(self._after_loading)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.opened.connect(lambda index: self.article_opened.emit(self.model.card(index).article_id))
        appearance.changed.connect(self.view.viewport().update)

    def set_current(self, article_id: ArticleId | None) -> None:
        """Mark the open article, without announcing it as chosen."""
        self._current = article_id
        row = self.model.row_of(article_id)
        with QSignalBlocker(self.view.selectionModel()):
            index = QModelIndex() if row is None else self.model.index(row)
            self.view.setCurrentIndex(index)
        self.view.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome texts, which become articles."""
        if article_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which texts were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(article_files(event.mimeData()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._current = self.model.card(index).article_id
            self.article_chosen.emit(self._current)

    def _after_loading(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            self._describe_emptiness()
        self._stack.setCurrentIndex(1 if empty else 0)
        self.set_current(self._current)

    def _describe_emptiness(self) -> None:
        if self.model.search:
            self._empty.set_message(
                "search",
                self.tr("Nothing found"),
                self.tr("No article here holds “{text}”. Try fewer words, with or without accents.").format(
                    text=self.model.search
                ),
            )
        elif self._may_write and self.model.queue in {Queue.MY_DRAFTS, Queue.ALL}:
            self._empty.set_message(
                "pen-line",
                self.tr("No articles yet"),
                self.tr("Begin with a blank page; it is saved while you type."),
                self.tr("New article"),
            )
        else:
            self._empty.set_message(
                "inbox", self.tr("Nothing waits here"), self.tr("Articles appear here on their way.")
            )
