"""Tool tips that show what people wrote."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def as_written(text: str) -> str:
    """Return the tool tip that shows `text` as it is.

    Qt would take a caption with a tag in it for a page of its own, and load the pictures that it names,
    on Windows from any machine.
    """
    return f"<p>{escape(text)}</p>" if Qt.mightBeRichText(text) else text
