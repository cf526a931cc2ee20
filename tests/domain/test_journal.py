from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId
from desktop_app.domain.journal import (
    FIRST_LINK,
    BrokenLink,
    Event,
    EventKind,
    first_broken_link,
    link_digest,
)

START = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)
DEVICE = DeviceId("máy-1")
STORY: tuple[tuple[EventKind, dict[str, Any]], ...] = (
    (EventKind.ARTICLE_CREATED, {}),
    (EventKind.SUBMITTED, {}),
    (EventKind.TAKEN, {}),
    (EventKind.RETURNED, {"reason": "Kiểm tra lại chức danh ông Cường"}),
    (EventKind.SUBMITTED, {}),
    (EventKind.APPROVED, {"tier": 2}),
    (EventKind.EXPORTED, {"format": "web-page"}),
)


def linked(previous: str, sequence: int, kind: EventKind, data: dict[str, Any]) -> Event:
    event = Event(
        event_id=EventId(f"e{sequence}"),
        device_id=DEVICE,
        sequence=sequence,
        previous=previous,
        digest="",
        at=START + timedelta(minutes=sequence),
        actor_id=PersonId("kim-thoa"),
        kind=kind,
        article_id=ArticleId("a1"),
        revision_id=RevisionId(f"r{sequence}"),
        data=data,
    )
    return replace(event, digest=link_digest(event))


def chain() -> list[Event]:
    events: list[Event] = []
    for sequence, (kind, data) in enumerate(STORY, start=1):
        events.append(linked(events[-1].digest if events else FIRST_LINK, sequence, kind, data))
    return events


POSITIONS = st.integers(0, len(STORY) - 1)
ALTERATIONS: dict[str, Any] = {
    "event_id": EventId("e0"),
    "device_id": DeviceId("máy-2"),
    "digest": "f" * 64,
    "at": START - timedelta(days=1),
    "actor_id": PersonId("người khác"),
    "kind": EventKind.CONFLICT_KEPT,
    "article_id": None,
    "revision_id": RevisionId("r0"),
    "data": {"reason": "Không có lý do"},
}


def test_an_untouched_chain_holds() -> None:
    assert first_broken_link(chain()) is None
    assert first_broken_link([]) is None


def test_every_field_has_its_alteration() -> None:
    assert set(ALTERATIONS) == {field.name for field in fields(Event)} - {"sequence", "previous"}


@given(POSITIONS, st.sampled_from(sorted(ALTERATIONS)))
def test_an_altered_event_is_named(position: int, field: str) -> None:
    events = chain()
    events[position] = replace(events[position], **{field: ALTERATIONS[field]})

    assert first_broken_link(events) == BrokenLink(events[position].device_id, position + 1, "altered")


@given(POSITIONS)
def test_an_event_rewritten_with_a_fresh_digest_breaks_the_next_link(position: int) -> None:
    events = chain()
    forged = replace(events[position], data={"reason": "viết lại"})
    events[position] = replace(forged, digest=link_digest(forged))

    broken = first_broken_link(events)

    # The very last event of a chain can be rewritten unseen: only a later link would tell.
    expected = None if position == len(events) - 1 else BrokenLink(DEVICE, position + 2, "not_linked")
    assert broken == expected


@given(POSITIONS)
def test_a_dropped_event_is_named(position: int) -> None:
    events = chain()
    del events[position]

    expected = None if position == len(STORY) - 1 else BrokenLink(DEVICE, position + 1, "missing")
    assert first_broken_link(events) == expected


@given(st.lists(POSITIONS, min_size=2, max_size=2, unique=True).map(sorted))
def test_swapped_events_are_named(pair: list[int]) -> None:
    events = chain()
    first, second = pair
    events[first], events[second] = events[second], events[first]

    assert first_broken_link(events) == BrokenLink(DEVICE, first + 1, "missing")


@given(POSITIONS)
def test_an_inserted_event_is_named(position: int) -> None:
    events = chain()
    events.insert(position, linked(FIRST_LINK, position + 1, EventKind.APPROVED, {}))

    broken = first_broken_link(events)

    assert broken is not None
    assert broken.sequence <= position + 2


@pytest.mark.parametrize("previous", ["", "0" * 63 + "1"])
def test_a_chain_begins_at_the_first_link(previous: str) -> None:
    assert first_broken_link([linked(previous, 1, EventKind.NEWSROOM_CREATED, {})]) == BrokenLink(
        DEVICE, 1, "not_linked"
    )


def test_the_digest_does_not_depend_on_the_order_of_data_or_the_zone() -> None:
    one = linked(FIRST_LINK, 1, EventKind.EXPORTED, {"format": "web-page", "tier": 2})
    other = replace(one, data={"tier": 2, "format": "web-page"}, at=one.at.astimezone())

    assert link_digest(other) == one.digest
