"""The words of all photos at once: a row for each, its picture in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language.normalise import normalise
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL
from desktop_app.ui.look.style import set_kind
from desktop_app.ui.markdown.plain_text import text_of

from .photo_model import Column, PhotoModel
from .photo_tile import TILE, PhotoTile

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from desktop_app.ui.look.appearance import Appearance

_SIZE = QSize(1080, 620)
_WIDTHS = {Column.TILE: TILE.width() + 2 * SMALL, Column.CREDIT: 170, Column.PLACE: 170}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PhotoTable(QDialog):
    """Every key is the article's at once; Tab and Enter lead to the same field of the next photo."""

    def __init__(self, model: PhotoModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photos of the article"))
        self.resize(_SIZE.boundedTo(parent.size() - QSize(2 * LARGE, 2 * LARGE)))
        advice = QLabel(self.tr("Tab leads to the same field of the next photo, Shift+Tab back."))
        set_kind(advice, "muted")
        self.view = _View(model, appearance)
        self.view.setAccessibleName(self.tr("Captions, credits, places and alternative texts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # It gets the platform's icon while it is not yet part of a dressed window.
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(advice)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.setCurrentIndex(model.index(0, Column.CAPTION))
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first caption."""
        super().showEvent(event)
        self.view.edit(self.view.currentIndex())


class _View(QTableView):
    def __init__(self, model: PhotoModel, appearance: Appearance) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegateForColumn(Column.TILE, _CenteredTile(appearance, self))
        words = _Words(self)
        for column in (Column.CAPTION, Column.CREDIT, Column.PLACE, Column.ALT):
            self.setItemDelegateForColumn(column, words)
        self.setWordWrap(True)
        # Words stand in the field where they stood in the cell.
        self.setStyleSheet(
            f"QTableView::item {{ padding: {SMALL}px {SMALL}px; }}"
            f"QPlainTextEdit {{ border-radius: 0; padding: {SMALL - 5}px {SMALL - 5}px; }}"
        )
        # A field is always open, so that an input method has one to compose in from the first key on.
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.CurrentChanged | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TILE.height() + 2 * SMALL)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        for column in (Column.CAPTION, Column.ALT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab goes down a column, and from its end to the beginning of the next."""
        step = {
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
        }.get(action)
        current = self.currentIndex()
        if step is None or not current.isValid():
            return super().moveCursor(action, modifiers)
        rows, first = self.model().rowCount(), int(Column.CAPTION)
        written = self.model().columnCount() - first
        place = ((current.column() - first) * rows + current.row() + step) % (rows * written)
        return self.model().index(place % rows, first + place // rows)


class _CenteredTile(PhotoTile):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        room = QRect(rect.topLeft(), TILE)
        room.moveCenter(rect.center())
        option.rect = room
        super().paint(painter, option, index)


class _Words(QStyledItemDelegate):
    """Edits a text of one paragraph on several lines."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return a field that hands on every key; what waits for the end of a field can be lost."""
        editor = QPlainTextEdit(parent)
        editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        editor.setTabChangesFocus(True)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{name} {index.row() + 1}")
        editor.textChanged.connect(lambda: self.commitData.emit(editor))
        return editor

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Begin at the top, as the field does."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the text, unless it is the one being typed."""
        assert isinstance(editor, QPlainTextEdit)
        text = index.data(Qt.ItemDataRole.EditRole)
        if _text(editor) != text:
            # What is shown was not typed.
            with QSignalBlocker(editor):
                editor.setPlainText(text)
                editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand the text on."""
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, _text(editor))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter leads on as Tab does; while a word is composed, neither comes here."""
        if (
            isinstance(event, QKeyEvent)
            and isinstance(editor, QWidget)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
        ):
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.EditNextItem)
            return True
        return super().eventFilter(editor, event)


def _text(editor: QPlainTextEdit) -> str:
    """Return what is typed, on one line, without what is still being composed."""
    return normalise(text_of(editor.document())).replace("\n", " ")
