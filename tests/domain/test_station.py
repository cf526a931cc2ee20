"""What another station's newsroom starts with."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from desktop_app.domain.station import StationSettings, is_host_name, new_station


def test_another_station_takes_nothing_of_the_first_ones_imprint() -> None:
    station = new_station(" Đài Phát thanh và  Truyền hình Tây Ninh ", "tayninhtv.vn ")
    name = "Đài Phát thanh và Truyền hình Tây Ninh"
    assert (station.name, station.site_name, station.owner) == (name, name, name)
    assert station.domain == "tayninhtv.vn"
    # The theme is the look, not the station.
    same = {key for key, value in asdict(StationSettings()).items() if value == asdict(station)[key]}
    assert same == {
        "theme",
        "approval_tiers",
        "lead_limit_words",
        "lead_limit_characters",
        "reading_rate",
        "tone_style",
        "proof_gate",
        "sentence_limit",
        "utc_offset_minutes",
    }


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Đài Phát thanh và Truyền hình Tây Ninh", "ĐPTTN"),
        ("LA34", "LA34"),
        ("đài truyền thanh huyện", "đài truyền thanh huyện"),
    ],
)
def test_a_short_name_is_made_from_the_words_in_capitals(name: str, short: str) -> None:
    assert new_station(name, "la34.com.vn").short_name == short


@pytest.mark.parametrize("text", ["", "la34", "https://la34.com.vn", "la34.com.vn/tin", "tây ninh.vn"])
def test_a_domain_is_only_a_name(text: str) -> None:
    assert not is_host_name(text)
    assert is_host_name("Tin.LA34.com.vn")
