"""The station's settings."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidSettings
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.station import PROOF_GATES, TONE_STYLES, Category, Genre, StationSettings
from desktop_app.language.normalise import single_line
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.rows import MetaRow

from .recording import record

if TYPE_CHECKING:
    from .workspace import Workspace

_RANGES = {
    "lead_limit_words": (1, 1000),
    "lead_limit_characters": (1, 10_000),
    "reading_rate": (60, 600),
    "sentence_limit": (20, 300),
    "utc_offset_minutes": (-720, 840),
}
_REQUIRED = ("name", "domain", "theme")
_CHOICES = {"tone_style": TONE_STYLES, "proof_gate": PROOF_GATES}


def station(workspace: Workspace) -> StationSettings:
    """Return the station's settings."""
    with workspace.newsroom.database.reading() as session:
        return newsroom_queries.station(session)


def categories(workspace: Workspace) -> tuple[Category, ...]:
    """Return all categories, parents before their children."""
    with workspace.newsroom.database.reading() as session:
        return newsroom_queries.categories(session)


def genres(workspace: Workspace) -> tuple[Genre, ...]:
    """Return all genres in the newsroom's order, also those no longer offered."""
    with workspace.newsroom.database.reading() as session:
        return newsroom_queries.genres(session)


def update_station(
    workspace: Workspace, settings: StationSettings, *, seen: StationSettings | None = None
) -> Outcome[StationSettings]:
    """Replace the station's settings; where `seen` were changed into `settings`, only what differs.

    So two people who set different things keep both. Raises ActionNotPermitted and InvalidSettings.
    """
    workspace.require(Action.MANAGE_NEWSROOM)
    wanted = asdict(checked(settings))
    shown = {} if seen is None else asdict(seen)
    with workspace.newsroom.database.writing() as session:
        before = asdict(newsroom_queries.station(session))
        after = {name: before[name] if shown.get(name) == value else value for name, value in wanted.items()}
        clean = StationSettings(**after)
        row = session.get_one(MetaRow, newsroom_queries.STATION_KEY)
        row.value = station_json(clean)
        record(
            session,
            EventKind.SETTINGS_CHANGED,
            at=workspace.clock(),
            actor_id=workspace.actor.person_id,
            data={name: [before[name], after[name]] for name in after if before[name] != after[name]},
        )
    return Outcome(clean, Change.of(ChangeKind.SETTINGS))


def checked(settings: StationSettings) -> StationSettings:
    """Return `settings` with clean text; raises InvalidSettings for values a newsroom cannot work with."""
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    clean: dict[str, Any] = {
        name: single_line(value) if isinstance(value, str) else value for name, value in values.items()
    }
    for name in _REQUIRED:
        if not clean[name]:
            raise InvalidSettings(field=name, problem="empty")
    if clean["approval_tiers"] not in {1, 2}:
        raise InvalidSettings(field="approval_tiers", problem="not_one_or_two")
    for name, choices in _CHOICES.items():
        if clean[name] not in choices:
            raise InvalidSettings(field=name, problem="unknown_choice")
    for name, (lowest, highest) in _RANGES.items():
        if not lowest <= clean[name] <= highest:
            raise InvalidSettings(field=name, problem="out_of_range")
    return StationSettings(**clean)


def station_json(settings: StationSettings) -> str:
    """Return the form in which settings are stored."""
    return json.dumps(asdict(settings), ensure_ascii=False, sort_keys=True)
