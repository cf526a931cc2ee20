"""The line that says when an article was posted, as Vietnamese sites write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from desktop_app.language.normalise import single_line

if TYPE_CHECKING:
    from datetime import tzinfo

_LONGEST_LINE = 20

_MONTHS = (
    *("một|giêng", "hai", "ba", "tư|bốn", "năm", "sáu", "bảy|bẩy", "tám", "chín", "mười"),
    *("mười một", "mười hai|chạp"),
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split("|")}
_MONTH = "|".join(sorted((*_MONTH_NUMBERS, r"\d{1,2}"), key=len, reverse=True))

# 24/04/2019 and 24-4-2019; 2019-04-24; 24 Tháng Tư, 2019; WordPress's own Tháng Tư 24, 2019.
_DATES = (
    re.compile(r"\b(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})\b"),
    re.compile(r"\b(?P<year>\d{4})[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2})\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})\s+tháng\s+(?P<month>{_MONTH})\b,?(?:\s+năm)?\s+(?P<year>\d{{4}})\b"),
    re.compile(rf"\btháng\s+(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})\b"),
)
# 16:59, 16:59:30, 16h59, 16h, 16 giờ 59 phút, 4:59 PM, 4 giờ 59 chiều.
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:\s?:\s?(?P<minute>\d{2})(?::\d{2})?|\s?(?:h|g|giờ)(?:\s?(?P<minutes>\d{1,2}))?)(?!\w)"
    r"(?:\s?(?:phút|'))?(?:\s?(?P<half>am|pm|sa|ch|sáng|trưa|chiều|tối|đêm)\b)?"
)
_OFFSET = re.compile(r"\b(?:gmt|utc)\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?")

# `đăng` alone would also be đăng ký, đăng quang, đăng cai; `đang` is another word.
_POSTED = re.compile(r"(?:bài (?:viết )?)?(?:đã |được )*đăng (?:tải )?(?:vào|lúc|ngày|bởi|hồi|:|(?=\d))")
_SAYS_WHEN = re.compile(
    r"(?:(?:ngày |thời gian )?(?:đăng|xuất bản|cập nhật)|đã cập nhật|posted|published|updated)\b"
)
_WEEKDAY = re.compile(r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b")
_FILLING = re.compile(
    rf"{_POSTED.pattern}|{_SAYS_WHEN.pattern}|{_WEEKDAY.pattern}"
    r"|\b(?:lần cuối|on|at|vào|lúc|hồi|ngày|t[2-7]|cn)\b|[-–—|,.:;()/•·]"
)


@dataclass(frozen=True, slots=True)
class PostingLine:
    """What a posting line says.

    `moment` is aware and in UTC, None when the line gives no valid date with a time. `plain` tells that
    the line says nothing else; `explicit` that it says “đăng”, not merely a date and a time.
    """

    moment: datetime | None
    plain: bool
    explicit: bool


def read_posting_line(line: str, time_zone: tzinfo) -> PostingLine | None:
    """Return what `line` says as a posting line of a site in `time_zone`, or None when it is another line.

    An offset written in the line, as in `16:59 (GMT+7)`, counts before `time_zone`.
    """
    text = single_line(line).lower()
    if len(text.split()) > _LONGEST_LINE:
        return None
    explicit = _POSTED.match(text) is not None
    date, rest = _taken(text, *_DATES)
    if date is None:
        # “Đã đăng vào 3 giờ trước” is a posting line that gives no moment.
        return PostingLine(None, plain=False, explicit=True) if explicit and re.search(r"\d", text) else None
    offset, rest = _taken(rest, _OFFSET)
    time, rest = _taken(rest, _TIME)
    plain = not _FILLING.sub(" ", rest).strip()
    says_when = time is not None or _SAYS_WHEN.match(text) or _WEEKDAY.match(text)
    if not explicit and not (plain and says_when):
        return None
    return PostingLine(_moment(date, time, offset, time_zone), plain, explicit)


def _taken(text: str, *patterns: re.Pattern[str]) -> tuple[re.Match[str] | None, str]:
    """Return the first match of the first of `patterns` that is in `text`, and the text without it."""
    for pattern in patterns:
        found = pattern.search(text)
        if found is not None:
            return found, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _moment(
    date: re.Match[str], time: re.Match[str] | None, offset: re.Match[str] | None, time_zone: tzinfo
) -> datetime | None:
    """Return the moment in UTC. A date without a time is not one: no hour is made up for it."""
    hour = None if time is None else _hour(time)
    if time is None or hour is None:
        return None
    month = date["month"]
    try:
        return datetime(
            int(date["year"]),
            int(month) if month.isdecimal() else _MONTH_NUMBERS[month],
            int(date["day"]),
            hour,
            int(time["minute"] or time["minutes"] or 0),
            tzinfo=time_zone if offset is None else _written_zone(offset),
        ).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _hour(time: re.Match[str]) -> int | None:
    """Return the hour on the 24-hour clock, or None where the half of the day leaves it open."""
    hour, half = int(time["hour"]), time["half"]
    if half in {"trưa", "đêm"} and hour <= 12:
        return None
    if half in {"pm", "ch", "chiều", "tối"} and hour < 12:
        return hour + 12
    return 0 if half in {"am", "sa"} and hour == 12 else hour


def _written_zone(offset: re.Match[str]) -> timezone:
    size = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
    return timezone(-size if offset["sign"] == "-" else size)
