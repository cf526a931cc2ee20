"""A paragraph in several fonts, read by what their names say."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from .decoding import decoded
from .encoding import OldEncoding
from .recognition import has_vietnamese_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .fonts import FontEncoding

# In front of a stretch that goes on in a sentence, which does not begin there.
_GOES_ON = ", "


def read_stretches(stretches: Sequence[tuple[str, FontEncoding | None]]) -> list[str]:
    """Return the texts of a paragraph's stretches, those in a font of an old encoding read as it says.

    A letter and the sign of its marks may stand in two stretches. Text with letters that Unicode alone has
    was set in an old font by mistake, and stays.
    """
    found: list[str] = []
    before = ""
    for encoding, group in groupby(stretches, lambda one: None if one[1] is None else one[1].encoding):
        members = list(group)
        texts = [text for text, _ in members]
        if encoding is not None and not any(map(has_vietnamese_letters, texts)):
            capitals = [font is not None and font.capitals for _, font in members]
            read = _read(texts, encoding, goes_on=bool(before.strip()))
            texts = [text.upper() if high else text for text, high in zip(read, capitals, strict=True)]
        found += texts
        before = "".join((before, *texts))
    return found


def _read(texts: Sequence[str], encoding: OldEncoding, *, goes_on: bool) -> list[str]:
    start = _GOES_ON if goes_on else ""
    whole = decoded(start + "".join(texts), encoding)[len(start) :]
    ends = [0, *_ends(texts, encoding)]
    ends[-1] = len(whole)
    return [whole[start:end] for start, end in pairwise(ends)]


def _ends(texts: Iterable[str], encoding: OldEncoding) -> list[int]:
    """Return where each text ends once all of them are read."""
    ends: list[int] = []
    old = ""
    for text in texts:
        old += text
        # Only VNI has letters of two characters.
        ends.append(len(decoded(old, encoding)) if encoding is OldEncoding.VNI else len(old))
    return ends
