"""TCVN3, the encoding of the ABC fonts (`.VnTime`): one byte a letter.

Source: TCVN 5712:1993 (VN3 for small letters, VN1 for the capitals with tones), as in glibc's TCVN5712-1.
"""

from __future__ import annotations

import re

from desktop_app.language.syllables import is_syllable

from .code_pages import translated, without_private_use
from .toned_capitals import with_capital_names

# From byte 80 on, sixteen a row; a stop is a byte that stays what it is. The five combining tones of
# the standard (B0 to B4) are used by nobody: there they are the signs of m², 25°, ±.
_ROWS = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
    "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    ".ĂÂÊÔƠƯĐăâêôơưđẰ"
    ".....àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)
# Capitals that the standard put where control characters are.
_LOW = {1: "Ú", 2: "Ụ", 4: "Ừ", 5: "Ử", 6: "Ữ", 17: "Ứ", 18: "Ự", 19: "Ỳ", 20: "Ỷ", 21: "Ỹ", 22: "Ý", 23: "Ỵ"}
TABLE = {0x80 + place: letter for place, letter in enumerate(_ROWS) if letter != "."} | _LOW

# The fonts have no capitals with tones, but for those that the standard alone knew.
_TONED = "".join(letter for letter in _ROWS if letter.islower() and letter not in "ăâêôơưđ")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_START = re.compile(
    rf"""(?xm)(?:
        (?: ^(?:\w{{1,2}}[/)][ ]?)?
            # Behind initials none begins: “bà T.H. ở Tân Bình”, “Th. ở Sóc Sơn”.
          | (?<!\.)(?<!\b[A-ZĐ])(?<!\b[A-ZĐ]h)[.!?][”’\"»)\]]*[ \t]+
          | :[ \t]*(?=[“‘'\"«])
        ) [ \t]*(?:[-–—*•+][ ]?)?[“‘'\"«(\[]*
      | (?<=\w)[.!?](?:[-–][ ]?)?  # newspapers forget the space
      | \)[ ]?[-–][ ]?  # “(NLĐ) – Ở ngày thi đấu cuối cùng”
      | ^[^:.,;\n]{{2,40}}:[ ]  # “Đà Nẵng: Áp giá đất cũ”
        # Behind other colons these are capitals more often than not.
      | :[ ](?=(?:ở|ồ|ối|ủy|ánh|án|ách|ảo|ứng|ý(?=[ ]kiến))\b)
    )[{_TONED}]"""
)
# Two capitals in one word: it may be all capitals.
_CAPITALS = re.compile(rf"[A-ZĂÂÊÔƠƯĐ][{_TONED}]*[A-ZĂÂÊÔƠƯĐ]")
_TONED_CAPITAL = re.compile(f"[{_TONED.upper()}]")


def decoded(text: str) -> str:
    """Return `text` read as TCVN3.

    Its fonts have no capitals with tones: where a text has none, they are set where a sentence begins, in
    words that are all capitals, and in names that the words around them tell: “châu Á”, “ông Ẩn”.
    """
    plain = translated(without_private_use(text), TABLE)
    if plain == text or _TONED_CAPITAL.search(plain):
        return plain
    lines = "\n".join(map(_with_capital_words, plain.split("\n")))
    return _SENTENCE_START.sub(lambda found: found[0][:-1] + found[0][-1].upper(), with_capital_names(lines))


def _with_capital_words(line: str) -> str:
    """Return `line` with toned letters as capitals in words whose other letters are: “CộNG HòA” is one."""
    if not _CAPITALS.search(line):
        return line
    words = list(_WORD.finditer(line))
    others = [_without_toned(word[0]) for word in words]
    # A capital behind a small toned letter, as in “ủY”, shows that both are capitals.
    capital = [
        letters.isupper() and (len(letters) > 1 or word[0][0] in _TONED)
        for letters, word in zip(others, words, strict=True)
    ]
    # Abbreviations say nothing of the words beside them.
    telling = [
        certain and not word[0].isascii() and is_syllable(word[0])
        for certain, word in zip(capital, words, strict=True)
    ]
    found: list[str] = []
    end = 0
    for place, word in enumerate(words):
        pairs = ((at, min(at, place)) for at in (place - 1, place + 1) if 0 <= at < len(words))
        beside = [telling[at] for at, first in pairs if words[first + 1].start() == words[first].end() + 1]
        # One letter tells nothing by itself: “Hà” is a name, “HÀ” stands between capitals.
        fits = any(beside) if others[place].isupper() else not others[place] and beside and all(beside)
        found += [line[end : word.start()], word[0].upper() if capital[place] or fits else word[0]]
        end = word.end()
    return "".join((*found, line[end:]))


def _without_toned(word: str) -> str:
    return "".join(letter for letter in word if letter not in _TONED)
