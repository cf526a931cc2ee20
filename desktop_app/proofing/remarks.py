"""What a check says about a passage, and the two kinds of checks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .passages import Passage


@dataclass(frozen=True, slots=True)
class Remark:
    """Something found in `passage.text[start:end]`; `values` are what the rule's reason names besides it."""

    start: int
    end: int
    suggestions: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PassageCheck:
    """A check that needs one passage alone. What it finds is kept as long as the passage is the same."""

    look: Callable[[Passage], Iterable[Remark]]


@dataclass(frozen=True, slots=True)
class ArticleCheck:
    """A check that compares passages.

    `collect` takes from a passage what matters in it, which is kept as long as the passage is the same;
    None for nothing. `compare` gets the passages that had something, in the order of the page, with it, and
    yields remarks with the place of their passage in that sequence.
    """

    collect: Callable[[Passage], Any]
    compare: Callable[[Sequence[tuple[Passage, Any]]], Iterable[tuple[int, Remark]]]


Check: TypeAlias = PassageCheck | ArticleCheck
