"""The list below a field: what can be chosen, how often it was used, and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.look.palette import MEDIUM, SMALL

from .choices import MOST, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_ROW = 1.7  # times the height of the font
_SECOND_LINE = 1.1
_DEPTH = "\u2003"
_WIDEST = 420
_CHOICE = Qt.ItemDataRole.UserRole


class ChoiceListView(QListWidget):
    """Lies over the window of `field` and never takes the focus."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(field)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(self))
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is shown, from top to bottom."""
        return tuple(self.choice(self.item(row)) for row in range(self.count()))

    def offer(self, choices: Sequence[Choice], *, as_tree: bool) -> None:
        """Show `choices`, or go away when there are none. Only the whole list shows its tree."""
        self.clear()
        for choice in choices:
            item = QListWidgetItem()
            item.setData(_CHOICE, choice)
            item.setText((_DEPTH * choice.indent if as_tree else "") + choice.text)
            item.setSizeHint(self._size(item.text(), choice))
            item.setToolTip(choice.below)
            said = filter(None, (choice.text, choice.below, choice.aside))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
            self.addItem(item)
        self.setCurrentRow(-1)
        if choices:
            self._open()
        else:
            self.close_list()

    def close_list(self) -> None:
        """Go away."""
        if not self.isHidden():
            self.hide()
            # The window may be gone before the field is.
            self.setParent(self._field)

    def step(self, direction: int) -> None:
        """Mark the next or the previous choice, round the ends."""
        count = self.count()
        self.setCurrentRow((self.currentRow() + direction) % count if count else -1)

    @staticmethod
    def choice(item: QListWidgetItem) -> Choice:
        """Return what a row stands for."""
        choice: Choice = item.data(_CHOICE)
        return choice

    def _size(self, words: str, choice: Choice) -> QSize:
        """As wide as the words with what is aside; what stands below is shortened."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(choice.aside) + 2 * MEDIUM
        below = min(_WIDEST, metrics.horizontalAdvance(choice.below))
        height = metrics.height() * (_ROW + (_SECOND_LINE if choice.below else 0))
        return QSize(max(width, below) + 2 * SMALL, round(height))

    def _open(self) -> None:
        """Lie over the window: a window of its own could take the focus or be put elsewhere."""
        field = self._field
        window = field.window()
        self.setParent(window)
        rows = min(MOST, self.count())
        frame = 2 * self.frameWidth()
        width = max(field.width(), min(_WIDEST, self.sizeHintForColumn(0) + frame + MEDIUM))
        self.resize(width, sum(self.sizeHintForRow(row) for row in range(rows)) + frame)
        below = field.mapTo(window, QPoint(0, field.height() + 2))
        x = max(0, min(below.x(), window.width() - self.width()))
        fits_below = below.y() + self.height() <= window.height()
        y = below.y() if fits_below else field.mapTo(window, QPoint(0, -2)).y() - self.height()
        self.move(x, max(0, y))
        self.show()
        self.raise_()


class _Lines(QStyledItemDelegate):
    """The words, what stands aside of them, and what stands below."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row's ground as the style does, and the words over it."""
        choice: Choice = index.data(_CHOICE)
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        metrics = option.fontMetrics
        place = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        first = QRect(place)
        if choice.below:
            first.setHeight(round(metrics.height() * (_ROW + _SECOND_LINE) / 2))
        palette = option.palette
        muted = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        painter.setPen(muted)
        _write(painter, first, choice.aside, Qt.AlignmentFlag.AlignRight)
        if choice.below:
            second = place.adjusted(0, first.height(), 0, 0)
            _write(painter, second, choice.below, Qt.AlignmentFlag.AlignTop)
        first.setRight(
            first.right() - metrics.horizontalAdvance(choice.aside) - (SMALL if choice.aside else 0)
        )
        painter.setPen(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        _write(painter, first, words, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    upright = Qt.AlignmentFlag(0) if side is Qt.AlignmentFlag.AlignTop else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, side | upright, shown)
