"""Fields that a wheel passing over them does not turn: the panel scrolls, its values stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_DEPTH = Qt.ItemDataRole.UserRole + 1
_STEP = "\u2003"


class CalmComboBox(QComboBox):
    """A choice of one. Items may be indented in the list; the chosen one is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setItemDelegate(_Indenting(self))

    def add_choice(self, text: str, value: object, depth: int = 0) -> None:
        """Add a choice at the end."""
        self.addItem(text, value)
        self.setItemData(self.count() - 1, depth, _DEPTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


class CalmDateTimeEdit(QDateTimeEdit):
    """A date and time."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


class _Indenting(QStyledItemDelegate):
    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = _STEP * (index.data(_DEPTH) or 0) + option.text
