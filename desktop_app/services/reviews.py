"""The way between journalist and desk: submit, take, return, send for approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import ReasonRequired
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.workflow import Stage
from desktop_app.language.normalise import normalise
from desktop_app.storage.queries.articles import find_article

from .proofs import examined_for_gate, require_proofed
from .steps import advance, require_checks, require_seen, require_step, stepped

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.identifiers import ArticleId

    from .workspace import Workspace


def submit(
    workspace: Workspace, article_id: ArticleId, *, seen_digest: str | None = None
) -> Outcome[ArticleState]:
    """Hand the author's text to the desk as a revision; on the desk it goes on to approval.

    `seen_digest` is that of the text the person has read: another one is not handed on. Raises
    ActionNotPermitted, TextMovedOn, and ChecksFailed with everything required that is missing, or the
    mistakes that block it where the newsroom wants that.
    """
    examination = examined_for_gate(workspace, article_id)
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        on_desk = row.stage == Stage.EDITING
        action = Action.SEND_FOR_APPROVAL if on_desk else Action.SUBMIT
        require_step(workspace, session, row, action)
        require_seen(row, seen_digest)
        require_checks(session, article_id)
        require_proofed(session, row, examination)
        advance(
            session,
            workspace,
            row,
            action,
            EventKind.SENT_FOR_APPROVAL if on_desk else EventKind.SUBMITTED,
        )
        row.holder_id = None
        row.return_event_id = None
        return stepped(session, row)


def take(workspace: Workspace, article_id: ArticleId) -> Outcome[ArticleState]:
    """Take a waiting article into the actor's hands for editing."""
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        require_step(workspace, session, row, Action.TAKE)
        advance(session, workspace, row, Action.TAKE, EventKind.TAKEN)
        row.holder_id = workspace.actor.person_id
        return stepped(session, row)


def return_to_author(workspace: Workspace, article_id: ArticleId, reason: str) -> Outcome[ArticleState]:
    """Give the article back to its author. Raises ReasonRequired when `reason` says nothing."""
    said = normalise(reason).strip()
    if not said:
        raise ReasonRequired(article=article_id)
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        require_step(workspace, session, row, Action.RETURN)
        _, event_id = advance(session, workspace, row, Action.RETURN, EventKind.RETURNED, {"reason": said})
        row.holder_id = None
        row.return_event_id = event_id
        return stepped(session, row)
