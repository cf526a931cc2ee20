"""What a text is made of: syllables, other words, and what no proofreader touches: codes, addresses, marks.

Document codes are those of the administrative papers (Decree 30/2020/NĐ-CP, appendix I): number, year,
kind and issuing body, `62-KL/TW`, `30/2020/NĐ-CP`, `47/GP-TTĐT`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .syllables import is_syllable, well_placed

if TYPE_CHECKING:
    from collections.abc import Iterator


class TokenKind(StrEnum):
    """What a token is. `WORD` is letters that are no Vietnamese syllable: foreign, a name, or misspelt."""

    SYLLABLE = "syllable"
    WORD = "word"
    ABBREVIATION = "abbreviation"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    TELEPHONE = "telephone"
    CODE = "code"
    DOCUMENT_CODE = "document_code"
    EMAIL = "email"
    ADDRESS = "address"
    MARK = "mark"


class Token(NamedTuple):
    """A piece of a text: `text[start:end]`, counted in code points. A tuple: articles have thousands."""

    start: int
    end: int
    text: str
    kind: TokenKind


_DOMAIN_ENDS = "vn|com|net|org|gov|edu|info|biz|asia|tv|me|io|co|eu|us|uk|fr|de|jp|cn|kr|ru"
# Markdown: pictures and link targets, headings, lists and quotes, emphasis, code, rules, escapes, tables.
_MARK = r"""
    !\[ | \]\([^()\s]*(?:\s"[^"\n]*")?\) | \]\[[^\]\n]*\] | <!--[^<>]*--> | </?[a-zA-Z][^<>\n]*>
  | ^[ ]{0,3}\[[^\]\n]+\]:[ ]*\S+ | ^[ ]{0,3}(?:```|~~~)[^\n]*
  | ^[ ]{0,3}(?:\#{1,6}|>|[-*+]|\d{1,3}\.)(?=[ ]) | ^[ ]{0,3}(?:[-*_][ ]*){3,}$ | `[^`\n]+`
  | \*{1,3} | (?<!\w)_{1,3}(?=\w) | (?<=\w)_{1,3}(?!\w) | \\[\\`*_{}\[\]()\#+\-.!|>~]
"""
_WEB = r"[^\s<>()\[\]“”\",]"
_PHONE = r"(?:\(0\d{1,4}\)|\+?84|0\d{1,4})(?:[ .-]{0,2}\d{1,10}){1,4}"
_DAY, _MONTH = "(?:0?[1-9]|[12]\\d|3[01])", "(?:0?[1-9]|1[0-2])"
_SHAPES = {
    # What nearly all of a text is, tried first.
    "PLAIN": r"[^\W\d_]+(?=[ ,;!?)”\n]|\.(?:\s|$)|\Z)",
    "MARK": _MARK,
    "EMAIL": r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    "ADDRESS": rf"""
        (?:(?:https?|ftp)://|www\.){_WEB}*[\w/]
      | (?<![\w.])[a-zA-Z][a-zA-Z\d-]*\.(?:[a-zA-Z\d-]+\.){{0,6}}(?:{_DOMAIN_ENDS})(?![\w.]*\w)
        (?:/{_WEB}*[\w/])?""",
    "DOCUMENT_CODE": r"""
        \d+(?:/\d{4})?(?:[-/](?=[A-ZĐƯ]{2})[A-ZĐƯa-zđ&]+\d*)+(?!\w)
      | [A-ZĐ]{2,}(?:[-/](?=[A-ZĐƯ]{2})[A-ZĐƯ]+[a-z]?)+(?!\w)""",
    "DATE": rf"""
        (?<![\d/.])(?:{_DAY}(?P<between>[/.-]){_MONTH}(?P=between)(?:\d{{4}}|\d\d)
      | {_DAY}[/-]{_MONTH} | {_MONTH}/\d{{4}} | \d{{4}}-\d\d-\d\d)(?![\d/]|[.,-]\d)""",
    "TELEPHONE": rf"""
        (?<![\w.,])(?=(?:[^\w\n]{{0,2}}\d){{9,12}}(?![^\w\n]?\d)){_PHONE}(?!\w)
      | (?<!\w)1[89]00[ .]?\d{{4}}(?:[ .]?\d\d)?(?!\w)""",
    "TIME": r"""
        (?<![\d:])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?|[hg](?:[0-5]\d)?(?:[’'](?!\w))?)(?![\w:])""",
    "CODE": r"(?:\d+[A-ZĐ]|[A-ZĐ][A-ZĐa-zđ]*[-.]?\d|[a-zđ]+\d)\w*(?:[-.]\d+\w*)*",
    "NUMBER": r"\d+(?:[.,]\d+)*",
    "ABBREVIATION": r"""
        (?<!\w)(?:[A-ZĐ][A-ZĐa-zđ]{0,3}\.){1,6}[A-ZĐƯ]{1,5}(?!\w) | [A-ZĐ][A-ZĐƯ]*(?:&[A-ZĐ]+)+""",
    "LETTERS": r"[^\W\d_]+(?:[’'][^\W\d_]+)*(?:-[^\W\d_]+)*",
}
# A space begins a token only as the indent of a Markdown mark.
_TOKEN = re.compile(
    r"(?!(?<=[^\n])[ ])(?:" + "|".join(f"(?P<{name}>{shape})" for name, shape in _SHAPES.items()) + ")",
    re.VERBOSE | re.MULTILINE,
)
_ABBREVIATION = re.compile(r"[A-ZĐƯ]{2,}")


def tokens(text: str) -> list[Token]:
    """Return the tokens of NFC `text` in their order; between them are only spaces and punctuation.

    Compounds of syllables come apart, `chính trị-xã hội` has four; foreign ones stay whole: `Mát-xcơ-va`.
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        shape, piece, (start, end) = match.lastgroup, match[0], match.span()
        if shape == "PLAIN":
            found.append(Token(start, end, piece, letters_kind(piece)))
        elif shape == "LETTERS":
            found.extend(_parts(start, piece))
        elif shape is not None:
            found.append(Token(start, end, piece, TokenKind[shape]))
    return found


@lru_cache(maxsize=16384)
def letters_kind(word: str) -> TokenKind:
    """Return what a run of letters is. A syllable whose tone mark is misplaced counts as one: `ngaỳ`."""
    if is_syllable(word) or well_placed(word):
        return TokenKind.SYLLABLE
    return TokenKind.ABBREVIATION if _ABBREVIATION.fullmatch(word) else TokenKind.WORD


def _parts(start: int, compound: str) -> Iterator[Token]:
    parts = compound.split("-")
    kinds = [letters_kind(part) for part in parts]
    if TokenKind.WORD in kinds:
        yield Token(start, start + len(compound), compound, TokenKind.WORD)
        return
    for part, kind in zip(parts, kinds, strict=True):
        yield Token(start, start + len(part), part, kind)
        start += len(part) + 1
