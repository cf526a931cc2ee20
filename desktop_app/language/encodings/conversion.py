"""What is to be changed in the texts of an article so that it is in Unicode, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .repair import read_as, repaired

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .encoding import OldEncoding
    from .repair import Loss, Repair


@dataclass(frozen=True, slots=True)
class Part:
    """From `start` to `end`, characters, of the text with the number `text`."""

    text: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line or a part of one, what stands there and what is to."""

    place: Part
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """The changes in the order of the texts, and what Repair tells of them."""

    changes: tuple[LineChange, ...]
    encodings: tuple[OldEncoding, ...]
    losses: tuple[Loss, ...]


def conversion(
    texts: Sequence[str], encoding: OldEncoding | None = None, within: Part | None = None
) -> Conversion | None:
    """Return how `texts` are read in `encoding`, or in those that are recognised; None where nothing changes.

    `within` leaves all else alone. The texts are judged together: a short one is in what the others are in.
    """
    parts = [Part(number, 0, len(text)) for number, text in enumerate(texts)] if within is None else [within]
    old = [texts[part.text][part.start : part.end] for part in parts]
    whole = "\n".join(old)
    repair = repaired(whole) if encoding is None else read_as(whole, encoding)
    return None if repair is None else _conversion(parts, old, repair)


def _conversion(parts: Sequence[Part], old: Sequence[str], repair: Repair) -> Conversion:
    lines = iter(repair.text.split("\n"))
    changes = tuple(
        change for part, text in zip(parts, old, strict=True) for change in _changes(part, text, lines)
    )
    return Conversion(changes, repair.encodings, repair.losses)


def _changes(part: Part, text: str, lines: Iterator[str]) -> Iterator[LineChange]:
    start = part.start
    for old in text.split("\n"):
        new = next(lines)
        if new != old:
            yield LineChange(Part(part.text, start, start + len(old)), old, new)
        start += len(old) + 1
