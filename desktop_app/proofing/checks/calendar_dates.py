"""Dates that no calendar has, 31/4 or 29/2/2023, and days of the week that were others."""

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
_WEEKDAY = re.compile(
    r"(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:[ \u00a0]?[,(])?[ \u00a0](?:ngày[ \u00a0])?$",
    re.IGNORECASE,
)
_NAMES = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
_FIGURES = ("thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "chủ nhật")
_NEAR = 24


def check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for days that their month does not have."""
    return PassageCheck(_impossible)


def weekday_check(_configuration: ProofConfiguration) -> PassageCheck:
    """Return a check for the day of the week before a whole date."""
    return PassageCheck(_wrong_weekdays)


def _impossible(passage: Passage) -> Iterator[Remark]:
    for start, found in _dates(passage):
        if (found[3] or _NAMED.search(passage.text[:start])) and _day(found) is None:
            yield Remark(start, start + len(found[0]))


def _wrong_weekdays(passage: Passage) -> Iterator[Remark]:
    for start, found in _dates(passage):
        first = max(0, start - _NEAR)
        said = _WEEKDAY.search(passage.text[first:start])
        day = _day(found) if said and found[3] else None
        if said is None or day is None:
            continue
        names = _FIGURES if said[1][-1].isdigit() else _NAMES
        right = names[day.weekday()]
        if said[1].lower() != right:
            written = right.capitalize() if said[1][0].isupper() else right
            yield Remark(first + said.start(1), first + said.end(1), (written,), {"date": found[0]})


def _dates(passage: Passage) -> Iterator[tuple[int, re.Match[str]]]:
    for token in [token for token in passage.tokens if token.kind is TokenKind.DATE]:
        found = _DATE.fullmatch(token.text)
        if found is not None:
            yield token.start, found


def _day(found: re.Match[str]) -> date | None:
    """Return the day of a date, in a leap year where it names none; None where there is no such day."""
    try:
        return date(int(found[3] or _LEAP_YEAR), int(found[2]), int(found[1]))
    except ValueError:
        return None
