"""The newsroom's settings and categories."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.station import Category, StationSettings
from desktop_app.storage.rows import CategoryRow, MetaRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

STATION_KEY = "station"


def station(session: Session) -> StationSettings:
    """Return the station's settings; a setting an older program did not know has its default."""
    stored = session.scalar(select(MetaRow.value).where(MetaRow.key == STATION_KEY))
    values = json.loads(stored) if stored else {}
    known = {field.name for field in fields(StationSettings)}
    return StationSettings(**{name: value for name, value in values.items() if name in known})


def categories(session: Session) -> tuple[Category, ...]:
    """Return all categories, parents before their children, in the newsroom's order."""
    rows = session.execute(
        select(CategoryRow.slug, CategoryRow.name, CategoryRow.parent).order_by(CategoryRow.position)
    )
    return tuple(Category(row.slug, row.name, row.parent or "") for row in rows)
