"""What the actions of the desk do to the view: show, hide, go to, open a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.rendering.theme import MANIFEST
from desktop_app.ui.genres.genres_dialog import GenresDialog
from desktop_app.ui.people.people_dialog import PeopleDialog
from desktop_app.ui.preferences.station_dialog import StationDialog
from desktop_app.ui.proofing.rules_dialog import RulesDialog
from desktop_app.ui.vocabulary.vocabulary_dialog import VocabularyDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.library.article_list import ArticleList
    from desktop_app.ui.library.queue_list import QueueList
    from desktop_app.ui.preview.pane import PreviewPane
    from desktop_app.ui.review.history_panel import HistoryPanel

    from .actions import DeskActions
    from .context import DeskContext
    from .desk import Desk
    from .panes import Panes
    from .tool_row import ToolRow


class ViewCommands(QObject):
    """Wires the actions that change nothing but what is seen, and where the focus is."""

    def __init__(self, desk: Desk, context: DeskContext) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self._panes: Panes = desk.panes
        self._tools: ToolRow = desk.tools
        self._side: QTabWidget = desk.side
        self._editor: EditorPane = desk.editor
        self._preview: PreviewPane = desk.preview
        self._history: HistoryPanel = desk.history
        self._wire(desk.commands, desk.queues, desk.articles)

    def show_preview(self) -> None:
        """Turn to the page."""
        self._side.setCurrentWidget(self._preview)
        self._panes.reveal_page()

    def _wire(self, commands: DeskActions, queues: QueueList, articles: ArticleList) -> None:
        commands.find.triggered.connect(self._find)
        commands.history.triggered.connect(self._show_history)
        commands.station.triggered.connect(self._show_station)
        commands.genres.triggered.connect(self._show_genres)
        commands.proof_rules.triggered.connect(self._show_proof_rules)
        commands.vocabularies.triggered.connect(self._show_vocabularies)
        commands.people.triggered.connect(self._show_people)
        for toggle, shown, show in (
            (commands.show_lists, self._panes.lists_shown, self._panes.show_lists),
            (commands.show_page, self._panes.page_shown, self._panes.show_page),
        ):
            toggle.setChecked(shown)
            toggle.toggled.connect(show)
        self._panes.page_toggled.connect(commands.show_page.setChecked)
        targets = (queues.setFocus, articles.view.setFocus, self._focus_text, self._focus_page)
        for action, target in zip(commands.focus_panes, targets, strict=True):
            action.triggered.connect(lambda _checked=False, target=target: target())
        commands.back_to_text.triggered.connect(self._focus_text)

    def _find(self) -> None:
        self._desk.commands.show_lists.setChecked(True)
        self._tools.search.setFocus()
        self._tools.search.selectAll()

    def _show_history(self) -> None:
        self._side.setCurrentWidget(self._history)
        self._panes.reveal_page()
        self._history.revisions.setFocus()

    def _show_station(self) -> None:
        context = self._context
        themes = sorted(path.parent.name for path in context.themes_dir.glob(f"*/{MANIFEST}"))
        StationDialog(context.workspace, context.feed, context.appearance, themes, self._desk).open()

    def _show_genres(self) -> None:
        context = self._context
        dialog = GenresDialog(
            context.workspace,
            context.feed,
            context.appearance,
            context.templates_dir,
            self._open_content,
            self._desk,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_proof_rules(self) -> None:
        context = self._context
        RulesDialog(
            context.workspace, context.feed, context.background, context.appearance, self._desk
        ).open()

    def _open_content(self) -> ArticleContent | None:
        return None if self._desk.open_article.detail is None else self._editor.content()

    def _show_vocabularies(self) -> None:
        context = self._context
        dialog = VocabularyDialog(
            context.workspace,
            context.feed,
            context.background,
            context.appearance,
            self._editor.flush,
            self._desk,
        )
        dialog.texts_changed.connect(self._desk.look_around)
        dialog.open()

    def _show_people(self) -> None:
        context = self._context
        people = PeopleDialog(
            context.workspace, context.feed, context.background, context.appearance, self._desk
        )
        people.open()

    def _focus_text(self) -> None:
        self._panes.reveal_text()
        self._editor.focus_field("body", "")

    def _focus_page(self) -> None:
        self.show_preview()
        self._preview.setFocus()
