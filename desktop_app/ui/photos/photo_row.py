"""The tiles of the strip in one row: chosen, dragged to another place, moved with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from desktop_app.ui.look.palette import SMALL
from desktop_app.ui.look.style import set_kind

from .photo_model import Column, PhotoModel, dragged_keys
from .photo_tile import TILE, PhotoTile

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QWheelEvent,
    )

    from desktop_app.ui.look.appearance import Appearance

_MARK_WIDTH = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PhotoRow(QListView):
    """Shows the tiles of a model; any number of them may be chosen."""

    chosen = Signal(tuple)  # keys, in the order of the strip
    opened = Signal()  # Enter or a double click on what is chosen
    left = Signal()  # Escape
    moved = Signal(int)  # the place the dragged photos were dropped before
    stepped = Signal(int)  # -1 or 1
    removed = Signal()
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, model: PhotoModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._appearance = appearance
        self._gap: int | None = None
        set_kind(self, "plain")
        self.setModel(model)
        self.setModelColumn(Column.TILE)
        self.setItemDelegate(PhotoTile(appearance, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setGridSize(TILE + QSize(SMALL, 0))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        # Qt's own mark is a hair's breadth.
        self.setDropIndicatorShown(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photos of the article"))
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.chosen_keys()))
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.horizontalScrollBar().rangeChanged.connect(self.updateGeometry)

    def chosen_keys(self) -> tuple[str, ...]:
        """Return the keys of the chosen photos in the order of the strip."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._photos.photos[row].key for row in rows)

    def choose(self, keys: Collection[str]) -> None:
        """Choose these photos and no others; the last of them is in view and current."""
        selection = self.selectionModel()
        rows = sorted(row for row in map(self._photos.row, keys) if row >= 0)
        if not rows:
            selection.clear()
            return
        flag = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self._photos.index(rows[-1], 0), flag.ClearAndSelect)
        for row in rows[:-1]:
            selection.select(self._photos.index(row, 0), flag.Select)
        self.scrollTo(self._photos.index(rows[-1], 0))

    def sizeHint(self) -> QSize:
        """As high as a tile, and the scroll bar under it where it is needed."""
        bar = self.horizontalScrollBar()
        height = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        return QSize(400, TILE.height() + height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move what is chosen, Delete takes it out, Enter opens it."""
        key, step = event.key(), _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen, also with the keyboard."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        if self.indexAt(at).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that turns downwards leads to the right."""
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome photos of this strip; files are the pane's."""
        if event.source() is self and dragged_keys(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would go; at the edges the row scrolls by itself."""
        super().dragMoveEvent(event)
        self._mark(self._gap_at(event.position().toPoint().x()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where they go."""
        self._mark(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        event.acceptProposedAction()
        self.moved.emit(self._gap_at(event.position().toPoint().x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles, and the place where dragged ones would go."""
        super().paintEvent(event)
        if self._gap is None:
            return
        x = self._gap * self.gridSize().width() - self.horizontalOffset() - SMALL / 2 - _MARK_WIDTH / 2
        mark = QRectF(max(0.0, x), 0, _MARK_WIDTH, TILE.height())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.colours.accent))
        painter.drawRoundedRect(mark, _MARK_WIDTH / 2, _MARK_WIDTH / 2)
        painter.end()

    def _gap_at(self, x: int) -> int:
        """Return before which photo the place nearest to `x` lies."""
        place = round((x + self.horizontalOffset()) / self.gridSize().width())
        return min(max(0, place), self._photos.rowCount())

    def _mark(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
