"""Finding articles: the queues, their counts, and search."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from desktop_app.domain.errors import ArticleNotFound
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.workflow import Stage
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import search as search_queries
from desktop_app.storage.rows import ArticleRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.articles import ArticleCard, ArticleDetail

    from .workspace import Workspace


class Queue(StrEnum):
    """The lists at the left of the window."""

    MY_DRAFTS = "my_drafts"
    RETURNED_TO_ME = "returned_to_me"
    SUBMITTED = "submitted"
    EDITING = "editing"
    AWAITING_APPROVAL = "awaiting_approval"
    APPROVED = "approved"
    EXPORTED = "exported"
    ALL = "all"


def counts(workspace: Workspace) -> dict[Queue, int]:
    """Return how many articles each queue holds."""
    # Each of these reads an index only, which one scan for all queues would not.
    by_stage = select(ArticleRow.stage, func.count()).group_by(ArticleRow.stage)
    mine = {queue: _condition(workspace, queue) for queue in (Queue.MY_DRAFTS, Queue.RETURNED_TO_ME)}
    with workspace.newsroom.database.reading() as session:
        stages: dict[str, int] = dict(iter(session.execute(by_stage)))
        own = {
            queue: session.scalar(select(func.count()).select_from(ArticleRow).where(condition)) or 0
            for queue, condition in mine.items()
        }
    numbers = own | {Queue.ALL: sum(stages.values())}
    return {queue: numbers[queue] if queue in numbers else stages.get(queue.value, 0) for queue in Queue}


def cards(
    workspace: Workspace, queue: Queue, *, limit: int | None = 100, after: ArticleCard | None = None
) -> tuple[ArticleCard, ...]:
    """Return up to `limit` articles of `queue` (None: all), newest first, those behind `after` if given."""
    query = article_queries.card_columns().where(_condition(workspace, queue))
    with workspace.newsroom.database.reading() as session:
        if after is not None:
            sequence = article_queries.find_article(session, after.article_id).sequence
            query = query.where(
                or_(
                    ArticleRow.updated_at < after.updated_at,
                    and_(ArticleRow.updated_at == after.updated_at, ArticleRow.sequence < sequence),
                )
            )
        newest_first = query.order_by(ArticleRow.updated_at.desc(), ArticleRow.sequence.desc())
        return tuple(map(article_queries.to_card, session.execute(newest_first.limit(limit))))


def search(
    workspace: Workspace, text: str, queue: Queue = Queue.ALL, *, limit: int | None = 100
) -> tuple[ArticleCard, ...]:
    """Return up to `limit` articles of `queue` (None for all) that hold every word of `text`, best first.

    Accents and đ are folded, exact accents come first, the last word may be a beginning, punctuation is
    just text. A text without a letter or digit finds what `cards` lists.
    """
    query = search_queries.matching(text)
    if query is None:
        return cards(workspace, queue, limit=limit)
    catch_up(workspace)
    with workspace.newsroom.database.reading() as session:
        rows = session.execute(query.where(_condition(workspace, queue)).limit(limit))
        return tuple(map(article_queries.to_card, rows))


def card(workspace: Workspace, article_id: ArticleId) -> ArticleCard:
    """Return one article as a list shows it; raises ArticleNotFound."""
    with workspace.newsroom.database.reading() as session:
        query = article_queries.card_columns().where(ArticleRow.article_id == article_id)
        row = session.execute(query).first()
    if row is None:
        raise ArticleNotFound(article=article_id)
    return article_queries.to_card(row)


def headlines(workspace: Workspace, article_ids: Iterable[ArticleId]) -> dict[ArticleId, str]:
    """Return the headlines of those of `article_ids` that are in the newsroom; one may be empty."""
    query = select(ArticleRow.article_id, ArticleRow.headline).where(ArticleRow.article_id.in_(article_ids))
    with workspace.newsroom.database.reading() as session:
        return {ArticleId(article_id): headline for article_id, headline in session.execute(query)}


def in_queue(workspace: Workspace, article_id: ArticleId, queue: Queue) -> bool:
    """Return whether an article belongs to `queue` now."""
    with workspace.newsroom.database.reading() as session:
        query = select(ArticleRow.sequence).where(
            ArticleRow.article_id == article_id, _condition(workspace, queue)
        )
        return session.execute(query).first() is not None


def detail(workspace: Workspace, article_id: ArticleId) -> ArticleDetail:
    """Return everything an editor shows of an article; raises ArticleNotFound."""
    with workspace.newsroom.database.reading() as session:
        return article_queries.detail(session, article_id)


def catch_up(workspace: Workspace) -> None:
    """Index what changed since the last search, in short transactions."""
    database = workspace.newsroom.database
    with database.reading() as session:
        waiting = search_queries.has_pending(session)
    while waiting:
        with database.writing() as session:
            waiting = search_queries.index_pending(session) > 0


def _condition(workspace: Workspace, queue: Queue) -> ColumnElement[bool]:
    mine = and_(ArticleRow.author_id == workspace.actor.person_id, ArticleRow.stage == Stage.DRAFTING.value)
    match queue:
        case Queue.ALL:
            return true()
        case Queue.MY_DRAFTS:
            return and_(mine, ArticleRow.return_event_id.is_(None))
        case Queue.RETURNED_TO_ME:
            return and_(mine, ArticleRow.return_event_id.is_not(None))
        case _:
            return ArticleRow.stage == queue.value
