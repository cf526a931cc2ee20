"""Immutable revisions of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.people import Action
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import revisions as revision_queries

from .revision_line import commit_head
from .steps import require_step

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId, RevisionId
    from desktop_app.domain.revisions import Revision, RevisionSummary

    from .workspace import Workspace


def commit(workspace: Workspace, article_id: ArticleId) -> Outcome[RevisionId]:
    """Make the working text a revision and return its id; unchanged text keeps the head revision.

    Raises ActionNotPermitted for who may not edit the article where it stands.
    """
    with workspace.newsroom.database.writing() as session:
        row = article_queries.find_article(session, article_id)
        require_step(workspace, session, row, Action.EDIT)
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
