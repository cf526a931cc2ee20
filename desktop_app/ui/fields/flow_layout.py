"""A layout that breaks its row like a text breaks its lines."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


@dataclass(slots=True)
class _Row:
    items: list[tuple[QLayoutItem, QSize]] = field(default_factory=list)
    width: int = 0
    height: int = 0

    def add(self, item: QLayoutItem, size: QSize, gap: int) -> None:
        self.width += size.width() + (gap if self.items else 0)
        self.height = max(self.height, size.height())
        self.items.append((item, size))


class FlowLayout(QLayout):
    """Items side by side at their own size, the last one stretched to the end of its row."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def insert_widget(self, position: int, widget: QWidget) -> None:
        """Put `widget` before the item that is at `position` now."""
        self.addWidget(widget)
        self._items.insert(position, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way to add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or None past the end, as Qt expects."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """No more room than asked for."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height all rows need."""
        around = self.contentsMargins()
        rows = self._rows(width - around.left() - around.right())
        heights = sum(row.height for row in rows) + self._gap * max(0, len(rows) - 1)
        return heights + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, each in the middle of its row's height."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        for row in self._rows(inner.width()):
            x = inner.x()
            for item, size in row.items:
                above = (row.height - size.height()) // 2
                width = inner.right() + 1 - x if item is self._items[-1] else size.width()
                item.setGeometry(QRect(x, y + above, width, size.height()))
                x += width + self._gap
            y += row.height + self._gap

    def sizeHint(self) -> QSize:
        """One row."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        around = self.contentsMargins()
        return size + QSize(around.left() + around.right(), around.top() + around.bottom())

    def _rows(self, width: int) -> list[_Row]:
        rows = [_Row()]
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if rows[-1].items and rows[-1].width + self._gap + size.width() > width:
                rows.append(_Row())
            rows[-1].add(item, size, self._gap)
        return rows
