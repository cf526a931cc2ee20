"""Names that begin with a toned vowel, which TCVN3 left small: told by the words around them.

Chosen on one half of a corpus of news: a rule is here that was right more often than wrong there. “ý”, “áo”
and “ẩn” are words of every day too; of them only what names a country or a person counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .name_contexts import (
    A_CERTAIN,
    AFTER_COUNTRY,
    BEFORE_COUNTRY,
    COMMITTEE,
    DOES,
    FOREIGN_NAME,
    GIVEN,
    NAME_OF_TWO,
    NO_COAT,
    NO_DRESS,
    NO_GLEAM,
    NO_IDEA,
    NO_LIGHT,
    NO_LOVE,
    NO_MEANING,
    NO_PERSON,
    NO_PICTURE,
    NO_PRINT,
    NO_STAMP,
    NO_YOUNGEST,
    OF_COUNTRY,
    PERSON,
    behind,
    not_before,
    not_behind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters in front of a word and behind it that rules see: names of countries are long.
_REACH = 32


class _Rule(NamedTuple):
    """Where one of `words` is a name: behind `before` and in front of `after`.

    A `weak` rule holds only in a text where another rule found the same word a name.
    """

    words: str
    before: str = ""
    after: str = ""
    weak: bool = False


_NAMES = "ánh ái ẩn út ý ứng ích ấn ất ấu"
_RULES = (
    _Rule("á", behind("châu, Đông, Nam, Tây, Trung, Bắc, Âu, xuyên")),
    _Rule(
        "á",
        r"\w\W{1,3}",
        not_before("hậu, khôi, quân, phiện, kim, sừng, khẩu, thị, nhiệt, á, ố") + r"(?![!…]|,? ?à\b)\W*\w",
    ),
    _Rule("á", "", " (?:hậu|khôi) [A-ZĐ]"),
    _Rule("ấn", "", "[ -]Độ| giáo"),
    _Rule("ấn", OF_COUNTRY, NO_PRINT),
    _Rule("ấn", NO_STAMP, NO_PRINT, weak=True),
    _Rule("ả", "", " ?[Rr]ập"),
    _Rule("út", "Rập Xê "),
    _Rule("ảrập úc"),
    _Rule("ất", "", " (?:Sửu|Mão|Tỵ|Tị|Mùi|Dậu|Hợi)"),
    _Rule("áp", "", " Lục"),
    _Rule("ấp", "", " Bắc"),
    _Rule("ít", "", " Ong"),
    _Rule("ủy", A_CERTAIN, COMMITTEE),
    _Rule(
        "ủy",
        not_behind("các, là, sáu, cử") + r"(?<!\d )",
        r" viên (?:Bộ|Trung|Thường|T\.|Hội đồng|[Uu]ỷ|[Ủủ]y ban)",
    ),
    _Rule("ủy", "(?:,|-|–) ", " viên [A-ZĐ]"),
    # The photographer behind a dash, a stop or the caption; inside brackets “ảnh” is mostly small.
    _Rule("ảnh", r"[-–.)”\"] ?", " ?: ?[A-ZĐ]"),
    _Rule("ảnh", rf"{NO_PICTURE}(?<=\w )", " ?: ?[A-ZĐ]"),
    _Rule("ảnh", "[-–] ", " [A-ZĐ]"),
    _Rule("ảnh", behind("Văn, Thị, Minh, Hồng"), not_before("hưởng")),
    _Rule("ảnh", behind("ông"), not_before("hưởng"), weak=True),
    _Rule("áo", OF_COUNTRY, NO_COAT),
    _Rule("áo", behind("ở, từ, thắng"), NO_COAT),
    _Rule("áo", AFTER_COUNTRY, NO_COAT),
    _Rule("áo", NO_DRESS, NO_COAT, weak=True),
    _Rule("áo", "", " lụa Hà Đông"),
    _Rule("áo", behind("hoa hậu"), " dài"),
    _Rule("áo", behind("tam ca")),
    _Rule("ý", OF_COUNTRY, NO_IDEA),
    _Rule("ý", behind("của, ở, từ, Bắc, hiệu, mì, qua, thua, gặp, thắng"), NO_IDEA),
    _Rule("ý", AFTER_COUNTRY, NO_IDEA),
    _Rule("ý", NO_MEANING, NO_IDEA, weak=True),
    _Rule("ý", NO_MEANING, FOREIGN_NAME),
    _Rule("ý", "", " (?:Đại Lợi|Yên|Lan|Tý|Nhi|Như)"),
    _Rule("ý", r"\b(?:Như |[Bb]é |Việt - )", NO_IDEA),
    _Rule("áo ý", "", BEFORE_COUNTRY),
    _Rule("áo ý", r"\(", r"[),]| - "),
    _Rule("áo ý", r"\b[A-Z][a-z]{3,}, ", r"[),.]"),
    _Rule(_NAMES, GIVEN, NO_PERSON),
    _Rule("ánh ái út ích", NAME_OF_TWO, NO_PERSON),
    _Rule("ánh ẩn út", r"\bCông "),
    _Rule("ứng", "", r" (?:Hòa|Hoà)\b"),
    _Rule("ánh", not_behind("phản"), " [A-ZĐ]"),
    _Rule("út", NO_YOUNGEST, " [A-ZĐ]"),
    _Rule("ái", NO_LOVE, " [A-ZĐ]"),
    _Rule("ánh ái ẩn út ứng ích ất", PERSON, NO_PERSON),
    _Rule(
        "ánh",
        NO_GLEAM,
        NO_LIGHT,
        weak=True,
    ),
    _Rule("ẩn", not_behind("tiềm, bí, lẩn, ở, trú"), NO_PERSON, weak=True),
    _Rule("ái", NO_LOVE, NO_PERSON, weak=True),
    _Rule("út", NO_YOUNGEST, weak=True),
    _Rule(_NAMES, r"(?:^|, |\b(?:của|với|cho|và|nhưng|gặp|thì|nghe|đó|nên) )", DOES, weak=True),
)


class _Compiled(NamedTuple):
    before: re.Pattern[str]
    after: re.Pattern[str]
    weak: bool


def _by_word() -> dict[str, tuple[_Compiled, ...]]:
    found: dict[str, list[_Compiled]] = {}
    for rule in _RULES:
        compiled = _Compiled(re.compile(rf"(?:{rule.before})\Z"), re.compile(rule.after), rule.weak)
        for word in rule.words.split():
            found.setdefault(word, []).append(compiled)
    return {word: tuple(rules) for word, rules in found.items()}


_BY_WORD = _by_word()
_CANDIDATE = re.compile(rf"\b(?:{'|'.join(_BY_WORD)})\b")


def with_capital_names(text: str) -> str:
    """Return `text`, which has no toned capitals, with those that begin names."""
    letters = list(text)
    names = list(_names(text))
    certain = {word for _, word, weak in names if not weak}
    for place, word, _ in names:
        if word in certain:
            letters[place] = word[0].upper()
    return "".join(letters)


def _names(text: str) -> Iterator[tuple[int, str, bool]]:
    """Tell where names may begin, the word, and whether only weak rules say so."""
    for found in _CANDIDATE.finditer(text):
        start, end = found.span()
        before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        said = [
            rule.weak
            for rule in _BY_WORD[found[0]]
            if rule.after.match(after) is not None and rule.before.search(before) is not None
        ]
        if said:
            yield start, found[0], all(said)
