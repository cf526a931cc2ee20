"""The genres of the newsroom, changed by whoever manages it. None is ever deleted: articles have them."""

from __future__ import annotations

from dataclasses import asdict, replace
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidGenre
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.station import Genre
from desktop_app.language.normalise import single_line
from desktop_app.language.slug import slug
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.rows import GenreRow

from .recording import record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .workspace import Workspace

_Genres = tuple[Genre, ...]


def add(workspace: Workspace, name: str, kicker: str = "") -> Outcome[Genre]:
    """Add a genre after the others; its slug is made from its name.

    Raises ActionNotPermitted and InvalidGenre.
    """

    def added(before: _Genres) -> _Genres:
        new = _checked(Genre("", name, kicker), before)
        return (*before, replace(new, slug=_new_slug(new.name, before)))

    outcome = _edit(workspace, added)
    return Outcome(outcome.value[-1], outcome.change)


def change(workspace: Workspace, genre: Genre) -> Outcome[Genre]:
    """Give the genre with the slug of `genre` another name or kicker, or stop or begin to offer it.

    Articles that have it show the new words. Raises ActionNotPermitted and InvalidGenre, also for the last
    genre on offer that is to be offered no more.
    """

    def changed(before: _Genres) -> _Genres:
        if all(one.slug != genre.slug for one in before):
            raise InvalidGenre(field="slug", problem="unknown_genre")
        new = _checked(genre, before)
        after = tuple(new if one.slug == genre.slug else one for one in before)
        if not any(one.offered for one in after):
            raise InvalidGenre(field="offered", problem="last_one")
        return after

    outcome = _edit(workspace, changed)
    return Outcome(next(one for one in outcome.value if one.slug == genre.slug), outcome.change)


def reorder(workspace: Workspace, slugs: Sequence[str]) -> Outcome[_Genres]:
    """Put the genres in the order of `slugs`; those it does not name follow as they stood.

    Raises ActionNotPermitted.
    """
    places = {name: place for place, name in enumerate(slugs)}
    return _edit(
        workspace, lambda before: tuple(sorted(before, key=lambda one: places.get(one.slug, len(places))))
    )


def _edit(workspace: Workspace, edit: Callable[[_Genres], _Genres]) -> Outcome[_Genres]:
    """Store what `edit` makes of the genres; where nothing was stored yet it begins with the program's."""
    workspace.require(Action.MANAGE_NEWSROOM)
    with workspace.newsroom.database.writing() as session:
        before = newsroom_queries.genres(session)
        after = edit(before)
        if after != before:
            session.execute(delete(GenreRow))
            rows = [{**asdict(one), "position": place} for place, one in enumerate(after)]
            session.execute(insert(GenreRow), rows)
            record(
                session,
                EventKind.SETTINGS_CHANGED,
                at=workspace.clock(),
                actor_id=workspace.actor.person_id,
                data={"genres": [[asdict(one) for one in before], [asdict(one) for one in after]]},
            )
    return Outcome(after, Change.of(ChangeKind.SETTINGS) if after != before else Change())


def _checked(genre: Genre, others: _Genres) -> Genre:
    clean = replace(genre, name=single_line(genre.name), kicker=single_line(genre.kicker))
    if not clean.name:
        raise InvalidGenre(field="name", problem="empty")
    if any(one.name.casefold() == clean.name.casefold() and one.slug != genre.slug for one in others):
        raise InvalidGenre(field="name", problem="name_taken")
    return clean


def _new_slug(name: str, others: _Genres) -> str:
    stem = slug(name, limit=60)
    if not stem:
        raise InvalidGenre(field="name", problem="no_letter")
    taken = {one.slug for one in others}
    # Names that differ only in their marks have one slug: Tin ảnh, Tin Anh.
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(candidate for candidate in numbered if candidate not in taken)
