"""Place names: what became of each unit on 1 July 2025, and how a former one is recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.places import Unit, units_in_words
from desktop_app.language.normalise import single_line
from desktop_app.services.places import Places, read_places

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def places(repository: Path) -> Places:
    return read_places(repository / "resources" / "places")


def named(places: Places, full_name: str) -> Unit:
    (unit,) = [unit for unit in places.units if unit.full_name == full_name]
    return unit


def test_as_many_units_as_the_resolutions_name(places: Places) -> None:
    count = {
        (present, len(above)): sum(
            unit.present is present and len(unit.above) == len(above) for unit in places.units
        )
        for present in (True, False)
        for above in ((), ("tỉnh",), ("huyện", "tỉnh"))
    }
    # 34 provinces, 96 communes and wards; 29 provinces, 24 districts and 280 communes that are no more.
    assert count == {
        (True, 0): 34,
        (True, 1): 96,
        (True, 2): 0,
        (False, 0): 29,
        (False, 1): 24,
        (False, 2): 280,
    }
    assert sum(unit.name.startswith("phường") for unit in places.units if unit.present) == 14
    assert len({unit.full_name for unit in places.units}) == len(places.units)
    assert all(unit.full_name == single_line(unit.full_name) for unit in places.units)


def test_each_unit_knows_what_it_was_and_what_it_became(places: Places) -> None:
    commune = named(places, "Xã Cần Đước, Tây Ninh")
    was = "thị trấn Cần Đước, xã Phước Tuy, xã Tân Ân, xã Tân Chánh, huyện Cần Đước, Long An"
    assert units_in_words(commune.counterparts) == was
    township = named(places, "Thị trấn Cần Đước, huyện Cần Đước, Long An")
    assert units_in_words(township.counterparts) == "xã Cần Đước, Tây Ninh"
    district = named(places, "Huyện Cần Đước, Long An")
    became = "xã Long Cang, xã Rạch Kiến, xã Mỹ Lệ, xã Tân Lân, xã Cần Đước, xã Long Hựu, Tây Ninh"
    assert units_in_words(district.counterparts) == became
    divided = named(places, "Xã Bắc Hòa, huyện Tân Thạnh, Long An")
    assert units_in_words(divided.counterparts) == "xã Tuyên Thạnh, xã Hậu Thạnh, Tây Ninh"
    assert units_in_words(named(places, "Tỉnh Tây Ninh").counterparts) == "tỉnh Long An, tỉnh Tây Ninh"
    assert named(places, "Thành phố Hà Nội").counterparts == ()
    two_districts = units_in_words(named(places, "Phường Long An, Tây Ninh").counterparts)
    assert two_districts.endswith(
        "Phường 6, xã Hướng Thọ Phú, thành phố Tân An, Long An; xã Bình Thạnh, huyện Thủ Thừa, Long An"
    )


@pytest.mark.parametrize(
    ("place", "unit"),
    [
        ("Thị trấn Cần Đước", "Thị trấn Cần Đước, huyện Cần Đước, Long An"),
        ("huyện Cần Đước", "Huyện Cần Đước, Long An"),
        ("Cần Đước, Long An", "Huyện Cần Đước, Long An"),
        ("Cần Đước, tỉnh Long An", "Huyện Cần Đước, Long An"),
        ("xã Phước Tuy, huyện Cần Đước", "Xã Phước Tuy, huyện Cần Đước, Long An"),
        ("Xã Tân Thành, huyện Thủ Thừa, tỉnh Long An", "Xã Tân Thành, huyện Thủ Thừa, Long An"),
        ("Thành phố Tân An", "Thành phố Tân An, Long An"),
        ("huyện Đức Hoà", "Huyện Đức Hòa, Long An"),
        ("Bắc Giang", "Tỉnh Bắc Giang"),
        ("tỉnh Long An", "Tỉnh Long An"),
    ],
)
def test_a_former_unit_is_recognised(places: Places, place: str, unit: str) -> None:
    former = places.former(place)
    assert former is not None
    assert former.full_name == unit


@pytest.mark.parametrize(
    "place",
    [
        "Cần Đước",  # a commune of today, as well
        "Long An",  # a ward of today
        "Xã Cần Đước, Tây Ninh",
        "Xã Tân Thành",  # one of today, and several that were
        "huyện Châu Thành",  # of Long An, or of Tây Ninh
        "Phường 1",
        "Tây Ninh",
        "Hà Nội",
        "Xã Mỹ Lệ",
        "",
        "nhà văn hóa ấp 3",
    ],
)
def test_what_may_be_a_unit_of_today_is_left_alone(places: Places, place: str) -> None:
    assert places.former(place) is None
