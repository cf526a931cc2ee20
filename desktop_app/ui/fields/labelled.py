"""Labels of fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop_app.ui.look.style import set_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def labelled(text: str, field: QWidget) -> QLabel:
    """Return a quiet label for `field`, which takes its name for screen readers as well."""
    label = QLabel(text)
    label.setBuddy(field)
    set_kind(label, "muted")
    field.setAccessibleName(text)
    return label
