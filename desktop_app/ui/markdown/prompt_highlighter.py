"""Marks what a template asks for in the texts that are not Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from desktop_app.domain.prompts import PROMPT
from desktop_app.ui.look.palette import Tone

from .plain_text import utf16_length

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop_app.ui.look.palette import Colours


class PromptHighlighter(QSyntaxHighlighter):
    """Only formats are set: neither the text nor what can be undone changes."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._asking = QTextCharFormat()

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another look."""
        self._asking.setBackground(QColor(colours.tones[Tone.WAITING].wash))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark the prompts of one paragraph."""
        for prompt in PROMPT.finditer(text):
            start = utf16_length(text[: prompt.start()])
            self.setFormat(start, utf16_length(prompt[0]), self._asking)
