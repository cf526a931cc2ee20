"""The length of the open article and of what is selected in it, counted once the hands rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.articles import ArticleContent

from .text_counts import TextCounts, shown_length

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

    from desktop_app.ui.background import Background

_PAUSE_MILLISECONDS = 250
_SELECTING_MILLISECONDS = 100


class Counting(QObject):
    """Counts the newest text, and the selection made last in `fields`, in the background."""

    counted = Signal(object)  # TextLength
    selection_counted = Signal(object)  # TextLength, None when nothing is selected

    def __init__(
        self, background: Background, fields: Iterable[QTextEdit | QPlainTextEdit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._counts = TextCounts()
        self._newest = ArticleContent()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._count)
        self._selected_in: QTextEdit | QPlainTextEdit | None = None
        self._selecting = QTimer(self, singleShot=True, interval=_SELECTING_MILLISECONDS)
        self._selecting.timeout.connect(self._count_selection)
        for field in fields:
            field.selectionChanged.connect(partial(self._follow_selection, field))

    def count_later(self, content: ArticleContent) -> None:
        """Count `content` unless a newer text comes soon."""
        self._newest = content
        self._pause.start()

    def count_now(self, content: ArticleContent) -> None:
        """Count `content`, the text of another article, in which other words are selected."""
        self._newest = content
        self._count()
        self._selecting.start()

    def _count(self) -> None:
        self._pause.stop()
        self._background.run(
            partial(self._counts.count, self._newest), self.counted.emit, key="editor/counts", owner=self
        )

    def _follow_selection(self, field: QTextEdit | QPlainTextEdit) -> None:
        self._selected_in = field
        self._selecting.start()

    def _count_selection(self) -> None:
        field = self._selected_in
        # Qt gives the ends of paragraphs and of lines as characters of their own.
        text = "" if field is None else field.textCursor().selectedText()
        lines = text.replace("\u2029", "\n").replace("\u2028", "\n")
        if not lines:
            self._background.cancel("editor/selection")
            self.selection_counted.emit(None)
            return
        self._background.run(
            partial(shown_length, lines), self.selection_counted.emit, key="editor/selection", owner=self
        )
