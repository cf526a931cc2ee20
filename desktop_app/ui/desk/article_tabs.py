"""Several articles open at once: what is shown, closed, opened again and remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.identifiers import ArticleId
from desktop_app.services import library

from .open_tabs import OpenTabs
from .save_marks import SaveMarks
from .tab_bar import TabBar, TabFace
from .tab_memory import Remembered, TabMemory

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent, ArticleDetail
    from desktop_app.domain.changes import Change
    from desktop_app.ui.editor.editor_pane import EditorPane

    from .context import DeskContext
    from .open_article import OpenArticle

_REMEMBER_MILLISECONDS = 1000


class ArticleTabs(QObject):
    """Follows the open article, gives each a tab, and shows the one whose tab is chosen.

    Only the article that is shown is read from the newsroom; a restored tab is until then a headline.
    """

    changed = Signal()

    def __init__(
        self, context: DeskContext, open_article: OpenArticle, editor: EditorPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self._open_article = open_article
        self._editor = editor
        # Beside the settings of this machine.
        folder = Path(context.store.fileName()).parent / "tabs"
        self._memory = TabMemory(folder, context.background, context.workspace.actor.person_id)
        self._marks = SaveMarks(editor.session, self)
        self._tabs = OpenTabs()
        self._headlines: dict[ArticleId, str] = {}
        self._browsing = False
        self.bar = TabBar(context.appearance)
        self._remembering = QTimer(self, singleShot=True, interval=_REMEMBER_MILLISECONDS)
        self._remembering.timeout.connect(lambda: self._memory.write(self._remembered()))
        self._connect(context)

    def browse(self, article_id: str) -> None:
        """Show an article to somebody who looks around: without a tab of its own that lasts."""
        self._browsing = True
        try:
            self._open_article.open(ArticleId(article_id))
        finally:
            self._browsing = False

    def open(self, article_id: str) -> None:
        """Show an article in a tab that lasts."""
        if self._open_article.open(ArticleId(article_id)):
            self.keep(article_id)

    def keep(self, article_id: str) -> None:
        """Let the tab of an article last."""
        self._tabs.keep(ArticleId(article_id))
        self._refresh()

    def close(self, article_id: str) -> bool:
        """Save an article and close its tab; False, with the article shown, when it cannot be saved."""
        closing = ArticleId(article_id)
        if not self._editor.save(closing):
            # Why, is told where the text is.
            self._choose(closing)
            return False
        self._tabs.close(closing)
        self._show_current()
        self._editor.manuscripts.forget(closing)
        self._refresh()
        return True

    def close_current(self) -> None:
        """Close the tab of the article that is shown."""
        if self._tabs.current is not None:
            self.close(self._tabs.current)

    def close_others(self, article_id: str | None = None) -> None:
        """Close every tab but that of one article, the one shown if left out."""
        kept = self._tabs.current if article_id is None else ArticleId(article_id)
        if kept is not None:
            self._choose(kept)
        for other in self._tabs.article_ids:
            if other != kept and not self.close(other):
                return

    def reopen(self) -> None:
        """Open the tab again that was closed last."""
        if self._tabs.reopen() is not None:
            self._show_current()
            self._refresh()

    def go(self, step: int) -> None:
        """Show the article `step` tabs further to the right."""
        if (article_id := self._tabs.neighbour(step)) is not None:
            self._choose(article_id)

    @property
    def count(self) -> int:
        """How many articles are open."""
        return len(self._tabs.tabs)

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that is not open again."""
        return self._tabs.last_closed() is not None

    def restore(self) -> ArticleId | None:
        """Put back the tabs of the last time, without those whose article is gone; return the one shown."""
        remembered = self._memory.read()
        self._headlines = library.headlines(self._workspace, [tab.article_id for tab in remembered.tabs])
        tabs = [tab for tab in remembered.tabs if tab.article_id in self._headlines]
        self._tabs.fill(tabs, remembered.current)
        for article_id, place in remembered.places.items():
            self._editor.manuscripts.remember_place(article_id, place)
        if tabs:
            self._show_current()
        return self._tabs.current

    def remember_now(self) -> None:
        """Write down what is open and where, before the desk is left."""
        self._remembering.stop()
        self._memory.write_now(self._remembered())

    def _connect(self, context: DeskContext) -> None:
        self.bar.chosen.connect(self._choose)
        self.bar.close_wanted.connect(self.close)
        self.bar.keep_wanted.connect(self.keep)
        self.bar.reordered.connect(self._reorder)
        self._marks.changed.connect(self._refresh)
        self._open_article.shown.connect(self._follow)
        self._editor.content_edited.connect(self._follow_writing)
        self._editor.pasting.begun.connect(self._keep_current)
        context.feed.changed.connect(self._follow_change)
        self._editor.body.cursorPositionChanged.connect(self._remember_soon)
        self._editor.body.verticalScrollBar().valueChanged.connect(self._remember_soon)

    def _choose(self, article_id: str) -> None:
        if article_id != self._open_article.article_id and not self._open_article.open(ArticleId(article_id)):
            # It is gone; that was told.
            self._tabs.close(ArticleId(article_id), for_good=True)
            self._show_current()
            self._refresh()

    def _show_current(self) -> None:
        """Show the article of the current tab, or an empty desk without any."""
        while (current := self._tabs.current) is not None:
            if current == self._open_article.article_id or self._open_article.open(current):
                return
            self._tabs.close(current, for_good=True)
        self._open_article.close()

    def _follow(self, detail: ArticleDetail | None) -> None:
        if detail is None:
            return
        left = self._tabs.show(detail.state.article_id, lasts=not self._browsing)
        if left is not None:
            self._editor.manuscripts.forget(left)
        self._headlines[detail.state.article_id] = self._editor.content().headline
        self._refresh()

    def _follow_writing(self, content: ArticleContent) -> None:
        if self._tabs.current is not None:
            self._headlines[self._tabs.current] = content.headline
            self._keep_current()

    def _keep_current(self) -> None:
        """Let the tab last that is written in, or will be once what is pasted has been read."""
        if self._tabs.current is not None:
            self.keep(self._tabs.current)

    def _follow_change(self, change: Change) -> None:
        others = {*change.article_ids} & {*self._tabs.article_ids} - {self._tabs.current}
        if others:
            self._headlines |= library.headlines(self._workspace, others)
            self._refresh()

    def _reorder(self, article_ids: tuple[ArticleId, ...]) -> None:
        self._tabs.reorder(article_ids)
        self._remember_soon()

    def _refresh(self) -> None:
        faces = [
            TabFace(
                tab.article_id, self._headlines[tab.article_id], tab.lasts, self._marks.mark(tab.article_id)
            )
            for tab in self._tabs.tabs
        ]
        self.bar.show_faces(faces, self._tabs.current)
        self.changed.emit()
        self._remember_soon()

    def _remember_soon(self) -> None:
        if not self._remembering.isActive():
            self._remembering.start()

    def _remembered(self) -> Remembered:
        places = {
            article_id: place
            for article_id in self._tabs.article_ids
            if (place := self._editor.manuscripts.place(article_id)) is not None
        }
        return Remembered(self._tabs.tabs, self._tabs.current, places)
