"""Identifiers of everything that travels between machines: UUID version 7 as text."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, datetime, timedelta
from typing import NewType

ArticleId = NewType("ArticleId", str)
RevisionId = NewType("RevisionId", str)
PersonId = NewType("PersonId", str)
EventId = NewType("EventId", str)
DeviceId = NewType("DeviceId", str)
ReceiptId = NewType("ReceiptId", str)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id(now: datetime) -> str:
    """Return a fresh UUIDv7 (RFC 9562, section 5.7): milliseconds of an aware `now`, then 74 random bits.

    Ids of one machine sort by time as text as long as its clock runs forward; nothing relies on that
    order, revisions and events carry numbers of their own.
    """
    milliseconds = (now - _EPOCH) // timedelta(milliseconds=1) & (1 << 48) - 1
    version_and_a = 0x7 << 12 | secrets.randbits(12)
    variant_and_b = 0b10 << 62 | secrets.randbits(62)
    value = milliseconds << 80 | version_and_a << 64 | variant_and_b
    return str(uuid.UUID(int=value))
