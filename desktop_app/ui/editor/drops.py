"""What is dropped onto the writing desk: photos of the strip, picture files, and files that hold a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop_app.ui.dropped_files import article_files, local_files
from desktop_app.ui.photos.photo_model import dragged_keys

from .drop_place import DropPlace

if TYPE_CHECKING:
    from desktop_app.ui.photos.photo_desk import PhotoDesk

    from .editor_pane import EditorPane
    from .pasting import Pasting


class Drops(QObject):
    """Takes the drops of a pane; those in the text stand where they fall, and a line shows where that is."""

    def __init__(self, pane: EditorPane, photos: PhotoDesk, pasting: Pasting) -> None:
        super().__init__(pane)
        self._pane = pane
        self._photos = photos
        self._pasting = pasting
        self._place = DropPlace(pane.body, pane)
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's entry: see what is dragged over the pane."""
        if isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if self._photos.editable and (local_files(data) or dragged_keys(data)):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDragMoveEvent):
            self._place.show_at(event)
            event.acceptProposedAction()
            return True
        elif isinstance(event, QDropEvent):
            self._place.hide()
            self._take(event)
            return True
        elif event.type() == QEvent.Type.DragLeave:
            self._place.hide()
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        line, keys = self._place.line_at(event), dragged_keys(event.mimeData())
        if keys and line is not None:
            self._photos.commands.place_at(keys, line)
        texts = article_files(event.mimeData())
        self._pasting.take_files(
            texts, self._pane.body.viewport().mapFrom(self._pane, event.position().toPoint())
        )
        pictures = [path for path in local_files(event.mimeData()) if path not in texts]
        self._photos.add_files(pictures, place=self._place.anchor(line))
