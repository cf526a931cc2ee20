"""Thin lines between the parts of the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from desktop_app.ui.look.style import set_kind


def rule(*, upright: bool = False) -> QFrame:
    """Return a lying line, or an upright one."""
    line = QFrame()
    set_kind(line, "line")
    if upright:
        # The style's rule is for lying lines.
        line.setStyleSheet(
            "QFrame { max-height: 16777215px; min-height: 0; max-width: 1px; min-width: 1px; }"
        )
    return line
