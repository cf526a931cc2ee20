"""The middle of the desk: the reason of a return, and the text, or what to do without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.review.return_note import ReturnNoteBar

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane

    from .context import DeskContext


class TextPane(QWidget):
    """Shows the editor while an article is open; `may_write` offers to begin one while none is."""

    new_article_wanted = Signal()

    def __init__(self, context: DeskContext, editor: EditorPane, zone: tzinfo, *, may_write: bool) -> None:
        super().__init__()
        self._notice = context.notice
        self._editor = editor
        self.return_note = ReturnNoteBar(context.appearance, context.workspace.clock, zone)
        self._nothing_open = EmptyState(context.appearance.icons)
        self._nothing_open.button_pressed.connect(self.new_article_wanted)
        self._nothing_open.set_message(
            "newspaper",
            self.tr("No article is open"),
            self.tr("Choose one from the list, or begin a new one.")
            if may_write
            else self.tr("Choose one from the list."),
            self.tr("New article") if may_write else None,
        )
        self._told_about: ArticleId | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(editor)
        self._stack.addWidget(self._nothing_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.return_note)
        column.addWidget(self._stack, 1)

    def show_article(self, detail: ArticleDetail | None) -> None:
        """Show what belongs to the open article."""
        article_id = None if detail is None else detail.state.article_id
        if article_id != self._told_about:
            # What was told of the article before would be read as being about this one.
            self._notice.dismiss()
            self._told_about = article_id
        self._stack.setCurrentWidget(self._nothing_open if detail is None else self._editor)
        self.return_note.show_for(detail)
