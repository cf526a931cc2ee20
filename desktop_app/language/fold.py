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


def matches(query: str, text: str) -> bool:
    """Return whether every word of `query` starts a word of `text`, both folded."""
    words = fold(text).split()
    return all(any(word.startswith(part) for word in words) for part in fold(query).split())
