"""Revisions of articles."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.errors import RevisionNotFound
from desktop_app.domain.identifiers import ArticleId, PersonId, RevisionId
from desktop_app.domain.revisions import Revision, RevisionSummary
from desktop_app.storage.rows import ArticleRow, PersonRow, RevisionParentRow, RevisionRow

from .articles import parse_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session


# What is longer is no number of a revision, and too large for SQLite some day.
_NUMBER_DIGITS = 10


def summaries(session: Session, article_id: str) -> tuple[RevisionSummary, ...]:
    """Return the revisions of an article without their texts, newest first."""
    approved = session.scalar(
        select(ArticleRow.approved_revision_id).where(ArticleRow.article_id == article_id)
    )
    rows = session.execute(
        select(
            RevisionRow.revision_id,
            RevisionRow.number,
            RevisionRow.digest,
            RevisionRow.created_at,
            PersonRow.name,
        )
        .join(PersonRow, PersonRow.person_id == RevisionRow.created_by)
        .where(RevisionRow.article_id == article_id)
        .order_by(RevisionRow.number.desc())
    ).all()
    parents = _parents(session, [row.revision_id for row in rows])
    return tuple(
        RevisionSummary(
            revision_id=RevisionId(row.revision_id),
            number=row.number,
            parents=parents.get(row.revision_id, ()),
            digest=row.digest,
            created_at=row.created_at,
            created_by_name=row.name,
            is_approved=row.revision_id == approved,
        )
        for row in rows
    )


def revision(session: Session, wanted: str, article_id: str | None = None) -> Revision:
    """Return a whole revision by id, or by number within an article; raises RevisionNotFound."""
    query = select(RevisionRow, PersonRow.name).join(PersonRow, PersonRow.person_id == RevisionRow.created_by)
    if article_id is not None:
        query = query.where(RevisionRow.article_id == article_id)
    if article_id is not None and wanted.isdecimal() and len(wanted) < _NUMBER_DIGITS:
        query = query.where(RevisionRow.number == int(wanted))
    else:
        query = query.where(RevisionRow.revision_id == wanted)
    found = session.execute(query).first()
    if found is None:
        raise RevisionNotFound(revision=wanted)
    row, name = found
    return Revision(
        revision_id=RevisionId(row.revision_id),
        article_id=ArticleId(row.article_id),
        number=row.number,
        parents=_parents(session, [row.revision_id]).get(row.revision_id, ()),
        digest=row.digest,
        created_at=row.created_at,
        created_by=PersonId(row.created_by),
        created_by_name=name,
        content=parse_content(row.content),
    )


def find_text(session: Session, article_id: str, digest: str) -> RevisionId | None:
    """Return the first revision of an article whose content has `digest`, None where there is none."""
    query = (
        select(RevisionRow.revision_id)
        .where(RevisionRow.article_id == article_id, RevisionRow.digest == digest)
        .order_by(RevisionRow.number)
    )
    found = session.scalars(query).first()
    return None if found is None else RevisionId(found)


def _parents(session: Session, revision_ids: Iterable[str]) -> Mapping[str, tuple[RevisionId, ...]]:
    found: dict[str, tuple[RevisionId, ...]] = defaultdict(tuple)
    rows = session.execute(
        select(RevisionParentRow.revision_id, RevisionParentRow.parent_id)
        .where(RevisionParentRow.revision_id.in_(list(revision_ids)))
        .order_by(RevisionParentRow.parent_id)
    )
    for child, parent in rows:
        found[child] += (RevisionId(parent),)
    return found
