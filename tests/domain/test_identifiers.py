from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.identifiers import new_id

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENTS = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS)
@example(datetime(2019, 4, 24, 9, 59, 0, 1000, tzinfo=UTC))
@example(datetime(2026, 11, 23, 1, 1, 1, 1000, tzinfo=UTC))
def test_version_variant_and_time(now: datetime) -> None:
    made = uuid.UUID(new_id(now))

    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == (now - EPOCH) // timedelta(milliseconds=1)


@given(MOMENTS, st.integers(1, 10**9))
def test_later_ids_sort_later_as_text(now: datetime, milliseconds: int) -> None:
    assert new_id(now) < new_id(now + timedelta(milliseconds=milliseconds))


def test_ids_of_one_millisecond_differ_in_the_canonical_spelling() -> None:
    now = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)
    made = {new_id(now) for _ in range(1000)}

    assert len(made) == 1000
    assert all(str(uuid.UUID(one)) == one for one in made)
    # All 74 random bits are in use: each is set in some of the ids and clear in others.
    bits = [uuid.UUID(one).int for one in made]
    random_bits = [*range(62), *range(64, 76)]
    assert all(len({value >> bit & 1 for value in bits}) == 2 for bit in random_bits)


def test_the_zone_of_the_clock_is_no_difference_and_must_be_known() -> None:
    now = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)

    assert new_id(now)[:13] == new_id(now.astimezone(timezone(timedelta(hours=7))))[:13]
    with pytest.raises(TypeError):
        new_id(now.replace(tzinfo=None))
