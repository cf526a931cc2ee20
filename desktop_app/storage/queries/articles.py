"""Where articles stand, as lists and editors show them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased

from desktop_app.domain.articles import ArticleCard, ArticleContent, ArticleDetail, ArticleState, ReturnNote
from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.errors import ArticleNotFound, InvalidContent
from desktop_app.domain.identifiers import ArticleId, PersonId, RevisionId
from desktop_app.domain.workflow import Stage
from desktop_app.storage.database import DamagedText
from desktop_app.storage.rows import ArticleRow, DraftRow, EventRow, PersonRow, RevisionRow

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

_Author = aliased(PersonRow)
_Holder = aliased(PersonRow)


def card_columns() -> Select[*tuple[Any, ...]]:
    """Return the select that `to_card` reads; callers add conditions, order and limit."""
    return (
        select(
            ArticleRow.article_id,
            ArticleRow.headline,
            ArticleRow.byline,
            ArticleRow.category,
            ArticleRow.stage,
            _Author.name.label("author_name"),
            _Holder.name.label("holder_name"),
            ArticleRow.updated_at,
            ArticleRow.return_event_id,
            ArticleRow.digest,
            ArticleRow.approved_digest,
        )
        .join(_Author, ArticleRow.author_id == _Author.person_id)
        .outerjoin(_Holder, ArticleRow.holder_id == _Holder.person_id)
    )


def to_card(row: Row[Any]) -> ArticleCard:
    """Return one row of `card_columns` as a snapshot."""
    return ArticleCard(
        article_id=ArticleId(row.article_id),
        headline=row.headline,
        byline=row.byline,
        category=row.category,
        stage=Stage(row.stage),
        author_name=row.author_name,
        holder_name=row.holder_name,
        updated_at=row.updated_at,
        returned=row.return_event_id is not None,
        approval_stale=row.approved_digest is not None and row.approved_digest != row.digest,
    )


def find_article(session: Session, article_id: str) -> ArticleRow:
    """Return the row of an article inside `session`; raises ArticleNotFound."""
    row = session.scalar(select(ArticleRow).where(ArticleRow.article_id == article_id))
    if row is None:
        raise ArticleNotFound(article=article_id)
    return row


def to_state(row: ArticleRow) -> ArticleState:
    """Return where an article stands as a snapshot."""
    return ArticleState(
        article_id=ArticleId(row.article_id),
        stage=Stage(row.stage),
        author_id=PersonId(row.author_id),
        holder_id=None if row.holder_id is None else PersonId(row.holder_id),
        version=row.version,
        digest=row.digest,
        head_revision_id=_revision_id(row.head_revision_id),
        approved_revision_id=_revision_id(row.approved_revision_id),
        approved_digest=row.approved_digest,
    )


def draft_content(session: Session, article_id: str) -> ArticleContent:
    """Return the working text of an article."""
    stored = session.scalar(select(DraftRow.content).where(DraftRow.article_id == article_id))
    if stored is None:
        raise ArticleNotFound(article=article_id)
    return parse_content(stored)


def parse_content(stored: str) -> ArticleContent:
    """Return the content that its stored canonical form stands for; raises DamagedText."""
    try:
        return content_from_dict(json.loads(stored))
    except (ValueError, AttributeError, InvalidContent) as error:
        raise DamagedText(str(error)) from error


def detail(session: Session, article_id: str) -> ArticleDetail:
    """Return everything an editor shows of an article; raises ArticleNotFound."""
    row = find_article(session, article_id)
    involved = [row.author_id, row.holder_id or row.author_id]
    people = session.execute(
        select(PersonRow.person_id, PersonRow.name).where(PersonRow.person_id.in_(involved))
    )
    names = dict(iter(people))
    approved_at = session.scalar(select(EventRow.at).where(EventRow.event_id == row.approval_event_id))
    revisions = session.scalar(
        select(func.count()).select_from(RevisionRow).where(RevisionRow.article_id == article_id)
    )
    return ArticleDetail(
        state=to_state(row),
        content=draft_content(session, article_id),
        author_name=names[row.author_id],
        holder_name=names[row.holder_id] if row.holder_id else None,
        created_at=row.created_at,
        updated_at=row.updated_at,
        approved_at=approved_at,
        return_note=_return_note(session, row.return_event_id),
        revision_count=revisions or 0,
    )


def _return_note(session: Session, event_id: str | None) -> ReturnNote | None:
    if event_id is None:
        return None
    row = session.execute(
        select(EventRow.data, EventRow.at, PersonRow.name)
        .join(PersonRow, EventRow.actor_id == PersonRow.person_id)
        .where(EventRow.event_id == event_id)
    ).one()
    return ReturnNote(reason=json.loads(row.data)["reason"], by=row.name, at=row.at)


def _revision_id(value: str | None) -> RevisionId | None:
    return None if value is None else RevisionId(value)
