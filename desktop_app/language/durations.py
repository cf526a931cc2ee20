"""How long a film or a recording is, as people write it: 3:05, 1:02:03."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"(?:(\d{1,2}):)?(\d{1,3})\s*[:'’′]\s*([0-5]?\d)\s*[\"”″]?")


def duration(seconds: int) -> str:
    """Return `seconds` as minutes and seconds, with hours from one hour on; empty for 0."""
    if not seconds:
        return ""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def seconds_of(text: str) -> int | None:
    """Return the seconds that `text` means: `3:05`, `3'05"`, `1:02:03`; 0 for nothing.

    None for anything else, a lone number among it: that may mean minutes as well as seconds.
    """
    if not text.strip():
        return 0
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        return None
    hour, minute, second = (int(part or 0) for part in written.groups())
    if written[1] and minute > 59:
        return None
    return (hour * 60 + minute) * 60 + second
