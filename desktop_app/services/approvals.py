"""Approval: it names one revision, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action, approves_finally, may
from desktop_app.domain.workflow import Stage
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries.articles import find_article

from . import reviews
from .proofs import examined_for_gate, require_proofed
from .steps import advance, require_checks, require_seen, require_step, stepped

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.changes import Outcome
    from desktop_app.domain.identifiers import ArticleId

    from .workspace import Workspace


def approve(
    workspace: Workspace, article_id: ArticleId, *, seen_digest: str | None = None
) -> Outcome[ArticleState]:
    """Approve the working text as a revision.

    Where two tiers are set, the approval of an editor is the first tier: it sends the article on to the
    editor-in-chief. `seen_digest` is that of the text the approver has read: another one is not approved.
    Raises ActionNotPermitted, ChecksFailed and TextMovedOn.
    """
    if _is_first_of_two_tiers(workspace, article_id):
        return reviews.submit(workspace, article_id, seen_digest=seen_digest)
    examination = examined_for_gate(workspace, article_id)
    with workspace.newsroom.database.writing() as session:
        row = find_article(session, article_id)
        require_step(workspace, session, row, Action.APPROVE)
        require_seen(row, seen_digest)
        require_checks(session, article_id)
        require_proofed(session, row, examination)
        tiers = newsroom_queries.station(session).approval_tiers
        revision_id, event_id = advance(
            session,
            workspace,
            row,
            Action.APPROVE,
            EventKind.APPROVED,
            {"digest": row.digest, "tier": tiers},
        )
        row.holder_id = None
        row.approval_event_id = event_id
        row.approved_revision_id = revision_id
        row.approved_digest = row.digest
        return stepped(session, row)


def _is_first_of_two_tiers(workspace: Workspace, article_id: ArticleId) -> bool:
    with workspace.newsroom.database.reading() as session:
        tiers = newsroom_queries.station(session).approval_tiers
        editing = find_article(session, article_id).stage == Stage.EDITING
    actor = workspace.actor
    return editing and may(actor, Action.APPROVE) and not approves_finally(actor, tiers)
