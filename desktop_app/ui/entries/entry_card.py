"""The form of one entry as a card with a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop_app.ui.look.palette import LARGE, MEDIUM
from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


def entry_card(title: str, widgets: Iterable[QWidget]) -> QFrame:
    """Return `widgets` under one another below `title`."""
    card = QFrame()
    set_kind(card, "card")
    heading = QLabel(title)
    set_kind(heading, "heading")
    column = QVBoxLayout(card)
    column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    column.setSpacing(MEDIUM)
    for widget in (heading, *widgets):
        column.addWidget(widget)
    column.addStretch(1)
    return card
