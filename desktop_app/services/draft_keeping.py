"""Keeping a working text as a version while another one takes its place, and thinning what was kept."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from desktop_app.domain.draft_versions import faded, is_due, loses_much
from desktop_app.storage.queries import draft_versions as version_queries
from desktop_app.storage.rows import DraftRow, DraftVersionRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.storage.rows import ArticleRow

# Stored times are whole milliseconds.
_TICK = timedelta(milliseconds=1)


class Keeping(Enum):
    """How much a save cares for the text it replaces."""

    ALWAYS = auto()
    IN_TIME = auto()  # the last text of each minute, and what loses much
    LOSSES = auto()  # only what loses much: there is hardly room for the new text


def keep(
    session: Session,
    row: ArticleRow,
    before: ArticleContent,
    after: ArticleContent,
    now: datetime,
    keeping: Keeping,
) -> None:
    """Keep the working text of `row` as a version if it is one to keep. Call it before anything is replaced.

    `before` and `after` are what it says and what it is about to say.
    """
    last = version_queries.last(session, row.article_id)
    if last is not None and last.digest == row.digest:
        return
    wanted = keeping is Keeping.ALWAYS or loses_much(before, after)
    if not wanted and keeping is Keeping.IN_TIME:
        wanted = is_due(None if last is None else last.saved_at, now)
    if not wanted:
        return
    kept = version_queries.times(session, row.article_id)
    # An article's own time never runs back; by a clock that was set back, the text was still there now.
    saved_at = min(row.updated_at, now)
    while saved_at in kept:
        saved_at += _TICK
    _add(session, row, saved_at)


def thin(session: Session, article_id: str, now: datetime) -> int:
    """Remove the versions of an article that may go at `now`; return how many went."""
    gone = faded(version_queries.times(session, article_id), now)
    _remove(session, article_id, gone)
    return len(gone)


def _add(session: Session, row: ArticleRow, saved_at: datetime) -> None:
    draft = session.execute(
        select(DraftRow.content, DraftRow.saved_by).where(DraftRow.article_id == row.article_id)
    ).one()
    session.execute(
        insert(DraftVersionRow).values(
            article_id=row.article_id,
            saved_at=saved_at,
            saved_by=draft.saved_by,
            digest=row.digest,
            content=version_queries.packed(draft.content),
        )
    )


def _remove(session: Session, article_id: str, times: Sequence[datetime]) -> None:
    for saved_at in times:
        session.execute(
            delete(DraftVersionRow).where(
                DraftVersionRow.article_id == article_id, DraftVersionRow.saved_at == saved_at
            )
        )
