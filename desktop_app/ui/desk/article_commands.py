"""What the actions of the desk do to articles, and which of them may be used now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import EditorialError, TextMovedOn
from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle, obstacle
from desktop_app.services import revisions, settings, templates
from desktop_app.ui.messages import error_sentence, obstacle_sentence
from desktop_app.ui.messages.obstacles import refusal_sentence

from .stages import STEPS, is_theirs, main_step
from .taking_in import TakingIn
from .template_menu import TemplateMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.templates import Template

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
        self._actions = actions
        self._open_article = open_article
        self._steps = steps
        self._tools = tools
        self._flush = flush
        self._main: Action | None = None
        may_write = may(context.workspace.actor, Action.CREATE)
        why_not = "" if may_write else refusal_sentence(Action.CREATE, Obstacle.ROLE)
        self.templates = TemplateMenu(context, actions.templates_icon, why_not, tools)
        self.templates.wanted.connect(self._begin)
        self.templates.usual_changed.connect(self._tell_usual)
        tools.offer_templates(self.templates, why_not)
        actions.new.triggered.connect(lambda: self._begin(self.templates.usual))
        self.taking_in = TakingIn(context, actions.take_in, self)
        self.taking_in.article_begun.connect(self.article_begun)
        for action in (actions.new, actions.take_in):
            action.setEnabled(may_write)
            action.setToolTip(why_not or action.text())
        self._tell_usual()
        actions.commit.triggered.connect(self._keep_revision)
        actions.main_step.triggered.connect(lambda: self._perform(self._main))
        for step, action in actions.steps.items():
            action.triggered.connect(lambda _checked=False, step=step: self._perform(step))
        open_article.shown.connect(self._enable)
        self._enable(None)

    def _begin(self, template: Template | None) -> None:
        if self._created(partial(templates.begin, self._workspace, template)):
            self.templates.remember(template)

    def _tell_usual(self) -> None:
        new, usual = self._actions.new, self.templates.usual
        if new.isEnabled():
            on_template = self.tr("New article on the template “{name}”")
            new.setToolTip(new.text() if usual is None else on_template.format(name=usual.name))

    def _created(self, work: Callable[[], Outcome[ArticleDetail]]) -> bool:
        try:
            outcome = work()
        except EditorialError as error:
            self._notice.show_error(error_sentence(error))
            return False
        self._feed.publish(outcome.change)
        self.article_begun.emit(outcome.value.state.article_id)
        return True

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
        # The article has a head of its own now; the next save goes on top of that.
        self._open_article.reload()
        self._notice.show_info(self.tr("Kept as a revision."))

    def _perform(self, step: Action | None) -> None:
        detail = self._open_article.detail
        if step is None or detail is None:
            return
        if self._flush() and self._open_article.reload_if_moved_on():
            # Nobody approves or hands on a text they have not seen.
            self._notice.show_error(error_sentence(TextMovedOn(article=detail.state.article_id)))
            return
        self._steps.perform(step, detail, self._open_article.digest)

    def _enable(self, detail: ArticleDetail | None) -> None:
        tiers = settings.station(self._workspace).approval_tiers
        self._allow(self._actions.commit, Action.EDIT, detail, tiers)
        for step in STEPS:
            self._allow(self._actions.steps[step], step, detail, tiers)
        self._show_main_step(detail, tiers)

    def _show_main_step(self, detail: ArticleDetail | None, tiers: int) -> None:
        if detail is None:
            self._main = None
            self._tools.show_step(None)
        else:
            person, state = self._workspace.actor, detail.state
            self._main = main_step(person, state, tiers)
            # A button that somebody can never press is not what comes next for them.
            self._tools.show_step(self._main, prominent=is_theirs(self._main, person, state, tiers))
        self._follow_main_step()

    def _follow_main_step(self) -> None:
        shown = self._actions.main_step
        if self._main is None:
            shown.setText(self.tr("Next step"))
            shown.setEnabled(False)
            shown.setToolTip(self.tr("Open an article first."))
            return
        step = self._actions.steps[self._main]
        shown.setText(self.tr("Next step: {step}").format(step=step.text()))
        shown.setEnabled(step.isEnabled())
        shown.setToolTip(step.toolTip())

    def _allow(self, action: QAction, right: Action, detail: ArticleDetail | None, tiers: int) -> None:
        """Enable `action` where `right` may be used on the article; otherwise its tooltip says why not."""
        if detail is None:
            action.setEnabled(False)
            action.setToolTip(self.tr("Open an article first."))
            return
        found = obstacle(right, self._workspace.actor, detail.state, tiers)
        action.setEnabled(found is None)
        action.setToolTip(action.text() if found is None else obstacle_sentence(right, found, detail.state))
