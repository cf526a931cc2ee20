"""Who did what: the journal as people read it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.domain.journal import EventKind
from desktop_app.storage.queries.articles import find_article
from desktop_app.storage.rows import EventRow, PersonRow, RevisionRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop_app.domain.identifiers import ArticleId

    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event with the names a reader needs; `revision` is its number within the article."""

    at: datetime
    actor_name: str
    kind: EventKind
    revision: int | None
    digest: str
    data: Mapping[str, Any]


def events(workspace: Workspace, article_id: ArticleId) -> tuple[HistoryEntry, ...]:
    """Return what happened to an article, oldest first; raises ArticleNotFound."""
    with workspace.newsroom.database.reading() as session:
        find_article(session, article_id)
        rows = session.execute(
            select(
                EventRow.at,
                PersonRow.name,
                EventRow.kind,
                RevisionRow.number,
                EventRow.digest,
                EventRow.data,
            )
            .outerjoin(PersonRow, PersonRow.person_id == EventRow.actor_id)
            .outerjoin(RevisionRow, RevisionRow.revision_id == EventRow.revision_id)
            .where(EventRow.article_id == article_id)
            .order_by(EventRow.device_id, EventRow.sequence)
        )
        return tuple(
            HistoryEntry(
                row.at, row.name or "", EventKind(row.kind), row.number, row.digest, json.loads(row.data)
            )
            for row in rows
        )
