from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.durations import duration, seconds_of


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, ""), (5, "0:05"), (185, "3:05"), (3599, "59:59"), (3723, "1:02:03"), (36_000, "10:00:00")],
)
def test_a_duration_is_written_as_players_do(seconds: int, written: str) -> None:
    assert duration(seconds) == written


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("", 0), (" ", 0), ("3:05", 185), ("03:05 ", 185), ("3:5", 185), ("75:00", 4500)),
        *(("1:02:03", 3723), ("3'05\"", 185), ("3’05”", 185)),
        *(("45", None), ("3.05", None), ("3:65", None), ("1:75:00", None), ("-3:05", None), ("ba", None)),
    ],
)
def test_a_duration_is_read_as_people_write_it(text: str, seconds: int | None) -> None:
    assert seconds_of(text) == seconds


@given(st.integers(0, 359_999))
def test_what_is_written_is_read_back(seconds: int) -> None:
    assert seconds_of(duration(seconds)) == seconds
