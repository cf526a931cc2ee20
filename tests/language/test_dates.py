from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.station import StationSettings
from desktop_app.language.dates import date_and_time, posting_line

INDOCHINA_TIME = StationSettings().time_zone
MOMENTS = st.datetimes(min_value=datetime(1900, 1, 2), max_value=datetime(9000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_the_line_under_the_headline_of_the_stations_page() -> None:
    assert (
        posting_line(datetime(2019, 4, 24, 9, 59, tzinfo=UTC), INDOCHINA_TIME)
        == "Đã đăng vào 24/04/2019 lúc 16:59"
    )


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(2019, 4, 24, 9, 59, tzinfo=UTC), "24/04/2019 16:59"),
        (datetime(2019, 12, 31, 17, 0, tzinfo=UTC), "01/01/2020 00:00"),
        (datetime(2020, 2, 28, 17, 30, 59, tzinfo=UTC), "29/02/2020 00:30"),
    ],
)
def test_dates_are_those_of_the_station(moment: datetime, written: str) -> None:
    assert date_and_time(moment, INDOCHINA_TIME) == written


@given(MOMENTS, st.integers(-14 * 60, 14 * 60))
def test_what_is_written_reads_back_to_the_minute(moment: datetime, offset: int) -> None:
    zone = timezone(timedelta(minutes=offset))

    read = datetime.strptime(date_and_time(moment, zone), "%d/%m/%Y %H:%M").replace(tzinfo=zone)

    assert read == moment.replace(second=0, microsecond=0)
