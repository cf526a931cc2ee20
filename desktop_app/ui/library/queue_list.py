"""The queues at the left of the window, with how many articles wait in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.language.numerals import grouped
from desktop_app.services.library import Queue
from desktop_app.ui.look.palette import LARGE, MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.style import set_kind

from .row_ground import paint_ground

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.ui.look.icons import Icons

_QUEUE = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_ICON = 16

_ICONS = {
    Queue.MY_DRAFTS: "pen-line",
    Queue.RETURNED_TO_ME: "corner-up-left",
    Queue.SUBMITTED: "inbox",
    Queue.EDITING: "pencil",
    Queue.AWAITING_APPROVAL: "hourglass",
    Queue.APPROVED: "badge-check",
    Queue.EXPORTED: "globe",
    Queue.ALL: "files",
}
_MINE = (Queue.MY_DRAFTS, Queue.RETURNED_TO_ME)


def queue_name(queue: Queue) -> str:
    """Return the name of a queue in the language of the window."""
    return {
        Queue.MY_DRAFTS: QCoreApplication.translate("QueueList", "Drafting"),
        Queue.RETURNED_TO_ME: QCoreApplication.translate("QueueList", "Returned to me"),
        Queue.SUBMITTED: QCoreApplication.translate("QueueList", "Waiting for editing"),
        Queue.EDITING: QCoreApplication.translate("QueueList", "In editing"),
        Queue.AWAITING_APPROVAL: QCoreApplication.translate("QueueList", "Waiting for approval"),
        Queue.APPROVED: QCoreApplication.translate("QueueList", "Approved"),
        Queue.EXPORTED: QCoreApplication.translate("QueueList", "Exported"),
        Queue.ALL: QCoreApplication.translate("QueueList", "All articles"),
    }[queue]


class QueueList(QListWidget):
    """Two groups of queues; choosing one emits `queue_chosen`."""

    queue_chosen = Signal(object)  # a services.library.Queue

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "plain")
        self.setAccessibleName(self.tr("Queues"))
        self.setItemDelegate(_CountDelegate(self))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setMouseTracking(True)
        self.setSpacing(1)
        # With the rows' own margin in line with the tool bar above.
        self.setViewportMargins(TIGHT, TIGHT, TIGHT, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items: dict[Queue, QListWidgetItem] = {}
        self._add_heading(self.tr("My work"))
        for queue in _MINE:
            self._add(queue, icons)
        self._add_heading(self.tr("Newsroom"))
        for queue in Queue:
            if queue not in _MINE:
                self._add(queue, icons)
        self.currentItemChanged.connect(self._choose)

    @property
    def queue(self) -> Queue:
        """The chosen queue."""
        item = self.currentItem()
        return Queue.ALL if item is None else Queue(item.data(_QUEUE))

    def choose(self, queue: Queue) -> None:
        """Choose `queue`; listeners are told when it was another one before."""
        self.setCurrentItem(self._items[queue])

    def set_counts(self, counts: Mapping[Queue, int]) -> None:
        """Show how many articles each queue holds."""
        for queue, item in self._items.items():
            number = counts[queue]
            item.setData(_COUNT, number)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{queue}: {number}").format(queue=queue_name(queue), number=number),
            )

    def _add(self, queue: Queue, icons: Icons) -> None:
        item = QListWidgetItem(icons.icon(_ICONS[queue]), queue_name(queue))
        item.setData(_QUEUE, queue.value)
        item.setToolTip(queue_name(queue))
        self.addItem(item)
        self._items[queue] = item

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.queue_chosen.emit(Queue(item.data(_QUEUE)))


class _CountDelegate(QStyledItemDelegate):
    """Icon, name, and at the right the number, all on one line; headings are smaller and quiet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = option.fontMetrics.height()
        heading = index.data(_QUEUE) is None
        return QSize(0, height + (LARGE if heading else MEDIUM))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        painter.save()
        place = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        muted = option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        painter.setPen(muted)
        if index.data(_QUEUE) is None:
            option.font.setPointSizeF(option.font.pointSizeF() - 1)
            painter.setFont(option.font)
            painter.drawText(place.adjusted(0, 0, 0, -TIGHT), Qt.AlignmentFlag.AlignBottom, option.text)
        else:
            painter.setFont(option.font)
            paint_ground(painter, option.rect, option)
            _paint_row(painter, place, option, index.data(_COUNT) or 0)
        painter.restore()


def _paint_row(painter: QPainter, place: QRect, option: QStyleOptionViewItem, number: int) -> None:
    """Paint what is read of a queue; the pen is the one of its number."""
    middle, metrics = Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics()
    icon = QRect(place.left(), place.center().y() - _ICON // 2, _ICON, _ICON)
    option.icon.paint(painter, icon)
    words = place.adjusted(_ICON + SMALL, 0, 0, 0)
    if number:
        text = grouped(number)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, text)
        words.setRight(words.right() - metrics.horizontalAdvance(text) - SMALL)
    painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
    shown = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
