"""One step of an article along its way: the rule asked, the stage moved, the journal written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain import checks
from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import ActionNotPermitted, ChecksFailed, TextMovedOn
from desktop_app.domain.workflow import TRANSITIONS, Stage, obstacle
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import newsroom as newsroom_queries

from .recording import record
from .revision_line import commit_head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.identifiers import RevisionId
    from desktop_app.domain.journal import EventKind
    from desktop_app.domain.people import Action
    from desktop_app.storage.rows import ArticleRow

    from .workspace import Workspace


def require_step(workspace: Workspace, session: Session, row: ArticleRow, action: Action) -> None:
    """Raise ActionNotPermitted, with the obstacle, unless the actor may take this step now."""
    state = article_queries.to_state(row)
    tiers = newsroom_queries.station(session).approval_tiers
    found = obstacle(action, workspace.actor, state, tiers)
    if found is not None:
        raise ActionNotPermitted(action=action, reason=found, role=workspace.actor.role, stage=state.stage)


def require_seen(row: ArticleRow, seen_digest: str | None) -> None:
    """Raise TextMovedOn unless the working text is the one with `seen_digest`; None leaves it unasked."""
    if seen_digest is not None and row.digest != seen_digest:
        raise TextMovedOn(article=row.article_id)


def require_checks(session: Session, article_id: str) -> None:
    """Raise ChecksFailed when something required is missing in the working text."""
    missing = checks.required(article_queries.draft_content(session, article_id))
    if missing:
        raise ChecksFailed(article=article_id, findings=missing)


def advance(
    session: Session,
    workspace: Workspace,
    row: ArticleRow,
    action: Action,
    kind: EventKind,
    data: Mapping[str, Any] | None = None,
) -> tuple[RevisionId, str]:
    """Commit the working text, move the article on and record it; return the revision and event ids."""
    revision_id = commit_head(session, workspace, row)
    return revision_id, move_on(session, workspace, row, action, kind, revision_id, data)


def move_on(
    session: Session,
    workspace: Workspace,
    row: ArticleRow,
    action: Action,
    kind: EventKind,
    revision_id: str,
    data: Mapping[str, Any] | None = None,
) -> str:
    """Move the article on with a revision it has, and record it; return the event's id."""
    row.stage = TRANSITIONS[action, Stage(row.stage)].value
    now = workspace.clock()
    row.updated_at = max(now, row.updated_at)
    return record(
        session,
        kind,
        at=now,
        actor_id=workspace.actor.person_id,
        article_id=row.article_id,
        revision_id=revision_id,
        data=data,
    )


def stepped(session: Session, row: ArticleRow) -> Outcome[ArticleState]:
    """Return where the article now stands, with the change for the views."""
    session.flush()
    state = article_queries.to_state(row)
    return Outcome(state, Change.of(ChangeKind.STAGE, ChangeKind.REVISIONS, articles=(state.article_id,)))
