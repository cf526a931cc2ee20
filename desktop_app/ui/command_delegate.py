"""How a command stands in the palette's list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .look.palette import LARGE, MEDIUM, RADIUS, SMALL
from .menu_commands import Command

COMMAND_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_LEAST_WIDTH, _ICON = 300, 16


class CommandDelegate(QStyledItemDelegate):
    """Icon, words, and at the right the menus, or why it cannot be used, and the keys."""

    def row_height(self, line: int) -> int:
        """The height of a row whose text line is `line` pixels high."""
        return line + 2 * SMALL

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """One line and its padding."""
        return QSize(_LEAST_WIDTH, self.row_height(option.fontMetrics.lineSpacing()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one command in the palette's colours."""
        command = index.data(COMMAND_ROLE)
        if not isinstance(command, Command):
            return
        enabled = command.action.isEnabled()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        self._paint_ground(painter, option)
        place = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        icon = QRect(place.left(), place.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        command.action.icon().paint(painter, icon, Qt.AlignmentFlag.AlignCenter, mode)
        place.setLeft(icon.right() + MEDIUM)
        active, right = QPalette.ColorGroup.Active, Qt.AlignmentFlag.AlignRight
        muted = option.palette.color(active, QPalette.ColorRole.PlaceholderText)
        painter.setPen(muted)
        keys = _write(painter, place, command.shortcut, right)
        place.setRight(place.right() - keys - (LARGE if keys else 0))
        ink = active if enabled else QPalette.ColorGroup.Disabled
        painter.setPen(option.palette.color(ink, QPalette.ColorRole.Text))
        words = _write(painter, place, command.text, Qt.AlignmentFlag.AlignLeft)
        place.setLeft(place.left() + words + LARGE)
        painter.setPen(muted)
        _write(painter, place, command.reason or command.path, right)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.AlternateBase
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorGroup.Active, role))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), RADIUS, RADIUS)


def _write(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> int:
    """Write `text` on one line, shortened to `place`; return how many pixels wide it is."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, place.width()))
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
