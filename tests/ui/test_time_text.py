"""Times as a reader in the station's zone says them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_app.ui.time_text import clock_time, relative_time

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2019, 4, 24, 9, 59, 4, tzinfo=UTC)  # 16:59:04 in Tân An


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=3, seconds=40), "3 min ago"),
        (timedelta(hours=16, minutes=50), "16 h ago"),
        (timedelta(hours=17, minutes=1), "yesterday 23:58"),
        (timedelta(days=2), "22/04/2019 16:59"),
        (timedelta(seconds=-30), "just now"),
        (timedelta(minutes=-5), "24/04/2019 17:04"),
    ],
)
def test_relative_time_follows_the_days_of_the_reader(ago: timedelta, text: str) -> None:
    assert relative_time(NOW - ago, NOW, ZONE) == text


def test_the_clock_shows_seconds_in_the_zone_of_the_station() -> None:
    assert clock_time(NOW, ZONE) == "16:59:04"
