"""What a field offers to choose from, and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.language.fold import fold, matches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

MOST = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: `key` is what it stands for, `text` what is read, `indent` its depth.

    `aside` stands quietly at the right, `below` in a line of its own.
    """

    key: str
    text: str
    indent: int = 0
    aside: str = ""
    below: str = ""


class Choices(Protocol):
    """Where a field looks while somebody types."""

    def find(self, query: str, taken: Collection[str] = ()) -> Sequence[Choice]:
        """Return what to offer for `query`, without those whose keys are `taken`."""
        ...

    def meant(self, text: str) -> Choice | None:
        """Return what somebody chose who typed all of `text`, if anything."""
        ...

    def name(self, key: str) -> str:
        """Return what is read for `key`; a key nobody knows is read as it is."""
        ...


class ChoiceList:
    """A list somebody chooses from and cannot add to; without a query all of it is offered."""

    def __init__(self, choices: Iterable[Choice] = ()) -> None:
        self._choices = tuple(choices)

    def find(self, query: str, taken: Collection[str] = ()) -> Sequence[Choice]:
        """Return the choices that have every word of `query`, in their order."""
        found = [one for one in self._choices if one.key not in taken and matches(query, one.text)]
        return found[:MOST] if query else found

    def meant(self, text: str) -> Choice | None:
        """Return the choice called so but for case and marks, or else the first that contains `text`."""
        wanted = fold(text)
        containing = [one for one in self._choices if wanted in fold(one.text)]
        same = (one for one in containing if fold(one.text) == wanted)
        return next(same, containing[0] if containing else None)

    def name(self, key: str) -> str:
        """Return the words of the choice."""
        return next((one.text for one in self._choices if one.key == key), key)
