"""People: who they are, and signing in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import literal_column, select

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidPerson, LoginTaken, PersonNotFound, SignInFailed
from desktop_app.domain.identifiers import PersonId, new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action, Person, Role
from desktop_app.language.normalise import single_line
from desktop_app.storage.rows import PersonRow

from .passwords import hash_password, password_matches
from .recording import record

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.storage.newsroom import Newsroom

    from .workspace import Workspace

_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Someone to add, with the password they will sign in with."""

    login: str
    name: str
    pen_name: str
    role: Role
    password: str


def sign_in(newsroom: Newsroom, login: str, password: str) -> Person:
    """Return the person; raises SignInFailed without saying whether login or password was wrong."""
    with newsroom.database.reading() as session:
        row = session.scalar(select(PersonRow).where(PersonRow.login == login.strip(), PersonRow.active))
        person = None if row is None else _to_person(row)
        stored = "" if row is None else row.password_hash
    if person is None or not password_matches(stored, password):
        raise SignInFailed(login=login)
    return person


def listing(newsroom: Newsroom) -> tuple[Person, ...]:
    """Return everyone who may sign in, in the order they were added."""
    with newsroom.database.reading() as session:
        # Ids made in the same millisecond have no order.
        in_order = select(PersonRow).where(PersonRow.active).order_by(literal_column("people.rowid"))
        rows = session.scalars(in_order)
        return tuple(map(_to_person, rows))


def find(newsroom: Newsroom, login: str) -> Person:
    """Return the person who signs in as `login`; raises PersonNotFound."""
    for person in listing(newsroom):
        if person.login == login:
            return person
    raise PersonNotFound(login=login)


def add(workspace: Workspace, new: NewPerson) -> Outcome[Person]:
    """Add somebody who may sign in from now on. Raises ActionNotPermitted, InvalidPerson, LoginTaken."""
    workspace.require(Action.MANAGE_NEWSROOM)
    with workspace.newsroom.database.writing() as session:
        person = add_person(session, new, at=workspace.clock(), actor_id=workspace.actor.person_id)
    return Outcome(person, Change.of(ChangeKind.PEOPLE))


def add_person(session: Session, new: NewPerson, *, at: datetime, actor_id: str | None) -> Person:
    """Add a person inside a write. Raises InvalidPerson and LoginTaken."""
    if not _LOGIN.fullmatch(new.login):
        raise InvalidPerson(field="login", problem="not_a_login")
    if not single_line(new.name):
        raise InvalidPerson(field="name", problem="empty")
    if not new.password:
        raise InvalidPerson(field="password", problem="empty")
    if session.scalar(select(PersonRow.person_id).where(PersonRow.login == new.login)):
        raise LoginTaken(login=new.login)
    person = Person(
        person_id=PersonId(new_id(at)),
        login=new.login,
        name=single_line(new.name),
        pen_name=single_line(new.pen_name) or single_line(new.name),
        role=new.role,
    )
    session.add(
        PersonRow(
            person_id=person.person_id,
            login=person.login,
            name=person.name,
            pen_name=person.pen_name,
            role=person.role.value,
            active=True,
            password_hash=hash_password(new.password),
        )
    )
    session.flush()
    data = {"person": person.person_id, "login": person.login, "role": person.role.value}
    record(session, EventKind.PERSON_ADDED, at=at, actor_id=actor_id, data=data)
    return person


def _to_person(row: PersonRow) -> Person:
    return Person(
        person_id=PersonId(row.person_id),
        login=row.login,
        name=row.name,
        pen_name=row.pen_name,
        role=Role(row.role),
        active=row.active,
    )
