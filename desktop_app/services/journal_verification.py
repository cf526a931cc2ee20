"""Proofs that the journal's chains hold and that every receipt is the one that was recorded."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from sqlalchemy import Integer, LargeBinary, cast, select, type_coerce

from desktop_app.domain.identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId
from desktop_app.domain.journal import Event, EventKind, first_broken_link
from desktop_app.storage.rows import EventRow, ReceiptRow
from desktop_app.storage.rows.base import utc_time

from .faults import Fault
from .text_verification import STREAMED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy.orm import Session


class _UnreadableEvent(Exception):
    """An event whose values no program can have written."""


def chain_faults(session: Session) -> Iterator[Fault]:
    """The first place of each device's chain that does not hold."""
    for device in session.scalars(select(EventRow.device_id).distinct()).all():
        try:
            broken = first_broken_link(_events(session, device))
        except _UnreadableEvent as error:
            yield Fault("journal", str(error), "altered")
            continue
        if broken is not None:
            yield Fault("journal", f"{broken.device_id}#{broken.sequence}", broken.problem)


def receipt_faults(session: Session) -> Iterator[Fault]:
    """Receipts that are missing, unrecorded, or not what was recorded."""
    receipt = cast(ReceiptRow.receipt, LargeBinary).label("receipt")
    exports = select(EventRow.event_id, EventRow.data).where(EventRow.kind == EventKind.EXPORTED.value)
    events = exports.subquery()
    query = select(ReceiptRow.receipt_id, receipt, events.c.event_id, events.c.data).join(
        events, events.c.event_id == ReceiptRow.event_id, full=True
    )
    for row in session.execute(query.execution_options(**STREAMED)):
        if row.receipt_id is None:
            yield Fault("receipt", row.event_id, "missing")
        elif row.event_id is None:
            yield Fault("receipt", row.receipt_id, "not_recorded")
        elif _recorded(row.data) != (row.receipt_id, hashlib.sha256(row.receipt).hexdigest()):
            yield Fault("receipt", row.receipt_id, "altered")


def _recorded(data: str) -> tuple[str, str] | None:
    try:
        values = json.loads(data)
        return values["receipt"], values["sha256"]
    except (ValueError, TypeError, KeyError):
        return None


def _events(session: Session, device: str) -> Iterator[Event]:
    query = (
        select(
            EventRow.event_id,
            EventRow.sequence,
            EventRow.previous,
            EventRow.digest,
            # As the bare number: one that was altered need not be a time.
            type_coerce(EventRow.at, Integer).label("at"),
            EventRow.actor_id,
            EventRow.kind,
            EventRow.article_id,
            EventRow.revision_id,
            EventRow.data,
        )
        .where(EventRow.device_id == device)
        .order_by(EventRow.sequence)
    )
    for row in session.execute(query.execution_options(**STREAMED)):
        try:
            event = _event(device, row)
        except (ValueError, TypeError, OverflowError):
            raise _UnreadableEvent(f"{device}#{row.sequence}") from None
        yield event


def _event(device: str, row: Any) -> Event:
    return Event(
        event_id=EventId(row.event_id),
        device_id=DeviceId(device),
        sequence=row.sequence,
        previous=row.previous,
        digest=row.digest,
        at=utc_time(row.at),
        actor_id=None if row.actor_id is None else PersonId(row.actor_id),
        kind=EventKind(row.kind),
        article_id=None if row.article_id is None else ArticleId(row.article_id),
        revision_id=None if row.revision_id is None else RevisionId(row.revision_id),
        data=dict(json.loads(row.data)),
    )
