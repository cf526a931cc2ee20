"""Tone marks: taking them off and setting them.

In `oa`, `oe`, `uy` they stand the old way (hòa, ủy) or the new one (hoà, uỷ).
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from itertools import product


class Tone(IntEnum):
    """The six tones in the order of Vietnamese dictionaries."""

    NGANG = 0
    HUYEN = 1
    HOI = 2
    NGA = 3
    SAC = 4
    NANG = 5


_MARKS = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_VOWELS = "aăâeêioôơuưy"
_WITH_TONE = {
    (letter, tone): unicodedata.normalize("NFC", letter + _MARKS[tone])
    for letter, tone in product(_VOWELS + _VOWELS.upper(), Tone)
}
_PARTS = {letter: part for part, letter in _WITH_TONE.items()}
_BARE = str.maketrans({letter: bare for letter, (bare, tone) in _PARTS.items() if tone})

_NEW_STYLE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_OLD_STYLE = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_TO_OLD = dict(zip(_NEW_STYLE, _OLD_STYLE, strict=True))
_TO_NEW = dict(zip(_OLD_STYLE, _NEW_STYLE, strict=True))


def _at_the_end(rhymes: list[str]) -> re.Pattern[str]:
    # Only at the end of a syllable; after q the u belongs to the consonant (quý keeps its tone on the y).
    return re.compile(rf"(?<![qQ])(?:{'|'.join(rhymes)})(?![^\W\d_])", re.IGNORECASE)


_NEW_STYLE_RHYME, _OLD_STYLE_RHYME = _at_the_end(_NEW_STYLE), _at_the_end(_OLD_STYLE)


def old_style(text: str) -> str:
    """Return NFC `text` with tone marks placed the old way: “Uỷ ban hoà giải” gives “Ủy ban hòa giải”.

    The length does not change. Syllables with a final consonant are written one way only and stay.
    """
    return _NEW_STYLE_RHYME.sub(lambda found: _restyle(found[0], _TO_OLD), text)


def new_style(text: str) -> str:
    """Return NFC `text` with tone marks placed the new way: “Ủy ban hòa giải” gives “Uỷ ban hoà giải”.

    The length does not change, and `old_style` leads back.
    """
    return _OLD_STYLE_RHYME.sub(lambda found: _restyle(found[0], _TO_NEW), text)


def without_tone(text: str) -> str:
    """Return NFC `text` with letters but no tones: “Đước” gives “Đươc”. The length does not change."""
    return text.translate(_BARE)


def tones_in(word: str) -> list[tuple[int, Tone]]:
    """Return where in NFC `word` tone marks stand, and which: two of them in “hòà”."""
    parts = [(place, _PARTS.get(letter)) for place, letter in enumerate(word)]
    return [(place, part[1]) for place, part in parts if part is not None and part[1]]


def with_tone(word: str, place: int, tone: Tone) -> str:
    """Return NFC `word` with `tone` on its vowel at `place`, in place of a tone that stands there.

    Raises KeyError where there is no vowel.
    """
    return word[:place] + _WITH_TONE[_PARTS[word[place]][0], tone] + word[place + 1 :]


def _restyle(rhyme: str, placed: dict[str, str]) -> str:
    return "".join(
        mark.upper() if letter.isupper() else mark
        for mark, letter in zip(placed[rhyme.lower()], rhyme, strict=True)
    )
