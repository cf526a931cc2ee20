"""Counting as Vietnamese newsrooms count: by tiếng, a syllable between spaces."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from .fold import fold
from .numerals import numeral_syllables

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:[-/.,:’'][^\W_]+)*")
# A written syllable: letters, not all of them plain capitals. Capitals and figures make signs: `62-KL/TW`.
_WRITTEN_SYLLABLE = re.compile(r"(?=\w*[^\W\d_A-ZĐ])[^\W\d_]{2,}")
_PIECE = re.compile(r"\d+(?:\.\d{3})+(?!\d)|\d+|[^\W\d_]+")
_BETWEEN_FIGURES = re.compile(r"(?<=\d)[-/.,:](?=\d)")
_PER_CENT = re.compile(r"(?<=\d)\s?%")
# What one breath can say: of capitals, anything else is an abbreviation read letter by letter, each for
# the syllable it stands for: UBND.
_SPEAKABLE = re.compile(
    r"(?:ngh?|[cgknpt]h|gi|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[ckmnpt])?", re.IGNORECASE
)


def syllable_count(text: str) -> int:
    """Return how many tiếng `text` has, whatever its Unicode form.

    A run of letters and figures counts as one, so do signs such as `62-KL/TW`, `24/4/2019` and
    `la34.com.vn`; `chính trị-xã hội` has four.
    """
    return sum(1 + _joined_syllables(word) for word in _words(text))


def spoken_syllables(text: str) -> int:
    """Return how many syllables a reader speaks: numbers, dates and abbreviations said in full.

    `24/4/2019` has twelve, `16:59` six, `UBMTTQ` six. The names of units and foreign words count as written.
    """
    return sum(_spoken(word) for word in _words(text)) + 2 * len(_PER_CENT.findall(text))


def _words(text: str) -> Iterator[str]:
    return (found[0] for found in _WORD.finditer(unicodedata.normalize("NFC", text)))


def _joined_syllables(word: str) -> int:
    """Return how many hyphens and strokes of `word` stand between two written syllables."""
    parts = re.split("[-/]", word)
    written = [_WRITTEN_SYLLABLE.fullmatch(part) is not None for part in parts]
    return sum(left and right for left, right in pairwise(written))


def _spoken(word: str) -> int:
    pieces: list[str] = _PIECE.findall(word)
    letters = sum(_spoken_letters(piece) for piece in pieces if not piece[0].isdecimal())
    figures = [piece.replace(".", "") for piece in pieces if piece[0].isdecimal()]
    if figures and len(figures[0]) > 2 and figures[0].startswith("0"):
        # A telephone number is read figure by figure, its stops are not.
        return letters + sum(map(len, figures))
    # Between figures a mark is a word: tháng, năm, giờ, phẩy, đến; a stop between thousands is not.
    thousands = sum(piece.count(".") for piece in pieces)
    marks = len(_BETWEEN_FIGURES.findall(word)) - thousands
    return letters + sum(map(numeral_syllables, figures)) + marks


def is_speakable(letters: str) -> bool:
    """Return whether one breath can say `letters`: `TIN` and `ĐẢNG`, not `UBND`."""
    return _SPEAKABLE.fullmatch(fold(letters)) is not None


def _spoken_letters(letters: str) -> int:
    return len(letters) if letters.isupper() and not is_speakable(letters) else 1
