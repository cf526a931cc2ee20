"""The newsroom's settings, categories and genres."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.station import DEFAULT_GENRES, Category, Genre, StationSettings
from desktop_app.domain.templates import Template
from desktop_app.storage.rows import CategoryRow, GenreRow, MetaRow, TemplateRow

from .articles import parse_content

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


def genres(session: Session) -> tuple[Genre, ...]:
    """Return all genres in the newsroom's order, also those no longer offered."""
    rows = session.execute(
        select(GenreRow.slug, GenreRow.name, GenreRow.kicker, GenreRow.offered).order_by(GenreRow.position)
    )
    return tuple(Genre(*row) for row in rows) or DEFAULT_GENRES


def templates(session: Session) -> tuple[Template, ...]:
    """Return the newsroom's own templates in its order, none while it has the program's.

    Raises DamagedText.
    """
    rows = session.execute(
        select(TemplateRow.template_id, TemplateRow.name, TemplateRow.content, TemplateRow.offered).order_by(
            TemplateRow.position
        )
    )
    return tuple(Template(row.template_id, row.name, parse_content(row.content), row.offered) for row in rows)
