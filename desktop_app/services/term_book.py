"""The recorded names of one vocabulary inside a write: every alias points to a term, never to an alias."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.errors import InvalidTerm, TermIsAlias, TermNotFound
from desktop_app.domain.identifiers import new_id
from desktop_app.language.names import name_key
from desktop_app.language.normalise import single_line
from desktop_app.storage.queries import vocabulary as vocabulary_queries
from desktop_app.storage.rows import TermRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.domain.vocabulary import VocabularyKind

_UNDER = "under"


class TermBook:
    """Finds, records and moves names; the session holds the write lock.

    An alias remembers in its details the name it was put `under`, which may be an alias of the same term by
    now: so what was merged with it comes along when it is split off again.
    """

    def __init__(self, session: Session, kind: VocabularyKind, now: datetime) -> None:
        self._session = session
        self._kind = kind
        self._now = now

    def find(self, name: str) -> TermRow | None:
        """Return the record of a name, a term or an alias."""
        return self._session.scalar(
            select(TermRow).where(TermRow.kind == self._kind.value, TermRow.key == name_key(name))
        )

    def own(self, name: str) -> TermRow:
        """Return the term called `name`, recorded now if it was only in use.

        Raises TermNotFound when nothing is called so, TermIsAlias when it is another term's name.
        """
        term = self.home(name)
        if term.key != name_key(name):
            raise TermIsAlias(name=name, term=term.name)
        return term

    def home(self, name: str) -> TermRow:
        """Return the term `name` is a name of, recorded now if it was only in use; raises TermNotFound."""
        row = self.find(name)
        if row is None:
            spelling = self.spelling_in_use(name)
            if spelling is None:
                raise TermNotFound(name=name)
            return self.record(spelling)
        if row.canonical_id is None:
            return row
        return self._session.get_one(TermRow, row.canonical_id)

    def spelling_in_use(self, name: str) -> str | None:
        """Return how working texts spell `name` most often, None when none carries it."""
        key = name_key(name)
        used = vocabulary_queries.uses(self._session, self._kind.value)
        return next((spelling for spelling in used if name_key(spelling) == key), None)

    def record(self, name: str, *, offered: bool = True) -> TermRow:
        """Record a name nobody has decided about as a term of its own."""
        row = TermRow(
            term_id=new_id(self._now),
            kind=self._kind.value,
            name=name,
            key=name_key(name),
            canonical_id=None,
            offered=offered,
            details="{}",
        )
        self._session.add(row)
        self._session.flush()
        return row

    def put_under(self, term: TermRow, target: TermRow) -> None:
        """Make one term, with all its other names, other names of another term."""
        for row in (term, *self._aliases(term)):
            row.canonical_id = target.term_id
        _set_under(term, target.term_id)
        self._session.flush()

    def take_out(self, alias: TermRow) -> None:
        """Make an alias a term again, with the names that were put under it."""
        family = {alias.term_id}
        others = self._aliases(self._session.get_one(TermRow, alias.canonical_id))
        # A name may have been put under one that was itself put under another.
        while more := [row for row in others if row.term_id not in family and _under(row) in family]:
            family.update(row.term_id for row in more)
        for row in others:
            if row.term_id in family:
                row.canonical_id = alias.term_id
        self.free(alias)

    def free(self, alias: TermRow) -> None:
        """Make an alias a term, alone."""
        alias.canonical_id = None
        _set_under(alias, None)
        self._session.flush()

    def _aliases(self, term: TermRow) -> list[TermRow]:
        return list(self._session.scalars(select(TermRow).where(TermRow.canonical_id == term.term_id)))


def checked_name(name: str) -> str:
    """Return `name` on one line; raises InvalidTerm when there is nothing in it."""
    clean = single_line(name)
    if not clean:
        raise InvalidTerm(name=name, problem="empty")
    return clean


def under_of(details: str) -> str | None:
    """Return the id of the name an alias was put under; raises ValueError for what is no such record."""
    match json.loads(details):
        case {"under": str(term_id)}:
            return term_id
        case dict(other) if _UNDER not in other:
            return None
    raise ValueError(details)


def _under(row: TermRow) -> str | None:
    return under_of(row.details)


def _set_under(row: TermRow, term_id: str | None) -> None:
    details = json.loads(row.details)
    details.pop(_UNDER, None)
    row.details = json.dumps(details | ({} if term_id is None else {_UNDER: term_id}))
