"""What a service call altered, so that views can refresh themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .identifiers import ArticleId

T = TypeVar("T")


class ChangeKind(StrEnum):
    """What kind of thing is not as it was."""

    TEXT = "text"
    STAGE = "stage"
    REVISIONS = "revisions"
    SETTINGS = "settings"
    VOCABULARY = "vocabulary"
    PROOFING = "proofing"
    PEOPLE = "people"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Change:
    """Which kinds of things changed, for which articles."""

    kinds: frozenset[ChangeKind] = frozenset()
    article_ids: frozenset[ArticleId] = field(default_factory=frozenset)

    @classmethod
    def of(cls, *kinds: ChangeKind, articles: tuple[ArticleId, ...] = ()) -> Change:
        """Return a change of `kinds` to `articles`."""
        return cls(frozenset(kinds), frozenset(articles))

    def touches(self, *kinds: ChangeKind) -> bool:
        """Return whether any of `kinds`, or everything, changed."""
        return bool(self.kinds & {*kinds, ChangeKind.EVERYTHING})


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """The result of a write together with what it changed."""

    value: T
    change: Change
