"""A text put right paragraph by paragraph: what is in an old encoding is read, all else stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .decoding import decoded
from .encoding import OldEncoding
from .recognition import evidence, has_vietnamese_letters, may_be_old, recognised

_HORNED = re.compile("ư", re.IGNORECASE)
_ENOUGH_WORDS = 60
_ENOUGH = 400


class Loss(StrEnum):
    """What an old text lost before it came, and nobody can restore by rule."""

    CAPITALS = "capitals"  # TCVN3 has no capitals with tones: “châu á”
    HORNED_U = "horned_u"  # the ư of TCVN3 is a soft hyphen, which programs drop: “ngời” for “người”


@dataclass(frozen=True, slots=True)
class Repair:
    """A text as it was meant, the encodings it was in, the most frequent first, and what it lost."""

    text: str
    encodings: tuple[OldEncoding, ...]
    losses: tuple[Loss, ...] = ()


def repaired(text: str) -> Repair | None:
    """Return `text` with its lines in TCVN3 and VNI read; None where none is in either.

    Lines with Vietnamese letters of Unicode, in other languages and in plain ASCII stay as they are. Soft
    hyphens must be there still: they are letters of TCVN3.
    """
    if not may_be_old_somewhere(text):
        return None
    lines = text.split("\n")
    encodings = _encodings_of(lines)
    sizes = {
        one: sum(len(line) for line, own in zip(lines, encodings, strict=True) if own is one)
        for one in OldEncoding
    }
    used = tuple(sorted(filter(sizes.get, sizes), key=lambda one: -sizes[one]))
    if not used:
        return None
    found: tuple[Loss, ...] = ()
    for encoding in used:
        # Together, for what one line says of capitals holds for all.
        places = [place for place, own in enumerate(encodings) if own is encoding]
        old = "\n".join(lines[place] for place in places)
        read = decoded(old, encoding)
        found += losses(old, read, encoding)
        for place, line in zip(places, read.split("\n"), strict=True):
            lines[place] = line
    return Repair("\n".join(lines), used, found)


def read_as(text: str, encoding: OldEncoding) -> Repair | None:
    """Return `text` read in the `encoding` that somebody chose; None where that changes nothing.

    Lines with Vietnamese letters of Unicode stay as they are.
    """
    lines = text.split("\n")
    places = [place for place, line in enumerate(lines) if not has_vietnamese_letters(line)]
    old = "\n".join(lines[place] for place in places)
    read = decoded(old, encoding)
    if read == old:
        return None
    for place, line in zip(places, read.split("\n"), strict=True):
        lines[place] = line
    return Repair("\n".join(lines), (encoding,), losses(old, read, encoding))


def losses(text: str, read: str, encoding: OldEncoding) -> tuple[Loss, ...]:
    """Return what `text` in `encoding` lost before it was `read`."""
    if encoding is not OldEncoding.TCVN3:
        return ()
    proof = evidence(text, encoding)
    # One word in fifteen has an ư without tone.
    dropped = proof.marked >= _ENOUGH_WORDS and _HORNED.search(read) is None
    return (Loss.CAPITALS, Loss.HORNED_U) if dropped else (Loss.CAPITALS,)


def may_be_old_somewhere(text: str) -> bool:
    """Return whether some line of `text` can be in an old encoding. Cheap: most texts have none."""
    return any(map(may_be_old, text.split("\n")))


def _encodings_of(lines: list[str]) -> list[OldEncoding | None]:
    """Return the encoding of each line, None for those that stay."""
    whole = recognised("\n".join(lines))
    alone = {line: recognised(line) for line in dict.fromkeys(lines) if whole is None and may_be_old(line)}
    used = (whole,) if whole is not None else tuple(dict.fromkeys(filter(None, alone.values())))
    return [_encoding_of(line, alone.get(line), used) for line in lines]


def _encoding_of(line: str, alone: OldEncoding | None, used: tuple[OldEncoding, ...]) -> OldEncoding | None:
    """Return the encoding of one line, which is in `alone` by itself; else it may be as others are."""
    if alone is not None or not may_be_old(line):
        return alone
    start = line[:_ENOUGH]
    neighbour = next((one for one in used if evidence(start, one).agrees), None)
    # Where all others are in one encoding, a line that is not may be in the other.
    return neighbour or (recognised(line) if len(used) == 1 else None)
