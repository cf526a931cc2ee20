"""The journal: who did what, in one hash chain for each device."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from .identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId

FIRST_LINK = "0" * 64


class EventKind(StrEnum):
    """What the journal records."""

    NEWSROOM_CREATED = "newsroom_created"
    PERSON_ADDED = "person_added"
    SETTINGS_CHANGED = "settings_changed"
    VOCABULARY_CHANGED = "vocabulary_changed"
    PROOFING_CHANGED = "proofing_changed"
    ARTICLE_CREATED = "article_created"
    REVISION_COMMITTED = "revision_committed"
    CONFLICT_KEPT = "conflict_kept"
    PROOF_IGNORED = "proof_ignored"
    PROOF_HEEDED = "proof_heeded"
    SUBMITTED = "submitted"
    TAKEN = "taken"
    RETURNED = "returned"
    SENT_FOR_APPROVAL = "sent_for_approval"
    APPROVED = "approved"
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class Event:
    """One link. `sequence` counts from 1 on its device; `digest` covers everything else and `previous`."""

    event_id: EventId
    device_id: DeviceId
    sequence: int
    previous: str
    digest: str
    at: datetime
    actor_id: PersonId | None
    kind: EventKind
    article_id: ArticleId | None
    revision_id: RevisionId | None
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first place where a chain does not hold."""

    device_id: DeviceId
    sequence: int
    problem: str


def link_digest(event: Event) -> str:
    """Return the SHA-256, in hexadecimal, that `event.digest` must be."""
    fields = {
        "id": event.event_id,
        "device": event.device_id,
        "sequence": event.sequence,
        "previous": event.previous,
        "at": event.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "actor": event.actor_id,
        "kind": event.kind.value,
        "article": event.article_id,
        "revision": event.revision_id,
        "data": dict(event.data),
    }
    canonical = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def first_broken_link(events: Iterable[Event]) -> BrokenLink | None:
    """Return where the chain of one device breaks, events given by sequence, or None when it holds."""
    previous = FIRST_LINK
    for sequence, event in enumerate(events, start=1):
        if event.sequence != sequence:
            return BrokenLink(event.device_id, sequence, "missing")
        if event.previous != previous:
            return BrokenLink(event.device_id, sequence, "not_linked")
        if link_digest(event) != event.digest:
            return BrokenLink(event.device_id, sequence, "altered")
        previous = event.digest
    return None
