"""Capitals and small letters, as an editor changes them: abbreviations, codes and addresses keep theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from .counting import is_speakable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOKEN = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+|[^\W_]+(?:[-/.&'’][^\W_]+)*")
_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_ROMAN = re.compile(r"(?=[IVXLC]{1,9}$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# What is counted in Roman figures.
_COUNTED = re.compile(r"(?:thứ|khóa|khoá|kỷ|quý|hội|chương|phần|hạng|khu|tập|loại|cấp)\W*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*\s|\n")
# A stop after one of these ends no sentence.
_SHORTENED = re.compile(r"(?:\b(?:[B-DĐF-HJ-NP-TV-XZ]{1,3}|Th?S|BS|Ths|Tp|Tx|Mr|Mrs|Dr|St|v\.v)|\d)\.\s*$")
# Trung ương, the one abbreviation that is a word with a mark of its own.
_TU = "TƯ"
_LONGEST = 4
_NO_TEXT = "\0"
# How far before a word to look, in characters.
_NEAR = 12


class LetterCase(Enum):
    """CHỮ HOA, chữ thường, Hoa Đầu Mỗi Chữ, Hoa đầu câu."""

    UPPER = auto()
    LOWER = auto()
    TITLE = auto()
    SENTENCE = auto()


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in its text; `begins` is false where only its end is to be changed."""

    start: int
    end: int
    begins: bool


def in_case(
    text: str, case: LetterCase, start: int = 0, end: int | None = None, marks: Iterable[tuple[int, int]] = ()
) -> str:
    """Return what stands from `start` to `end` of `text` in another case, in the place it has there.

    `marks` are parts that are no text, such as those of Markdown: they stay, and a sentence goes on behind
    them. Abbreviations (UBND), codes (62-KL/TW, QL1A) and names with capitals inside (VnExpress) stay as they
    are in every case but UPPER, e-mail and web addresses in every case. Where all is in capitals, what can be
    spoken as one syllable is a word.
    """
    end = len(text) if end is None else end
    written = text
    for first, last in marks:
        text = text[:first] + _NO_TEXT * (last - first) + text[last:]
    words = list(_words(text, start, end, case))
    shouted = all(_is_upper(text[word.start : word.end]) for word in words)
    said: list[str] = []
    position = start
    for place, word in enumerate(words):
        beside = [text[other.start : other.end] for other in words[max(0, place - 1) : place + 2 : 2]]
        fixed = case is not LetterCase.UPPER and _is_fixed(text, word, shouted=shouted, beside=beside)
        said.append(written[position : word.start])
        said.append(text[word.start : word.end] if fixed else _changed(text, word, case))
        position = word.end
    return "".join((*said, written[position:end]))


def upper(text: str) -> str:
    """Return `text` in capitals."""
    return in_case(text, LetterCase.UPPER)


def lower(text: str) -> str:
    """Return `text` in small letters."""
    return in_case(text, LetterCase.LOWER)


def title(text: str) -> str:
    """Return `text` with a capital for each syllable."""
    return in_case(text, LetterCase.TITLE)


def sentence(text: str) -> str:
    """Return `text` in small letters with a capital for each sentence and line."""
    return in_case(text, LetterCase.SENTENCE)


def _words(text: str, start: int, end: int, case: LetterCase) -> Iterator[_Word]:
    """Yield the words to change; of codes and addresses none."""
    for token in _TOKEN.finditer(text, _token_start(text, start)):
        if token.start() >= end:
            return
        if _ADDRESS.fullmatch(token[0]) or (case is not LetterCase.UPPER and _DIGIT.search(token[0])):
            continue
        for word in _WORD.finditer(text, max(start, token.start()), min(end, token.end())):
            yield _Word(word.start(), word.end(), not text[word.start() - 1 : word.start()].isalpha())


def _token_start(text: str, start: int) -> int:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return start


def _is_fixed(text: str, word: _Word, *, shouted: bool, beside: Iterable[str]) -> bool:
    """Return whether the capitals of a word are its own: an abbreviation, a Roman figure, a name."""
    letters = text[word.start : word.end]
    if not _is_upper(letters):
        return letters[1:] != letters[1:].lower()
    if len(letters) == 1:
        return False
    if not is_speakable(letters):
        return True
    if _ROMAN.fullmatch(letters) and _COUNTED.search(text[max(0, word.start - _NEAR) : word.start]):
        return True
    loud = any(len(other) > 1 and _is_upper(other) and is_speakable(other) for other in beside)
    return not (shouted or loud) and (letters == _TU or (letters.isascii() and len(letters) <= _LONGEST))


def _is_upper(letters: str) -> bool:
    return letters == letters.upper()


def _changed(text: str, word: _Word, case: LetterCase) -> str:
    letters = text[word.start : word.end]
    if case is LetterCase.UPPER:
        return letters.upper()
    small = letters.lower()
    capital = word.begins and (
        case is LetterCase.TITLE or (case is LetterCase.SENTENCE and _begins_sentence(text, word.start))
    )
    return small[:1].upper() + small[1:] if capital else small


def _begins_sentence(text: str, start: int) -> bool:
    before = start
    while before > 0 and not text[before - 1].isalnum():
        before -= 1
    gap = text[before:start].replace(_NO_TEXT, "")
    if before == 0 or "\n" in gap:
        return True
    return _SENTENCE_END.search(gap) is not None and not _SHORTENED.search(
        text[max(0, before - _NEAR) : start].replace(_NO_TEXT, "")
    )
