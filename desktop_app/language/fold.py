"""Folding for search and completion: case, marks and đ aside."""

from __future__ import annotations

import unicodedata
from itertools import filterfalse


def fold(text: str) -> str:
    """Return `text` in lower case without Vietnamese marks, đ as d: “Cần Đước” gives “can duoc”.

    Idempotent, and the same for NFC and NFD input.
    """
    decomposed = unicodedata.normalize("NFD", text.lower())
    bare = "".join(filterfalse(unicodedata.combining, decomposed))
    return bare.replace("đ", "d")


def fold_in_place(text: str) -> str:
    """Return NFC `text` folded character by character, so that every place in it is one in `text`.

    The same as `fold` for Vietnamese. A mark that stands on its own stays, and so does a character that folds
    to several.
    """
    return text.translate(_IN_PLACE)


def matches(query: str, text: str) -> bool:
    """Return whether every word of `query` starts a word of `text`, both folded."""
    words = fold(text).split()
    return all(any(word.startswith(part) for word in words) for part in fold(query).split())


class _InPlace(dict[int, str]):
    """What one character folds to, found out when it first occurs."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = fold(character)
        found = self[code] = folded if len(folded) == 1 else character
        return found


_IN_PLACE = _InPlace()
