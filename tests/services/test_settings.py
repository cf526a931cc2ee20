"""The station's settings: who changes them, what is refused, and what the journal keeps of the old ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ActionNotPermitted, InvalidSettings
from desktop_app.domain.journal import EventKind
from desktop_app.domain.station import DEFAULT_CATEGORIES, StationSettings
from desktop_app.services import settings, verification
from desktop_app.storage.rows import EventRow

if TYPE_CHECKING:
    from tests.desk import Desk


def test_a_new_newsroom_has_the_station_s_own_settings(desk: Desk) -> None:
    assert settings.station(desk.reporter) == StationSettings()
    assert settings.categories(desk.reporter) == DEFAULT_CATEGORIES


def test_a_change_is_kept_with_what_was_before(desk: Desk) -> None:
    changed = replace(StationSettings(), editor_in_chief=" Bà  Lê Thị Ánh\n", approval_tiers=1)
    stored = settings.update_station(desk.administrator, changed).value
    assert settings.station(desk.reporter) == stored
    assert stored.editor_in_chief == "Bà Lê Thị Ánh"
    with desk.newsroom.database.reading() as session:
        query = select(EventRow.data).where(EventRow.kind == EventKind.SETTINGS_CHANGED.value)
        (data,) = session.scalars(query)
    assert data == '{"approval_tiers": [2, 1], "editor_in_chief": ["Ông Phạm Văn Dũng", "Bà Lê Thị Ánh"]}'
    assert verification.verify(desk.newsroom).sound


def test_two_administrators_who_set_different_things_keep_both(desk: Desk) -> None:
    seen = settings.station(desk.administrator)
    settings.update_station(desk.administrator, replace(seen, address="12 Hùng Vương"), seen=seen)
    settings.update_station(desk.administrator, replace(seen, fax="", telephone="0272 1"), seen=seen)
    assert settings.station(desk.reporter) == replace(
        seen, address="12 Hùng Vương", fax="", telephone="0272 1"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " \u200b"},
        {"domain": ""},
        {"theme": ""},
        {"approval_tiers": 0},
        {"lead_limit_words": 0},
        {"utc_offset_minutes": 841},
    ],
)
def test_settings_nobody_can_work_with_are_refused(desk: Desk, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidSettings) as refusal:
        settings.update_station(desk.administrator, replace(StationSettings(), **wrong))
    assert refusal.value.data["field"] == next(iter(wrong))
    assert settings.station(desk.reporter) == StationSettings()


def test_only_the_administrator_changes_them(desk: Desk) -> None:
    for workspace in (desk.reporter, desk.editor, desk.chief, desk.export_desk):
        with pytest.raises(ActionNotPermitted):
            settings.update_station(workspace, StationSettings(name="Đài khác"))
    assert settings.station(desk.reporter) == StationSettings()
