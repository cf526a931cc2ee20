"""Dates and times as Vietnamese readers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, tzinfo


def date_and_time(moment: datetime, zone: tzinfo) -> str:
    """Return `moment` in `zone` as `24/04/2019 16:59`."""
    return moment.astimezone(zone).strftime("%d/%m/%Y %H:%M")


def posting_line(moment: datetime, zone: tzinfo) -> str:
    """Return the line under a headline: `Đã đăng vào 24/04/2019 lúc 16:59`."""
    return moment.astimezone(zone).strftime("Đã đăng vào %d/%m/%Y lúc %H:%M")
