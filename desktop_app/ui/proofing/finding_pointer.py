"""What the pointer and the menu key do at a finding in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from desktop_app.ui.tool_tips import as_written

from .underlines import places

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from .field_marks import FieldMarks
    from .text_marks import Mark


class FindingPointer(QObject):
    """Tells the reason where the pointer rests on `field`, and puts a finding's entries into its menu."""

    def __init__(
        self, field: FieldMarks, actions: Callable[[Mark, QMenu], list[QAction]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._actions = actions
        for watched in (field.edit, field.edit.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what concerns a finding, and nothing else."""
        edit = self._field.edit
        if event.type() == QEvent.Type.ToolTip and watched is edit.viewport():
            assert isinstance(event, QHelpEvent)
            return self._tell(event)
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            return self._open(edit.cursorRect().bottomLeft() if by_key else event.pos())
        return False

    def _tell(self, event: QHelpEvent) -> bool:
        mark = self._at(event.pos())
        if mark is None:
            return False
        edit = self._field.edit
        around = next(place for place in places(edit, [mark]) if place.contains(event.pos()))
        QToolTip.showText(event.globalPos(), as_written(mark.finding.reason), edit.viewport(), around)
        return True

    def _open(self, at: QPoint) -> bool:
        edit = self._field.edit
        mark = self._field.at(edit.cursorForPosition(at).position())
        if mark is None:
            return False
        menu = edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        menu.insertActions(first, self._actions(mark, menu))
        menu.insertSeparator(first)
        menu.popup(edit.viewport().mapToGlobal(at))
        return True

    def _at(self, point: QPoint) -> Mark | None:
        """The mark whose words lie there; beside the end of a line nothing does."""
        edit = self._field.edit
        mark = self._field.at(edit.cursorForPosition(point).position())
        if mark is None or not any(place.contains(point) for place in places(edit, [mark])):
            return None
        return mark
