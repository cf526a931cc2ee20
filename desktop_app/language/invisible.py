"""Signs that nobody sees and that are right in some places: joiners, signs of direction, soft hyphens."""

from __future__ import annotations

import re
import unicodedata

_JOINERS = frozenset("\u200c\u200d")
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SOFT_HYPHEN = "\u00ad"
_ANY = re.compile("[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
# No old encoding has them: where one of these stands the text is Unicode.
_ONLY_UNICODE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_HIGH_LATIN = re.compile("[\u00a1-\u00ac\u00ae-\u00ff]")
# A syllable of which nothing but the ư is more than ASCII: thư, chưa, chưng.
_PLAIN_SYLLABLE = re.compile(
    r"(?<![a-z])(?:gi|[bcdghklmnprstvx]{1,3})\u00ad(?:[aimnptu]|ng?|c)?(?![a-z\u00ad])", re.IGNORECASE
)


def without_misplaced(text: str) -> str:
    """Return NFC `text` without the signs that mean nothing where they stand, in NFC. Idempotent.

    Joiners stay in emoji and in scripts without capitals, which need them. Signs of direction stay in a line
    that has letters written from right to left. Soft hyphens go, but not from a line that may be TCVN3, whose
    ư they are: that has to be looked at first, and without them it could not be read any more.
    """
    if not _ANY.search(text):
        return text
    lines = (_without_directions(_without_joiners(line)) for line in text.split("\n"))
    whole = unicodedata.normalize("NFC", "\n".join(lines))
    if _SOFT_HYPHEN not in whole:
        return whole
    return unicodedata.normalize("NFC", "\n".join(map(_without_soft_hyphens, whole.split("\n"))))


def _without_joiners(line: str) -> str:
    if _JOINERS.isdisjoint(line):
        return line
    kept = []
    joins = False
    for character in line:
        if character not in _JOINERS:
            kept.append(character)
            # Marks, also the one that asks for a coloured sign, belong to what is before them.
            if unicodedata.category(character)[0] != "M":
                joins = unicodedata.category(character) in {"Lo", "So", "Sk"}
        elif joins:
            kept.append(character)
    return "".join(kept)


def _without_directions(line: str) -> str:
    if not _DIRECTIONS.search(line):
        return line
    if any(unicodedata.bidirectional(character) in {"R", "AL"} for character in line):
        return line
    return _DIRECTIONS.sub("", line)


def _without_soft_hyphens(line: str) -> str:
    return line if _may_be_tcvn3(line) else line.replace(_SOFT_HYPHEN, "")


def _may_be_tcvn3(line: str) -> bool:
    """Return whether a soft hyphen of `line` may be an ư.

    It is one as the vowel of a syllable (`th\u00ad`, thư) or beside letters that are others in TCVN3
    (`tr\u00adêng`, trường).
    """
    if _ONLY_UNICODE.search(line):
        return False
    return _HIGH_LATIN.search(line) is not None or _PLAIN_SYLLABLE.search(line) is not None
