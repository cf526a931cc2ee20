"""What rows of lists lie on: nothing, or a rounded patch where they are chosen or pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle

from desktop_app.ui.look.palette import RADIUS

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem


def paint_ground(painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
    """Paint the ground of a row into `place`; the painter is left as it was."""
    chosen = option.state & QStyle.StateFlag.State_Selected
    if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.AlternateBase
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorGroup.Active, role))
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    painter.restore()
