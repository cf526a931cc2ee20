"""What the field of a tag, an event or a place offers while somebody types in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.language.completion import Haystack
from desktop_app.language.fold import fold
from desktop_app.language.names import name_key
from desktop_app.language.normalise import single_line
from desktop_app.language.tones import old_style

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop_app.domain.places import Unit

    from .vocabularies import Vocabulary


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name to put into the field.

    `alias` is the other name it was found by, `uses` how many articles carry it, `unit` what it is where
    the program knows it as a place.
    """

    name: str
    alias: str = ""
    uses: int = 0
    unit: Unit | None = None


class Suggestions:
    """Finds names by beginnings of their words without accents: the newsroom's own first, most used first.

    A name that is typed in full comes before all others.
    """

    def __init__(self, vocabulary: Vocabulary, units: Iterable[Unit] = ()) -> None:
        self._vocabulary = vocabulary
        self._names = [
            (term, name)
            for term in vocabulary.terms
            if term.offered
            for name in (term.name, *(alias.name for alias in term.aliases))
        ]
        self._haystack = Haystack(name for _, name in self._names)
        self._known = {name_key(unit.full_name): unit for unit in units}
        self._units = [unit for unit in self._known.values() if vocabulary.find(unit.full_name) is None]
        self._unit_names = Haystack(unit.name for unit in self._units)
        self._full_names = Haystack(unit.full_name for unit in self._units)

    def find(
        self, query: str, *, limit: int = 8, without: Collection[str] = (), former_first: bool = False
    ) -> tuple[Suggestion, ...]:
        """Return up to `limit` suggestions for what was typed, but no term that has a name in `without`.

        Nothing typed finds the most used terms. Units that are no more come last, or before the present ones.
        """
        own = self._own(query, {id(self._vocabulary.find(name)) for name in without})
        found = list(islice(own, limit))
        if query.strip():
            units = islice(self._matching_units(query, former_first=former_first), limit - len(found))
            found += [Suggestion(unit.full_name, unit=unit) for unit in units]
        return tuple(found)

    def meant(self, text: str) -> str:
        """Return the name that somebody who typed `text` in full and chose nothing means.

        The term's own name for small letters without any marks, for a name somebody has decided about, and
        for a spelling that differs only in where the tone mark stands; else `text` as it is spelt.
        """
        clean = single_line(text)
        in_haste = clean == fold(clean)
        term = self._vocabulary.find(clean)
        if term is not None:
            kept = in_haste or term.recorded or old_style(term.name) == old_style(clean)
            return term.name if kept else clean
        same = self._haystack.same(clean) if in_haste else ()
        return self._names[same[0]][0].name if same else clean

    def _own(self, query: str, left_out: set[int]) -> Iterator[Suggestion]:
        key = name_key(query)
        same = sorted(self._haystack.same(query), key=lambda number: name_key(self._names[number][1]) != key)
        seen = left_out
        for numbers in (same, self._haystack.find(query)):
            for number in numbers:
                term, name = self._names[number]
                if id(term) not in seen:
                    seen.add(id(term))
                    unit = self._known.get(name_key(term.name))
                    yield Suggestion(term.name, "" if name == term.name else name, term.uses, unit)

    def _matching_units(self, query: str, *, former_first: bool) -> Iterator[Unit]:
        """Yield the units found: those by their own name before those by what they lie in.

        Among them those that are no more come last, or first; then those with the very marks that were typed.
        """
        key = name_key(query)
        seen: set[int] = set()
        for haystack in (self._unit_names, self._full_names):
            numbers = [number for number in haystack.find(query) if number not in seen]
            seen.update(numbers)
            units = [self._units[number] for number in numbers]
            yield from sorted(
                units,
                key=lambda unit: (unit.present is former_first, key not in name_key(unit.full_name)),
            )
