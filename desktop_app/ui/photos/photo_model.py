"""The photos of the open article as Qt's views show them: a tile each, and their words in columns."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.ui.tool_tips import as_written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.articles import Photo

    from .thumbnails import Thumbnails

PHOTO: Final = Qt.ItemDataRole.UserRole
MISSING: Final = Qt.ItemDataRole.UserRole + 1
# What is dragged from the strip: the keys of photos, one a line.
KEYS_FORMAT: Final = "application/x-toasoan-photos"


class Column(IntEnum):
    """What stands in a row: the tile, and the fields that are written in a table."""

    TILE = 0
    CAPTION = 1
    CREDIT = 2
    PLACE = 3
    ALT = 4


_FIELDS = {Column.CAPTION: "caption", Column.CREDIT: "credit", Column.PLACE: "place", Column.ALT: "alt"}
_NOWHERE = QModelIndex()


class PhotoModel(QAbstractTableModel):
    """Shows the list it is given; what is written into a cell is only told, as `written`."""

    written = Signal(str, str, str)  # key, field, text

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photos: tuple[Photo, ...] = ()
        self._missing: set[str] = set()
        self._editable = False
        thumbnails.loaded.connect(self._show_picture)
        thumbnails.missing.connect(self._show_missing)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The photos in their order."""
        return self._photos

    def set_editable(self, editable: bool) -> None:
        """Allow or refuse writing into cells."""
        self._editable = editable

    def begin(self, photos: tuple[Photo, ...]) -> None:
        """Show the photos of another article."""
        self.beginResetModel()
        self._photos = photos
        self.endResetModel()

    def show_photos(self, photos: tuple[Photo, ...]) -> None:
        """Show the list as it has become; what is selected and current stays so."""
        keys = {photo.key for photo in photos}
        for row in reversed(range(len(self._photos))):
            if self._photos[row].key not in keys:
                self.beginRemoveRows(_NOWHERE, row, row)
                self._photos = (*self._photos[:row], *self._photos[row + 1 :])
                self.endRemoveRows()
        self._reorder(tuple(photo.key for photo in photos))
        for row, photo in enumerate(photos):
            if row >= len(self._photos) or self._photos[row].key != photo.key:
                self.beginInsertRows(_NOWHERE, row, row)
                self._photos = (*self._photos[:row], photo, *self._photos[row:])
                self.endInsertRows()
            elif self._photos[row] != photo:
                self._photos = (*self._photos[:row], photo, *self._photos[row + 1 :])
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def row(self, key: str) -> int:
        """Return the row of the photo `key`, -1 where there is none."""
        return next((row for row, photo in enumerate(self._photos) if photo.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many photos there are."""
        return 0 if parent.isValid() else len(self._photos)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a field, or for the tile the photo, its picture and its name in words."""
        photo = self._photos[index.row()]
        field = _FIELDS.get(Column(index.column()))
        if role == PHOTO:
            return photo
        if field is not None:
            shown = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}
            return getattr(photo, field) if shown else None
        if role == MISSING:
            return photo.digest in self._missing
        if role == Qt.ItemDataRole.DecorationRole:
            known = photo.digest and photo.digest not in self._missing
            return self._thumbnails.pixmap(photo.digest) if known else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_written(self._name(index.row(), photo))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(index.row(), photo)
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,  # noqa: ARG002
    ) -> bool:
        """Tell what was written."""
        photo, field = self._photos[index.row()], _FIELDS[Column(index.column())]
        if getattr(photo, field) != value:
            self.written.emit(photo.key, field, str(value))
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Words can be written, tiles dragged."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid() or not self._editable:
            return flags
        own = Qt.ItemFlag.ItemIsDragEnabled if index.column() == Column.TILE else Qt.ItemFlag.ItemIsEditable
        return flags | own

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Photo"),
            self.tr("Caption"),
            self.tr("Credit"),
            self.tr("Place"),
            self.tr("Alternative text"),
        )
        return names[section]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the keys of the photos that are dragged, in the order of the strip."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(KEYS_FORMAT, "\n".join(self._photos[row].key for row in rows).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """A photo that is dragged away stays where it is as well."""
        return Qt.DropAction.CopyAction

    def _reorder(self, keys: tuple[str, ...]) -> None:
        """Bring the rows there are into the order of `keys`."""
        known = {photo.key: photo for photo in self._photos}
        ordered = tuple(known[key] for key in keys if key in known)
        if ordered == self._photos:
            return
        self.layoutAboutToBeChanged.emit()
        before, old = self.persistentIndexList(), self._photos
        self._photos = ordered
        after = [self.index(self.row(old[index.row()].key), index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _name(self, row: int, photo: Photo) -> str:
        if photo.digest in self._missing:
            return self.tr("The file of this photo is missing or damaged. Choose it again.")
        caption = photo.caption.strip() or self.tr("no caption yet")
        name = self.tr("Photo {number}: {caption}").format(number=row + 1, caption=caption)
        return self.tr("{photo} (made with AI)").format(photo=name) if photo.made_with_ai else name

    def _show_picture(self, digest: str) -> None:
        self._missing.discard(digest)
        self._tell(digest)

    def _show_missing(self, digest: str) -> None:
        self._missing.add(digest)
        self._tell(digest)

    def _tell(self, digest: str) -> None:
        for row, photo in enumerate(self._photos):
            if photo.digest == digest:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def dragged_keys(data: QMimeData) -> tuple[str, ...]:
    """Return the keys of the photos that are dragged from a strip, none for anything else."""
    return tuple(bytes(data.data(KEYS_FORMAT).data()).decode().split())
