"""The desk: assembles the panes and wires them; what they do is their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.people import Action, may
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.rendering.render_process import RenderProcess
from desktop_app.services import pictures, settings
from desktop_app.services.library import Queue
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.editor.editor_pane import EditorPane
from desktop_app.ui.editor_context import EditorContext
from desktop_app.ui.fields.vocabulary_supply import VocabularySupply
from desktop_app.ui.library.article_list import ArticleList
from desktop_app.ui.library.queue_list import QueueList
from desktop_app.ui.messages import error_sentence
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.review.history_panel import HistoryPanel

from .actions import DeskActions
from .article_commands import ArticleCommands
from .article_tabs import ArticleTabs
from .conflicts import Conflicts
from .context import DeskContext
from .counters import Counters
from .listing import Listing
from .open_article import OpenArticle
from .panes import Panes
from .safekeeping import Safekeeping
from .status_line import StatusLine
from .steps import Steps
from .tab_commands import TabCommands
from .text_pane import TextPane
from .tool_row import ToolRow
from .view_commands import ViewCommands
from .writing_aids import WritingAids

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.station import StationSettings
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance

    from .prompts import Prompts

# An export may take longer than a preview before somebody wonders.
_EXPORT_SECONDS = 20.0


class Desk(QWidget):
    """One person at work in one newsroom. Whoever owns it calls `close_desk` before it goes."""

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        appearance: Appearance,
        store: QSettings,
        prompts: Prompts,
        themes_dir: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._renderer = RenderProcess(themes_dir, timeout_seconds=_EXPORT_SECONDS)
        self._reader = ReadingProcess()
        self.feed = ChangeFeed(self)
        self.notice = NoticeBar(appearance)
        self._context = DeskContext(
            workspace,
            background,
            self.feed,
            appearance,
            store,
            prompts,
            self.notice,
            self._renderer,
            self._reader,
            themes_dir,
        )
        self.commands = DeskActions(appearance.icons, self)
        self._make_panes(settings.station(workspace))
        self.open_article = OpenArticle(workspace, self.feed, self.editor, self.preview, self)
        self.tabs = ArticleTabs(self._context, self.open_article, self.editor, self)
        self.panes = self._arrange()
        self._make_parts()
        self._wire()
        self.addActions(self.commands.all())
        self.listing.begin()
        self._show_article(None)
        self._go_on()

    def _make_panes(self, station: StationSettings) -> None:
        workspace, appearance = self.workspace, self._context.appearance
        icons, zone = appearance.icons, station.time_zone
        self.queues = QueueList(icons)
        self.articles = ArticleList(workspace, self._context.background, appearance, zone)
        self.editor = EditorPane(
            EditorContext(
                workspace=workspace,
                background=self._context.background,
                feed=self.feed,
                appearance=appearance,
                categories=settings.categories(workspace),
                genres=settings.genres(workspace),
                station=station,
                vocabularies=VocabularySupply(
                    workspace, self._context.background, self.feed, self._context.places_dir, self
                ),
                reader=self._reader,
                tracked_changes=self._context.prompts.tracked_changes,
            )
        )
        photo_of = partial(pictures.published_picture, workspace.newsroom)
        self.preview = PreviewPane(self._context.themes_dir, photo_of, appearance)
        self.history = HistoryPanel(workspace, icons, zone)
        may_write = may(workspace.actor, Action.CREATE)
        self.text = TextPane(self._context, self.editor, zone, may_write=may_write)
        self.status = StatusLine(zone)
        self.tools = ToolRow(self.commands)
        self.side = QTabWidget()

    def _make_parts(self) -> None:
        context, flush = self._context, self.editor.flush
        self.steps = Steps(context, flush, self)
        self.listing = Listing(self.workspace, self.feed, self.queues, self.articles, self.tools, self)
        self.article_commands = ArticleCommands(
            context, self.commands, self.open_article, self.steps, self.tools, flush, self
        )
        self.writing_aids = WritingAids(self, context)
        self.view_commands = ViewCommands(self, context)
        self.safekeeping = Safekeeping(self, context)
        self.counters = Counters(self, context)
        TabCommands(self.commands, self.tabs, context.appearance.icons, self)

    def take_focus(self) -> None:
        """Let the person go on writing where they stopped; called when the desk is in its window."""
        if self.open_article.article_id is not None:
            self.editor.focus_field("body")

    def start_preview(self) -> None:
        """Open the browser of the preview, then proof; called when the window is painted."""
        self.preview.start()
        self.writing_aids.proof_desk.start()

    def save(self) -> bool:
        """Wait until everything is on the disk; False when it cannot be put there now."""
        return self.editor.flush_all()

    def close_desk(self) -> None:
        """Save a last time, and end threads and processes; nothing can be done at this desk afterwards."""
        self.panes.save_layout()
        self.tabs.remember_now()
        self.editor.close_session()
        self.preview.stop()
        for part in (self.safekeeping, self.writing_aids.proof_desk, self._renderer, self._reader):
            part.close()

    def look_around(self) -> None:
        """Catch up with other programs on the same newsroom, when the window comes to the front."""
        self.listing.refresh()
        self.open_article.reload_if_moved_on()
        for part in (self.safekeeping, self.counters, self.writing_aids.proof_desk):
            part.look_around()

    def _arrange(self) -> Panes:
        self.side.setDocumentMode(True)
        self.side.addTab(self.preview, self.tr("Page"))
        self.side.addTab(self.history, self.tr("History"))
        panes = Panes(
            (self.queues, self.articles, self.text, self.side),
            self.tabs.bar,
            self.notice,
            self._context.store,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(panes, 1)
        column.addWidget(self.status)
        return panes

    def _wire(self) -> None:
        self.articles.article_chosen.connect(self.tabs.browse)
        self.articles.article_opened.connect(self._open_to_write)
        for empty in (self.articles, self.text):
            empty.new_article_wanted.connect(self.commands.new.trigger)
        self.articles.files_dropped.connect(self.article_commands.taking_in.take_in)
        self.article_commands.article_begun.connect(self._show_begun)
        self.article_commands.taking_in.original_wanted.connect(self.writing_aids.old_texts.put_back)
        self.open_article.shown.connect(self._show_article)
        self.open_article.failed.connect(self._tell)
        self._context.background.work_failed.connect(self._tell)
        self.editor.save_state_changed.connect(self.status.show_save)
        self.editor.content_edited.connect(self.steps.follow_filling_in)
        # After the notices of the article before were taken away.
        conflicts = Conflicts(self.notice, self.editor, self.open_article, self)
        conflicts.revision_wanted.connect(self._preview_revision)
        self.steps.field_wanted.connect(self._go_to_field)
        self.steps.stepped.connect(self._go_with)
        self.history.revision_wanted.connect(self._preview_revision)
        self.feed.changed.connect(lambda _change: self.history.refresh_if_seen())

    def _go_on(self) -> None:
        article_id = self.tabs.restore()
        if article_id is not None:
            self.listing.go_with(article_id)

    def _show_article(self, detail: ArticleDetail | None) -> None:
        article_id = None if detail is None else detail.state.article_id
        self.text.show_article(detail)
        self.status.show_article(detail)
        self.history.show_article(article_id)
        self.articles.set_current(article_id)

    def _show_begun(self, article_id: str) -> None:
        self.listing.reveal(Queue.MY_DRAFTS)
        self.panes.reveal_text()
        self.tabs.open(article_id)
        self.editor.focus_field("headline", "")

    def _open_to_write(self, article_id: str) -> None:
        self.tabs.open(article_id)
        self._go_to_field("body", "")

    def _go_with(self, article_id: str) -> None:
        # An export may end when the person has gone on to another article.
        if article_id == self.open_article.article_id:
            self.listing.go_with(ArticleId(article_id))

    def _go_to_field(self, name: str, item: str) -> None:
        self.panes.reveal_text()
        self.editor.focus_field(name, item)

    def _preview_revision(self, revision_id: str) -> None:
        number = self.open_article.preview_revision(revision_id)
        if number is None:
            return
        self.view_commands.show_preview()
        self.notice.show_info(
            self.tr("The page shows revision {number}.").format(number=number),
            self.tr("Back to the present text"),
            self.open_article.preview_present,
        )

    def _tell(self, error: Exception) -> None:
        self.notice.show_error(error_sentence(error))
