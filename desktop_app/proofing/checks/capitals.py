"""Capitals of one title or institution that come and go within an article: Nhân dân, nhân dân."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind
from desktop_app.language.tones import old_style
from desktop_app.proofing.remarks import ArticleCheck, Remark

from .sentence_starts import begins_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.language.tokens import Token
    from desktop_app.proofing.passages import Passage

# What a newsroom writes one way throughout.
_INSTITUTIONS = frozenset(
    {"nhân dân", "chính quyền", "tổ quốc", "nhà nước", "chính phủ", "quốc hội", "huyện ủy", "tỉnh ủy"}
    | {"thành ủy", "đảng ủy"}
)
# What is written one way before the name of whoever holds the office.
_OFFICES = frozenset({"chủ tịch", "bí thư", "thủ tướng", "bộ trưởng", "thứ trưởng", "tổng thống", "giám đốc"})
_FIRST = frozenset(phrase.split()[0] for phrase in _INSTITUTIONS | _OFFICES)
# What may stand after an office without being a person: giám đốc Sở Y tế, tổng thống Hàn Quốc.
_NO_PERSON = """Sở Công Bệnh Nhà Trung Ban Cục Viện Trường Đài Ngân Quỹ Hội Chi Tập Hàn Trung Thái Hoa Nhật Ấn
    Triều Việt Hà Ba Bồ Tây"""
# With these the words are others: đảng ủy viên, nhân dân tệ, chính phủ điện tử.
_WORD_ENDS = frozenset({"viên", "tệ", "điện"})
# In names of institutions and in fixed terms the words have no capital of their own: Hội đồng nhân dân,
# Công an nhân dân, nghệ sĩ nhân dân, Ngân hàng Nhà nước, Văn phòng Chính phủ, ứng cử viên tổng thống.
_FIXED_BEFORE = """đồng an đội ban án sát sĩ giáo dụng ninh tranh trang hòa biểu báo chúng mạnh hàng bạc toán
    phó tổng nguyên cựu tân viên cử chức vị một các những làm tướng phòng tịch"""
# “Nhà nước” is meant where something is done by it or is its own; else it says of what kind something is:
# doanh nghiệp nhà nước, vốn nhà nước.
_ACTING_BEFORE = "của do với cho và mà để từ được khi nếu về vào thì bị là"
_STATE = "nhà nước"
_NO_PEOPLE, _FIXED, _ACTING = (
    frozenset(words.split()) for words in (_NO_PERSON, _FIXED_BEFORE, _ACTING_BEFORE)
)


@dataclass(frozen=True, slots=True)
class _Use:
    """One use of a phrase in the middle of a sentence."""

    start: int
    end: int
    phrase: str
    capital: bool


def check(_configuration: ProofConfiguration) -> ArticleCheck:
    """Return a check for offices and institutions with and without a capital; the frequent way is right."""
    return ArticleCheck(_uses, _minorities)


def _uses(passage: Passage) -> tuple[_Use, ...] | None:
    tokens = passage.tokens
    found = []
    for place, (first, second) in enumerate(pairwise(tokens)):
        small = first.text.lower()
        if small not in _FIRST or second.text != second.text.lower() or second.start != first.end + 1:
            continue
        phrase = f"{small} {old_style(second.text)}"
        if _is_comparable(phrase, _following(tokens, place + 1)) and _stands_alone(passage, place, phrase):
            found.append(_Use(first.start, second.end, phrase, first.text[0].isupper()))
    return tuple(found) or None


def _stands_alone(passage: Passage, place: int, phrase: str) -> bool:
    """Return whether the phrase at a token has its capital or small letter by somebody's choice."""
    if begins_sentence(passage.text, passage.tokens[place].start):
        return False
    before, here = passage.tokens[max(0, place - 1)], passage.tokens[place]
    if before.end + 1 != here.start:
        return True
    word = before.text.lower()
    return word in _ACTING if phrase == _STATE else word not in _FIXED


def _following(tokens: Sequence[Token], place: int) -> list[Token]:
    """Return up to two tokens after the one at `place`, as far as only spaces part them."""
    found: list[Token] = []
    for before, token in pairwise(tokens[place : place + 3]):
        if token.start != before.end + 1:
            break
        found.append(token)
    return found


def _is_comparable(phrase: str, following: Sequence[Token]) -> bool:
    """Return whether all uses of `phrase` before such words are written one way.

    An institution before a name is one of its own (Chính quyền Palestine), an office stands before a name.
    """
    if any(token.text in _WORD_ENDS for token in following[:1]):
        return False
    names = [token.text[0].isupper() and token.kind is not TokenKind.ABBREVIATION for token in following]
    if phrase in _INSTITUTIONS:
        return not any(names[:1])
    is_named = len(names) == 2 and all(names)
    return phrase in _OFFICES and is_named and following[0].text not in _NO_PEOPLE


def _minorities(found: Sequence[tuple[Passage, tuple[_Use, ...]]]) -> Iterator[tuple[int, Remark]]:
    groups: dict[str, list[tuple[int, _Use]]] = defaultdict(list)
    for number, (_, uses) in enumerate(found):
        for use in uses:
            groups[use.phrase].append((number, use))
    for group in groups.values():
        capitals = Counter(use.capital for _, use in group)
        if len(capitals) > 1:
            right = capitals.most_common(1)[0][0]
            for number, use in group:
                if use.capital is not right:
                    yield number, _remark(found[number][0], use)


def _remark(passage: Passage, use: _Use) -> Remark:
    phrase = passage.text[use.start : use.end]
    first = phrase[0].lower() if use.capital else phrase[0].upper()
    return Remark(use.start, use.end, (first + phrase[1:],))
