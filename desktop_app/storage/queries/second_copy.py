"""What of a newsroom belongs on a person's second copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from desktop_app.domain.identifiers import ArticleId
from desktop_app.storage.rows import ArticleRow, DraftRow, DraftVersionRow, PersonRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def changed_articles(session: Session, person_id: str, since: datetime) -> list[ArticleId]:
    """Return the articles that changed since then and that the person wrote or wrote into, newest first."""
    wrote_into = exists().where(
        DraftVersionRow.article_id == ArticleRow.article_id,
        DraftVersionRow.saved_by == person_id,
        DraftVersionRow.saved_at >= since,
    )
    query = (
        select(ArticleRow.article_id)
        .join(DraftRow, DraftRow.article_id == ArticleRow.article_id)
        .where(
            ArticleRow.updated_at >= since,
            or_(ArticleRow.author_id == person_id, DraftRow.saved_by == person_id, wrote_into),
        )
        .order_by(ArticleRow.updated_at.desc())
    )
    return [ArticleId(article_id) for article_id in session.scalars(query)]


def saver(session: Session, article_id: str) -> str:
    """Return the name of who saved the working text of an article last."""
    query = (
        select(PersonRow.name)
        .join(DraftRow, DraftRow.saved_by == PersonRow.person_id)
        .where(DraftRow.article_id == article_id)
    )
    return session.scalars(query).one()
