"""Long numbers as the house writes them: stops between the thousands, 1.000.000."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.numerals import grouped
from desktop_app.language.tokens import TokenKind
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.language.tokens import Token
    from desktop_app.proofing.passages import Passage

_COMMA_GROUPS = re.compile(r"[1-9]\d{0,2}(?:,\d{3}){2,}")
_ONE_COMMA = re.compile(r"[1-9]\d{0,2},\d{3}")
_BARE = re.compile(r"[1-9]\d{3,11}")
_SPACED = re.compile(r"(?<![\d.,/-])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d.,/-]|[ \u00a0\u202f]\d)")
# What is counted; a number before anything else may be a decimal fraction, a year or a code.
_COUNTED = re.compile(
    r"[ \u00a0](?:đồng|đô|USD|EUR|euro|người|hộ|học sinh|sinh viên|lượt|khách|tấn|tạ|lít|kg|km|ha|héc|m[²2]?"
    r"|mét|con|cây|căn|chiếc|xe|suất|phần|bản|doanh nghiệp|cổ phiếu|cử tri|đảng viên|công nhân"
    r"|lao động|ca|trường hợp)\b"
)
# Numbers of accounts, plates and papers are no quantities.
_NAMED = re.compile(
    r"(?:số|mã|thoại|ĐT|CMND|CCCD|khoản|hiệu|năm|hotline|fax|biển|phòng|lô)[ \u00a0:.]*$", re.IGNORECASE
)
# RON 92 300 đồng: the first figures are a name's.
_NAME_BEFORE = re.compile(r"[A-ZĐ]{2,}[ \u00a0]$")
_NEAR = 12
_YEARS = range(1000, 2101)
# From here on a number has to be grouped to be read.
_LONG = 5


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for numbers grouped with commas or spaces, or not at all."""
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    for token in passage.tokens:
        if token.kind is TokenKind.NUMBER and len(token.text) > 3 and _is_quantity(text, token):
            yield Remark(token.start, token.end, (grouped(int(token.text.replace(",", ""))),))
    for found in _SPACED.finditer(text):
        is_part = _NAME_BEFORE.search(text[max(0, found.start() - _NEAR) : found.start()])
        if _COUNTED.match(text, found.end()) and not is_part and not passage.untouchable(*found.span()):
            digits = re.sub(r"\D", "", found[0])
            yield Remark(*found.span(), (grouped(int(digits)),))


def _is_quantity(text: str, token: Token) -> bool:
    if _COMMA_GROUPS.fullmatch(token.text):
        return True
    is_counted = _COUNTED.match(text, token.end) is not None
    if _ONE_COMMA.fullmatch(token.text):
        # 1,216 euro and 15,230 tấn are fractions.
        return is_counted and token.text.endswith("00")
    if not _BARE.fullmatch(token.text) or _NAMED.search(text[max(0, token.start - _NEAR) : token.start]):
        return False
    return is_counted and (len(token.text) >= _LONG or int(token.text) not in _YEARS)
