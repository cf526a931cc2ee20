"""The kept working texts of an article, in the order in which they were written."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, literal_column, select

from desktop_app.domain.errors import DraftVersionNotFound
from desktop_app.storage.database import DamagedText
from desktop_app.storage.rows import DraftVersionRow, PersonRow

from .articles import parse_content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent

# SQLite's own number of a row. It grows from each insertion to the next, which no clock does for certain.
_WRITTEN: Any = literal_column("draft_versions.rowid")


def packed(canonical: str) -> bytes:
    """Return the form in which the canonical form of a content is kept."""
    return zlib.compress(canonical.encode())


def unpacked(stored: bytes) -> ArticleContent:
    """Return the content of a kept text; raises DamagedText."""
    try:
        return parse_content(zlib.decompress(stored).decode())
    except (zlib.error, UnicodeDecodeError) as error:
        raise DamagedText(str(error)) from error


def last(session: Session, article_id: str) -> Row[datetime, str] | None:
    """Return `saved_at` and `digest` of the version that was written last."""
    newest = (
        select(func.max(_WRITTEN))
        .select_from(DraftVersionRow)
        .where(DraftVersionRow.article_id == article_id)
        .scalar_subquery()
    )
    query = select(DraftVersionRow.saved_at, DraftVersionRow.digest).where(newest == _WRITTEN)
    return session.execute(query).one_or_none()


def times(session: Session, article_id: str) -> list[datetime]:
    """Return when the versions of an article were the text, in the order they were written."""
    query = select(DraftVersionRow.saved_at).where(DraftVersionRow.article_id == article_id)
    return list(session.scalars(query.order_by(_WRITTEN)))


def oldest(session: Session) -> datetime | None:
    """Return the earliest time of all kept texts, None where there is none."""
    return session.scalar(select(func.min(DraftVersionRow.saved_at)))


def with_versions_before(session: Session, moment: datetime) -> list[str]:
    """Return the articles that have several versions, one of them from before `moment`."""
    query = select(DraftVersionRow.article_id).group_by(DraftVersionRow.article_id)
    query = query.having(func.count() > 1, func.min(DraftVersionRow.saved_at) < moment)
    return list(session.scalars(query))


def newest_first(session: Session, article_id: str, limit: int) -> Iterator[Row[datetime, str, str, bytes]]:
    """Yield `saved_at`, `name` of the person, `digest` and `content` of the last `limit` versions."""
    query = (
        select(DraftVersionRow.saved_at, PersonRow.name, DraftVersionRow.digest, DraftVersionRow.content)
        .join(PersonRow, PersonRow.person_id == DraftVersionRow.saved_by)
        .where(DraftVersionRow.article_id == article_id)
        .order_by(_WRITTEN.desc())
        .limit(limit)
    )
    yield from session.execute(query.execution_options(yield_per=50))


def content(session: Session, article_id: str, saved_at: datetime) -> ArticleContent:
    """Return one kept text; raises DraftVersionNotFound."""
    stored = session.scalar(
        select(DraftVersionRow.content).where(
            DraftVersionRow.article_id == article_id, DraftVersionRow.saved_at == saved_at
        )
    )
    if stored is None:
        raise DraftVersionNotFound(article=article_id, saved_at=saved_at)
    return unpacked(stored)
