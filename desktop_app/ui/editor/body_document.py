"""The body of one open article: its text, how it is coloured, and what can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument

from desktop_app.ui.look.fonts import article_font
from desktop_app.ui.markdown.markdown_highlighter import MarkdownHighlighter
from desktop_app.ui.markdown.plain_text import fill

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QTextCursor

    from desktop_app.ui.look.palette import Colours

_LINE_HEIGHT = 1.6
# The text begins this far down. What stands above it lies in that space and the scroll bar does not go
# above it: it may grow without a new layout of the text and without a step in what can be undone.
ROOM_ABOVE: Final = 4000
_ROOM_BELOW = 120
# Left of the letters, for what stands beside them.
GUTTER: Final = 12


class BodyDocument(QTextDocument):
    """Made for a BodyEditor, which shows one of several."""

    filled = Signal()  # with another text: places in the one before are nowhere in it

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self.setDefaultFont(article_font())
        self.setDocumentMargin(0)
        self._colours = colours
        self._highlighter = MarkdownHighlighter(self, colours)
        self.fill("")

    def fill(self, text: str) -> None:
        """Make `text` the content; what could be undone is forgotten."""
        fill(self, text, line_height=_LINE_HEIGHT, above=ROOM_ABOVE, below=_ROOM_BELOW, beside=GUTTER)
        self.filled.emit()

    def follow(self, caret: QTextCursor) -> None:
        """Show what is hidden of the text where `caret` is."""
        self._highlighter.follow(caret)

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look; neither the text nor what can be undone changes."""
        if colours != self._colours:
            self._colours = colours
            self._highlighter.set_colours(colours)
