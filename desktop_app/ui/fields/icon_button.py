"""Buttons with an icon before their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

# Qt's style sheets know no distance between icon and words; a space keeps them apart.
_GAP = "\u2002"


def icon_button(icons: Icons, icon: str, text: str, *, quiet: bool = False) -> QPushButton:
    """Return a button; its accessible name is `text` alone."""
    button = QPushButton(icons.icon(icon), _GAP + text)
    button.setIconSize(QSize(16, 16))
    button.setAccessibleName(text)
    if quiet:
        set_kind(button, "quiet")
    return button
