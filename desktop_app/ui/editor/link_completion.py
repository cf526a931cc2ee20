"""An address that is typed where the words of a new link belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.markdown.markdown_edits import Edit, words_as_address
from desktop_app.ui.markdown.plain_text import characters

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from .body_editor import BodyEditor


class LinkCompletion(QObject):
    """Lets a new link lead to its words where they are an address, once the caret has left it."""

    def __init__(self, body: BodyEditor) -> None:
        super().__init__(body)
        self._body = body
        self._words: QTextCursor | None = None
        # What moves the caret is not to find another text while it still works.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._complete)
        body.cursorPositionChanged.connect(self._look)

    def begin(self) -> None:
        """Watch over the link whose words begin at the caret."""
        self._words = self._body.textCursor()
        self._words.setKeepPositionOnInsert(True)

    def _look(self) -> None:
        if self._words is not None and not self._is_inside(self._words):
            self._turn.start()

    def _is_inside(self, words: QTextCursor) -> bool:
        caret = self._body.textCursor()
        if words.isNull() or caret.document() is not words.document() or caret.block() != words.block():
            return False
        end = words.block().text().find(")", words.positionInBlock())
        return words.position() <= caret.position() <= words.block().position() + end

    def _complete(self) -> None:
        words, self._words = self._words, None
        if words is not None and not words.isNull() and words.document() is self._body.document():
            self._body.change_beside(lambda text: _completed(text, words.position()))


def _completed(text: str, units: int) -> Edit:
    return words_as_address(text, characters(text, units)) or Edit(0, 0, "", 0, 0)
