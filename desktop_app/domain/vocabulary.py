"""The names articles are filed under: tags, events and places, their other names, how often they are used."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .articles import ArticleContent


class VocabularyKind(StrEnum):
    """Which field of an article the names stand in."""

    TAG = "tag"
    EVENT = "event"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a term. `uses` counts the articles that carry this name itself."""

    name: str
    uses: int


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is written about, by its own name and its other ones.

    `uses` counts the articles whose working text carries any of them, each article once. A term is `recorded`
    once somebody has decided about it; until then it is only a name in use.
    """

    kind: VocabularyKind
    name: str
    uses: int
    aliases: tuple[Alias, ...] = ()
    offered: bool = True
    recorded: bool = False


def names_of(content: ArticleContent, kind: VocabularyKind) -> tuple[str, ...]:
    """Return the names of `kind` that `content` carries."""
    match kind:
        case VocabularyKind.TAG:
            return content.tags
        case VocabularyKind.EVENT:
            return (content.event_thread,) if content.event_thread else ()
        case VocabularyKind.PLACE:
            return (content.place,) if content.place else ()


def with_names(content: ArticleContent, kind: VocabularyKind, names: tuple[str, ...]) -> ArticleContent:
    """Return `content` with `names`, each once, in place of those of `kind`; event and place are one name."""
    match kind:
        case VocabularyKind.TAG:
            return replace(content, tags=tuple(dict.fromkeys(names)))
        case VocabularyKind.EVENT:
            return replace(content, event_thread="".join(names[:1]))
        case VocabularyKind.PLACE:
            return replace(content, place="".join(names[:1]))
