"""Writing to the journal, inside the transaction of the act that it records."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.domain.identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId, new_id
from desktop_app.domain.journal import FIRST_LINK, Event, EventKind, link_digest
from desktop_app.storage.rows import EventRow, MetaRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

DEVICE_KEY = "device_id"


def record(
    session: Session,
    kind: EventKind,
    *,
    at: datetime,
    actor_id: str | None,
    article_id: str | None = None,
    revision_id: str | None = None,
    data: Mapping[str, Any] | None = None,
) -> str:
    """Append an event to this device's chain and return its id.

    The session holds the write lock, so two programs cannot append to the same link.
    """
    device = session.scalars(select(MetaRow.value).where(MetaRow.key == DEVICE_KEY)).one()
    last = session.execute(
        select(EventRow.sequence, EventRow.digest)
        .where(EventRow.device_id == device)
        .order_by(EventRow.sequence.desc())
        .limit(1)
    ).first()
    event = Event(
        event_id=EventId(new_id(at)),
        device_id=DeviceId(device),
        sequence=last.sequence + 1 if last else 1,
        previous=last.digest if last else FIRST_LINK,
        digest="",
        at=at,
        actor_id=None if actor_id is None else PersonId(actor_id),
        kind=kind,
        article_id=None if article_id is None else ArticleId(article_id),
        revision_id=None if revision_id is None else RevisionId(revision_id),
        data=data or {},
    )
    event = replace(event, digest=link_digest(event))
    session.add(_to_row(event))
    session.flush()
    return event.event_id


def _to_row(event: Event) -> EventRow:
    return EventRow(
        event_id=event.event_id,
        device_id=event.device_id,
        sequence=event.sequence,
        previous=event.previous,
        digest=event.digest,
        at=event.at,
        actor_id=event.actor_id,
        kind=event.kind.value,
        article_id=event.article_id,
        revision_id=event.revision_id,
        data=json.dumps(dict(event.data), ensure_ascii=False, sort_keys=True),
    )
