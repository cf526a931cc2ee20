"""What the actions of the desk do to articles, and which of them may be used now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import EditorialError
from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import obstacle
from desktop_app.services import drafts, importing, revisions, settings
from desktop_app.ui.messages import error_sentence, obstacle_sentence

from .stages import STEPS, main_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.changes import Outcome

    from .actions import DeskActions
    from .context import DeskContext
    from .open_article import OpenArticle
    from .steps import Steps
    from .tool_row import ToolRow


class ArticleCommands(QObject):
    """Creates, takes in, keeps and moves on; refuses in place with a reason."""

    article_begun = Signal(str)  # an ArticleId

    def __init__(
        self,
        context: DeskContext,
        actions: DeskActions,
        open_article: OpenArticle,
        steps: Steps,
        tools: ToolRow,
        flush: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self._feed = context.feed
        self._notice = context.notice
        self._prompts = context.prompts
        self._actions = actions
        self._open_article = open_article
        self._steps = steps
        self._tools = tools
        self._flush = flush
        self._main: Action | None = None
        may_write = may(context.workspace.actor, Action.CREATE)
        for action, work in ((actions.new, self._begin), (actions.take_in, self._take_in)):
            action.triggered.connect(work)
            action.setEnabled(may_write)
        actions.commit.triggered.connect(self._keep_revision)
        actions.main_step.triggered.connect(lambda: self._perform(self._main))
        for step, action in actions.steps.items():
            action.triggered.connect(lambda _checked=False, step=step: self._perform(step))
        open_article.shown.connect(self._enable)
        self._enable(None)

    def _begin(self) -> None:
        self._created(lambda: drafts.create(self._workspace))

    def _take_in(self) -> None:
        for path in self._prompts.article_files():
            self._created(partial(importing.intake, self._workspace, path))

    def _created(self, work: Callable[[], Outcome[ArticleDetail]]) -> None:
        try:
            outcome = work()
        except EditorialError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._feed.publish(outcome.change)
        self.article_begun.emit(outcome.value.state.article_id)

    def _keep_revision(self) -> None:
        article_id = self._open_article.article_id
        if article_id is None or not self._flush():
            return
        try:
            outcome = revisions.commit(self._workspace, article_id)
        except EditorialError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._feed.publish(outcome.change)
        self._notice.show_info(self.tr("Kept as a revision."))

    def _perform(self, step: Action | None) -> None:
        detail = self._open_article.detail
        if step is not None and detail is not None:
            self._steps.perform(step, detail)

    def _enable(self, detail: ArticleDetail | None) -> None:
        self._actions.commit.setEnabled(detail is not None)
        self._main = None
        tiers = settings.station(self._workspace).approval_tiers
        for step in STEPS:
            self._enable_step(step, detail, tiers)
        if detail is not None:
            self._main = main_step(self._workspace.actor, detail.state, tiers)
        main = self._main
        self._actions.main_step.setEnabled(main is not None and self._actions.steps[main].isEnabled())
        self._tools.show_step(main)

    def _enable_step(self, step: Action, detail: ArticleDetail | None, tiers: int) -> None:
        action = self._actions.steps[step]
        if detail is None:
            action.setEnabled(False)
            action.setToolTip(self.tr("Open an article first."))
            return
        found = obstacle(step, self._workspace.actor, detail.state, tiers)
        action.setEnabled(found is None)
        action.setToolTip(action.text() if found is None else obstacle_sentence(step, found, detail.state))
