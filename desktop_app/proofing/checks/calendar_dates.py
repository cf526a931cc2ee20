"""Dates that no calendar has: 31/4, 29/2/2023."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.language.tokens import TokenKind
from desktop_app.proofing.remarks import PassageCheck, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.proofs import ProofConfiguration
    from desktop_app.proofing.passages import Passage

_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?")
# Scores and fractions look like dates; a word before tells which it is.
_NAMED = re.compile(r"(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|đến|từ)[ \u00a0]$", re.IGNORECASE)
_LEAP_YEAR = 2000


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for days that their month does not have."""
    return PassageCheck(_look)


def _look(passage: Passage) -> Iterator[Remark]:
    for token in passage.tokens:
        found = _DATE.fullmatch(token.text) if token.kind is TokenKind.DATE else None
        if found is None or not (found[3] or _NAMED.search(passage.text[: token.start])):
            continue
        day, month, year = int(found[1]), int(found[2]), int(found[3] or _LEAP_YEAR)
        if not _exists(day, month, year):
            yield Remark(token.start, token.end)


def _exists(day: int, month: int, year: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
