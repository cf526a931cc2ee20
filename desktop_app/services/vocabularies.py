"""The vocabularies as they are used: every name in a working text or decided about, with its other names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from desktop_app.domain.vocabulary import Alias, Term, VocabularyKind
from desktop_app.language.collation import sort_key
from desktop_app.language.names import name_key
from desktop_app.storage.queries import vocabulary as vocabulary_queries

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from .workspace import Workspace


class Vocabulary:
    """All terms of one kind, the most used first. `stored` is what it was made from."""

    def __init__(self, kind: VocabularyKind, terms: Iterable[Term] = (), stored: object = None) -> None:
        self.kind = kind
        self.stored = stored
        self.terms = tuple(sorted(terms, key=lambda term: (-term.uses, sort_key(term.name))))
        self._by_key = {
            name_key(name): term
            for term in self.terms
            for name in (term.name, *(alias.name for alias in term.aliases))
        }

    def find(self, name: str) -> Term | None:
        """Return the term that `name`, in whatever spelling, is a name of."""
        return self._by_key.get(name_key(name))


def vocabulary(workspace: Workspace, kind: VocabularyKind, before: Vocabulary | None = None) -> Vocabulary:
    """Return the vocabulary as it stands. 5,000 names in 20,000 articles take some 100 ms.

    Where each name is used as often as in `before`, and nothing was decided since, it is `before` itself.
    """
    with workspace.newsroom.database.reading() as session:
        return read_vocabulary(session, kind, before)


def read_vocabulary(session: Session, kind: VocabularyKind, before: Vocabulary | None = None) -> Vocabulary:
    """Return the vocabulary inside `session`."""
    used = vocabulary_queries.uses(session, kind.value)
    decisions = vocabulary_queries.recorded(session, kind.value)
    stored = (used, decisions)
    if before is not None and before.stored == stored:
        return before
    return Vocabulary(kind, _terms(session, kind, used, {row.key: row for row in decisions}), stored)


def _terms(
    session: Session, kind: VocabularyKind, used: Mapping[str, int], recorded: Mapping[str, Row[Any]]
) -> list[Term]:
    homes = _homes(recorded.values())
    spellings: dict[str, list[str]] = defaultdict(list)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in used:
        key = name_key(name)
        spellings[key].append(name)
        groups[homes.get(key, key)].append(name)
    several = [name for group in groups.values() if len(group) > 1 for name in group]
    articles = vocabulary_queries.articles_by_name(session, kind.value, several)

    def count(names: Collection[str]) -> int:
        if len(names) > 1:
            return len(set[str]().union(*(articles[name] for name in names)))
        return sum(used[name] for name in names)

    aliases: dict[str, list[Alias]] = defaultdict(list)
    for key, row in recorded.items():
        if homes[key] != key:
            aliases[homes[key]].append(Alias(row.name, count(spellings.get(key, ()))))
    terms = []
    for home in dict.fromkeys([*groups, *homes.values()]):
        decided = recorded.get(home)
        term = Term(
            kind=kind,
            name=decided.name if decided else groups[home][0],
            uses=count(groups.get(home, ())),
            aliases=tuple(sorted(aliases.get(home, ()), key=lambda alias: sort_key(alias.name))),
            offered=decided is None or decided.offered,
            recorded=decided is not None,
        )
        terms.append(term)
    return terms


def _homes(rows: Collection[Row[Any]]) -> dict[str, str]:
    """Return the key of the term each recorded name belongs to; a name that leads nowhere is its own term."""
    roots = {row.term_id: row.key for row in rows if row.canonical_id is None}
    return {row.key: roots.get(row.canonical_id or row.term_id, row.key) for row in rows}
