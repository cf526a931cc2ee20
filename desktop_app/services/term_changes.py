"""Deciding about the names of a vocabulary. No text changes with it, and every step can be taken back."""

from __future__ import annotations

from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidTerm, TermExists, TermNotFound
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.language.names import name_key

from .recording import record
from .term_book import TermBook, checked_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from desktop_app.domain.vocabulary import VocabularyKind
    from desktop_app.storage.rows import TermRow

    from .workspace import Workspace


class TermAct(StrEnum):
    """What was decided, as the journal names it."""

    ADDED = "added"
    RENAMED = "renamed"
    ALIAS_ADDED = "alias_added"
    MERGED = "merged"
    SPLIT_OFF = "split_off"
    OFFERED = "offered"
    WITHDRAWN = "withdrawn"


def add(workspace: Workspace, kind: VocabularyKind, name: str) -> Outcome[str]:
    """Offer a name nothing is called by yet. Raises ActionNotPermitted, InvalidTerm, TermExists."""
    clean = checked_name(name)
    with _deciding(workspace, kind) as (session, book):
        _require_new(book, clean)
        book.record(clean)
        return _done(workspace, session, kind, TermAct.ADDED, clean)


def rename(workspace: Workspace, kind: VocabularyKind, name: str, new_name: str) -> Outcome[str]:
    """Call a term by another name; the old one stays as an alias, unless only its spelling changed.

    The new name may be one of its aliases. Raises ActionNotPermitted, InvalidTerm, TermNotFound,
    TermIsAlias, and TermExists where another term is called so: those two can be merged.
    """
    clean = checked_name(new_name)
    with _deciding(workspace, kind) as (session, book):
        term = book.own(name)
        before = term.name
        if before == clean:
            return Outcome(clean, Change())
        if term.key == name_key(clean):
            term.name = clean
        else:
            book.put_under(term, _successor(book, term, clean))
        return _done(workspace, session, kind, TermAct.RENAMED, before, clean)


def add_alias(workspace: Workspace, kind: VocabularyKind, name: str, alias: str) -> Outcome[str]:
    """Give a term another name. A term that is called so becomes part of it, as with `merge`.

    Raises ActionNotPermitted, InvalidTerm, TermNotFound, and TermIsAlias where `alias` belongs to a term.
    """
    clean = checked_name(alias)
    with _deciding(workspace, kind) as (session, book):
        term = book.own(name)
        if book.find(clean) is None and book.spelling_in_use(clean) is None:
            # A name nobody uses is not offered, should it ever be split off.
            book.record(clean, offered=False)
        other = book.own(clean)
        _require_two(other, term)
        book.put_under(other, term)
        return _done(workspace, session, kind, TermAct.ALIAS_ADDED, other.name, term.name)


def merge(workspace: Workspace, kind: VocabularyKind, name: str, into: str) -> Outcome[str]:
    """Make a term with all its names other names of the term that `into` is a name of; `split_off` undoes it.

    Raises ActionNotPermitted, TermNotFound, TermIsAlias where `name` belongs to a term, InvalidTerm for one
    term merged into itself.
    """
    with _deciding(workspace, kind) as (session, book):
        term, target = book.own(name), book.home(into)
        _require_two(term, target)
        book.put_under(term, target)
        return _done(workspace, session, kind, TermAct.MERGED, term.name, target.name)


def split_off(workspace: Workspace, kind: VocabularyKind, alias: str) -> Outcome[str]:
    """Make an alias a term of its own again, with the names it had when it was merged.

    Raises ActionNotPermitted, TermNotFound, and InvalidTerm for what is a term already.
    """
    with _deciding(workspace, kind) as (session, book):
        row = book.find(alias)
        if row is None:
            raise TermNotFound(name=alias)
        if row.canonical_id is None:
            raise InvalidTerm(name=row.name, problem="not_an_alias")
        before = book.home(alias).name
        book.take_out(row)
        return _done(workspace, session, kind, TermAct.SPLIT_OFF, row.name, before)


def set_offered(workspace: Workspace, kind: VocabularyKind, name: str, *, offered: bool) -> Outcome[str]:
    """Offer a term in completion, or do not any more; texts that carry it keep it.

    Raises ActionNotPermitted, TermNotFound, TermIsAlias.
    """
    with _deciding(workspace, kind) as (session, book):
        term = book.own(name)
        if term.offered == offered:
            return Outcome(term.name, Change())
        term.offered = offered
        return _done(workspace, session, kind, TermAct.OFFERED if offered else TermAct.WITHDRAWN, term.name)


@contextmanager
def _deciding(workspace: Workspace, kind: VocabularyKind) -> Iterator[tuple[Session, TermBook]]:
    workspace.require(Action.MANAGE_TERMS)
    with workspace.newsroom.database.writing() as session:
        yield session, TermBook(session, kind, workspace.clock())


def _done(
    workspace: Workspace, session: Session, kind: VocabularyKind, act: TermAct, name: str, other: str = ""
) -> Outcome[str]:
    """Record what was decided and return the name the term has now."""
    data = {"vocabulary": kind.value, "act": act.value, "name": name, "other": other}
    actor = workspace.actor.person_id
    record(session, EventKind.VOCABULARY_CHANGED, at=workspace.clock(), actor_id=actor, data=data)
    gone_into_other = act in {TermAct.RENAMED, TermAct.ALIAS_ADDED, TermAct.MERGED}
    return Outcome(other if gone_into_other else name, Change.of(ChangeKind.VOCABULARY))


def _successor(book: TermBook, term: TermRow, name: str) -> TermRow:
    """Return the term that `term` is to be an alias of: a new one, or an alias of its own."""
    known = book.find(name)
    if known is None:
        _require_new(book, name)
        return book.record(name, offered=term.offered)
    if known.canonical_id != term.term_id:
        raise TermExists(name=name, term=book.home(name).name)
    book.free(known)
    known.name, known.offered = name, term.offered
    return known


def _require_new(book: TermBook, name: str) -> None:
    if book.find(name) is not None or book.spelling_in_use(name) is not None:
        raise TermExists(name=name, term=book.home(name).name)


def _require_two(term: TermRow, other: TermRow) -> None:
    if term is other:
        raise InvalidTerm(name=term.name, problem="same_term")
