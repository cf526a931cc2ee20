"""Immutable revisions of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.identifiers import ArticleId, RevisionId, new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.revisions import Revision, RevisionSummary, canonical_form, content_digest
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import revisions as revision_queries
from desktop_app.storage.rows import ArticleRow, RevisionParentRow, RevisionRow

from .recording import record

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent

    from .workspace import Workspace


def commit(workspace: Workspace, article_id: ArticleId) -> Outcome[RevisionId]:
    """Make the working text a revision and return its id; unchanged text keeps the head revision."""
    with workspace.newsroom.database.writing() as session:
        row = article_queries.find_article(session, article_id)
        revision_id = commit_head(session, workspace, row)
    return Outcome(revision_id, Change.of(ChangeKind.REVISIONS, articles=(article_id,)))


def listing(workspace: Workspace, article_id: ArticleId) -> tuple[RevisionSummary, ...]:
    """Return the revisions of an article, newest first."""
    with workspace.newsroom.database.reading() as session:
        return revision_queries.summaries(session, article_id)


def get(workspace: Workspace, revision: str, article_id: ArticleId | None = None) -> Revision:
    """Return a revision by its id, or by its number within `article_id`; raises RevisionNotFound."""
    with workspace.newsroom.database.reading() as session:
        return revision_queries.revision(session, revision, article_id)


def commit_head(session: Session, workspace: Workspace, row: ArticleRow) -> RevisionId:
    """Make the working text of `row` its head revision inside a write; unchanged text keeps the head."""
    head = session.get(RevisionRow, row.head_revision_id) if row.head_revision_id else None
    if head is not None and head.digest == row.digest:
        return RevisionId(head.revision_id)
    content = article_queries.draft_content(session, row.article_id)
    parents = () if head is None else (head.revision_id,)
    revision_id = add_revision(session, workspace, row.article_id, content, parents)
    row.head_revision_id = revision_id
    record(
        session,
        EventKind.REVISION_COMMITTED,
        at=workspace.clock(),
        actor_id=workspace.actor.person_id,
        article_id=row.article_id,
        revision_id=revision_id,
        data={"digest": row.digest},
    )
    return revision_id


def add_revision(
    session: Session,
    workspace: Workspace,
    article_id: str,
    content: ArticleContent,
    parents: tuple[str, ...],
) -> RevisionId:
    """Write a revision row with its parents inside a write and return its id."""
    now = workspace.clock()
    last = session.scalar(select(func.max(RevisionRow.number)).where(RevisionRow.article_id == article_id))
    revision_id = RevisionId(new_id(now))
    session.add(
        RevisionRow(
            revision_id=revision_id,
            article_id=article_id,
            number=(last or 0) + 1,
            content=canonical_form(content).decode(),
            digest=content_digest(content),
            created_at=now,
            created_by=workspace.actor.person_id,
        )
    )
    session.flush()
    session.add_all(RevisionParentRow(revision_id=revision_id, parent_id=parent) for parent in parents)
    session.flush()
    return revision_id
