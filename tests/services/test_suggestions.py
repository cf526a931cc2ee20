"""What a field offers: the most used first, found without accents and by other names, places at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.services import term_changes, vocabularies
from desktop_app.services.places import read_places
from desktop_app.services.suggestions import Suggestion, Suggestions
from tests.desk import ARTICLE, Desk

if TYPE_CHECKING:
    from pathlib import Path

TAG, _EVENT, PLACE = VocabularyKind
FRONT = "Mặt trận Tổ quốc"


@pytest.fixture
def tags(desk: Desk) -> Suggestions:
    """Tags of some articles, with another name and one that is not offered any more."""
    used = {"Mặt trời": 3, FRONT: 1, "MTTQ": 1, "Má": 2, "ma túy": 3, "Ủy ban": 1, "Mai": 4, "ngập mặn": 2}
    for number in range(4):
        desk.draft(replace(ARTICLE, tags=tuple(name for name, count in used.items() if number < count)))
    term_changes.merge(desk.editor, TAG, "MTTQ", FRONT)
    term_changes.set_offered(desk.editor, TAG, "Mai", offered=False)
    return Suggestions(vocabularies.vocabulary(desk.reporter, TAG))


def names(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.name for one in found]


def test_the_most_used_come_first_and_accents_do_not_count(tags: Suggestions) -> None:
    assert names(tags.find("mat")) == ["Mặt trời", FRONT]
    assert names(tags.find("Mạt")) == names(tags.find("mat"))
    assert names(tags.find("man")) == ["ngập mặn"], "the beginning of any word"
    assert names(tags.find("tran mat")) == [FRONT]
    assert names(tags.find("m", limit=2)) == ["ma túy", "Mặt trời"]
    assert tags.find("không có") == ()


def test_a_name_typed_in_full_comes_before_what_is_used_more(tags: Suggestions) -> None:
    assert names(tags.find("ma"))[:3] == ["Má", "ma túy", "Mặt trời"]


def test_an_alias_leads_to_the_term(tags: Suggestions) -> None:
    assert tags.find("mttq") == (Suggestion(FRONT, alias="MTTQ", uses=1),)
    assert tags.find("mttq", without=("MTTQ",)) == ()


def test_nothing_typed_offers_the_most_used_and_not_what_was_withdrawn(tags: Suggestions) -> None:
    assert names(tags.find("", limit=3)) == ["ma túy", "Mặt trời", "Má"]
    assert names(tags.find("", limit=2, without=("MA TÚY",))) == ["Mặt trời", "Má"]
    assert tags.find("mai") == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mttq", FRONT),
        ("Mttq", FRONT),
        ("mat tran to quoc", FRONT),
        ("má", "má"),
        ("ma", "Má"),
        ("Uỷ ban", "Ủy ban"),
        ("ỦY BAN", "ỦY BAN"),
        (" ngập  mặn ", "ngập mặn"),
        ("Ngập Mặn", "Ngập Mặn"),
        ("Tết", "Tết"),
        ("tet", "tet"),
        ("MAI", "Mai"),
    ],
)
def test_what_is_typed_is_the_name_somebody_meant(tags: Suggestions, typed: str, name: str) -> None:
    assert tags.meant(typed) == name


def test_places_of_the_newsroom_come_before_those_the_program_knows(desk: Desk, repository: Path) -> None:
    for place in ("Xã Cần Đước, Tây Ninh", "ấp Cần Đước Giữa"):
        desk.draft(replace(ARTICLE, place=place))
    units = read_places(repository / "resources" / "places").units
    places = Suggestions(vocabularies.vocabulary(desk.reporter, PLACE), units)
    found = places.find("can duoc", limit=5)
    assert names(found) == [
        "ấp Cần Đước Giữa",
        "Xã Cần Đước, Tây Ninh",
        "Thị trấn Cần Đước, huyện Cần Đước, Long An",
        "Huyện Cần Đước, Long An",
        "Xã Long Định, huyện Cần Đước, Long An",
    ]
    assert [one.unit is None for one in found] == [True, False, False, False, False]
    assert names(places.find("rach kien")) == ["Xã Rạch Kiến, Tây Ninh"]
    assert names(places.find("tan thanh"))[:2] == ["Xã Tân Thạnh, Tây Ninh", "Xã Tân Thành, Tây Ninh"]
    assert names(places.find("tân thành"))[0] == "Xã Tân Thành, Tây Ninh"
    (before, *_) = places.find("tân thành", former_first=True)
    assert before.name == "Xã Tân Thành, huyện Mộc Hóa, Long An"
    assert places.find("") == places.find("", former_first=True)
    assert names(places.find("")) == ["ấp Cần Đước Giữa", "Xã Cần Đước, Tây Ninh"]
