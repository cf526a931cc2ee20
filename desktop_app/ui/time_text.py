"""Times as a newsroom reads them: “3 min ago”, “today 16:59”, “24/04/2019 16:59”."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.language.dates import date_and_time

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def relative_time(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return how long before `now` the aware `moment` was, as a reader in `zone` says it.

    Within the hour in minutes, on the same day in hours, then yesterday with its time, then the date.
    A moment ahead of the clock (another machine's) is given in full.
    """
    passed = now - moment
    days = (now.astimezone(zone).date() - moment.astimezone(zone).date()).days
    if passed < -_MINUTE or days > 1:
        return date_and_time(moment, zone)
    if passed < _MINUTE:
        return QCoreApplication.translate("TimeText", "just now")
    if passed < _HOUR:
        return QCoreApplication.translate("TimeText", "{count} min ago").format(count=passed // _MINUTE)
    if days == 0:
        return QCoreApplication.translate("TimeText", "{count} h ago").format(count=passed // _HOUR)
    return day_and_time(moment, now, zone)


def day_and_time(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return when `moment` was, as a reader in `zone` says it: “today 16:59”, later on the date."""
    days = (now.astimezone(zone).date() - moment.astimezone(zone).date()).days
    time = moment.astimezone(zone).strftime("%H:%M")
    if days == 0:
        return QCoreApplication.translate("TimeText", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("TimeText", "yesterday {time}").format(time=time)
    return date_and_time(moment, zone)


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """Return `moment` in `zone` to the second, `16:59:04`, as the status bar shows a save."""
    return moment.astimezone(zone).strftime("%H:%M:%S")
