"""An article's line of revisions, as it grows inside a write: each with its parent and its journal event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.domain.identifiers import RevisionId, new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.revisions import canonical_form, content_digest
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.rows import ArticleRow, RevisionParentRow, RevisionRow

from .recording import record

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent

    from .workspace import Workspace


def commit_head(session: Session, workspace: Workspace, row: ArticleRow) -> RevisionId:
    """Make the working text of `row` its head revision; unchanged text keeps the head."""
    head = session.get(RevisionRow, row.head_revision_id) if row.head_revision_id else None
    if head is not None and head.digest == row.digest:
        return RevisionId(head.revision_id)
    content = article_queries.draft_content(session, row.article_id)
    parent = None if head is None else head.revision_id
    revision_id = add_revision(
        session, workspace, row.article_id, content, parent, EventKind.REVISION_COMMITTED
    )
    row.head_revision_id = revision_id
    return revision_id


def add_revision(
    session: Session,
    workspace: Workspace,
    article_id: str,
    content: ArticleContent,
    parent: str | None,
    kind: EventKind,
) -> RevisionId:
    """Write a revision with the event of `kind` that vouches for its digest, number and parents."""
    now = workspace.clock()
    last = session.scalar(select(func.max(RevisionRow.number)).where(RevisionRow.article_id == article_id))
    number = (last or 0) + 1
    digest = content_digest(content)
    revision_id = RevisionId(new_id(now))
    session.add(
        RevisionRow(
            revision_id=revision_id,
            article_id=article_id,
            number=number,
            content=canonical_form(content).decode(),
            digest=digest,
            created_at=now,
            created_by=workspace.actor.person_id,
        )
    )
    session.flush()
    if parent is not None:
        session.add(RevisionParentRow(revision_id=revision_id, parent_id=parent))
    record(
        session,
        kind,
        at=now,
        actor_id=workspace.actor.person_id,
        article_id=article_id,
        revision_id=revision_id,
        data={"digest": digest, "number": number, "parents": [] if parent is None else [parent]},
    )
    return revision_id
