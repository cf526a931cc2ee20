"""Sorting as a Vietnamese dictionary does.

The letters are a ă â b c d đ e ê … o ô ơ … u ư, the tones of one word follow each other as ngang, huyền,
hỏi, ngã, sắc, nặng; signs come before numbers, numbers before letters. The levels are those of the Unicode
collation algorithm in CLDR's form for Vietnamese: first the letters of the whole text, then its tones, then
case.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from .tones import old_style

if TYPE_CHECKING:
    from collections.abc import Iterable

SortKey = tuple[str, str, str, str]

_LETTERS = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
# Breve, circumflex and horn make letters; the other marks are tones, and those of foreign names after them.
_OF_LETTERS = frozenset("\u0306\u0302\u031b")
_TONES = {mark: chr(2 + place) for place, mark in enumerate("\u0300\u0309\u0303\u0301\u0323")}
_SIGNS = {sign: place for place, sign in enumerate("_-‐‑–—,;:!?.…·'‹›\"«»()[]{}§@*/\\&#%‰†•`´^°+<=>|~$€")}
_QUOTES = str.maketrans("‘’‚“”„", "'''\"\"\"")
_FIGURES = re.compile(r"\d+")
# The groups of the first level, each beginning with a sign that sorts before those of the next.
_SPACE, _SIGN, _OTHER_SIGN, _NUMBER, _LETTER, _OTHER_LETTER = "\x01\x02\x03\x04\x05\x06"
_PLAIN = "\x01"


def sort_key(text: str) -> SortKey:
    """Return what sorts `text` among others. Two texts have one key only if they are the same, byte for byte.

    Numbers go by their value, the place of a tone mark (`hoà`, `hòa`) counts only where nothing else does,
    as does case: small letters come first.
    """
    composed = old_style(unicodedata.normalize("NFC", text))
    numbered = _FIGURES.sub(_by_value, composed)
    return (
        numbered.translate(_FIRST_LEVEL),
        composed.translate(_SECOND_LEVEL),
        composed.translate(_THIRD_LEVEL),
        text,
    )


def in_order(texts: Iterable[str]) -> list[str]:
    """Return `texts` in the order of a Vietnamese dictionary."""
    return sorted(texts, key=sort_key)


class _Level(dict[int, str]):
    """What each character is on one level, found out when it first occurs."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def __missing__(self, code: int) -> str:
        found = self[code] = _weights(chr(code))[self._level]
        return found


_FIRST_LEVEL, _SECOND_LEVEL, _THIRD_LEVEL = _Level(0), _Level(1), _Level(2)


def _by_value(figures: re.Match[str]) -> str:
    """Return a number in a form that sorts by value: its length, then its figures, both marked as figures."""
    value = str(int(figures[0])) if len(figures[0]) < 4000 else figures[0]
    return chr(0xF0000 + len(value)) + "".join(chr(0xF5000 + int(figure)) for figure in value)


def _weights(character: str) -> tuple[str, str, str]:
    if 0xF0000 <= ord(character) < 0xF6000:
        return _NUMBER + character, "", ""
    if character.isspace():
        return _SPACE, _PLAIN, _PLAIN
    base, marks = _letter(character.translate(_QUOTES))
    first = _first(base)
    second = (_PLAIN if base else "") + "".join(_TONES.get(mark, mark) for mark in marks)
    return first, second, "\x02" if character != character.lower() else _PLAIN


def _first(base: str) -> str:
    if not base or unicodedata.category(base[0]) in {"Cc", "Cf"}:
        return ""
    if base in _LETTERS:
        return _LETTER + chr(0x20 + _LETTERS[base])
    if base in _SIGNS:
        return _SIGN + chr(0x20 + _SIGNS[base])
    return (_OTHER_LETTER if base.isalpha() else _OTHER_SIGN) + base


def _letter(character: str) -> tuple[str, str]:
    """Return the small letter of the alphabet that `character` is, and the marks it has beside."""
    parts = unicodedata.normalize("NFD", character.lower())
    base = "".join(part for part in parts if not unicodedata.combining(part))
    marks = parts[len(base) :]
    of_letter = "".join(mark for mark in marks if mark in _OF_LETTERS)
    whole = unicodedata.normalize("NFC", base + of_letter)
    if whole in _LETTERS:
        return whole, "".join(mark for mark in marks if mark not in _OF_LETTERS)
    return base, marks
