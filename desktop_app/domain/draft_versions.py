"""Which working texts are kept as versions when another replaces them, and which go with time."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .articles import ArticleContent

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONTH = timedelta(days=30)
# So far thinning comes at once at most. Work of every day stays behind it by an opening of the newsroom.
STRIDE = timedelta(days=2)

# From here on a loss is more than a corrected sentence: a part of the text, and so many characters of it.
_MUCH = 0.3
_WORTH_KEEPING = 40


def is_due(last_kept: datetime | None, now: datetime) -> bool:
    """Return whether the text that is replaced at `now` is the last one of a minute.

    `last_kept` is the time of the version that was written last. One that is ahead of the clock says that
    the clock was set back: how long ago it was written is not known, so the text is kept.
    """
    return last_kept is None or not timedelta(0) <= now - last_kept < MINUTE


def loses_much(before: ArticleContent, after: ArticleContent) -> bool:
    """Return whether so much of `before` goes at once that it is kept, whatever the clock says.

    All between the first and the last difference counts as gone: everything deleted, a paste over it.
    """
    old, new = _readable(before), _readable(after)
    beginning = _common_beginning(old, new)
    ending = _common_beginning(old[beginning:][::-1], new[beginning:][::-1])
    return len(old) - beginning - ending > max(_WORTH_KEEPING, _MUCH * len(old))


def faded(kept: Sequence[datetime], now: datetime) -> list[datetime]:
    """Return the times of the versions that may go at `now`; `kept` is in the order they were written.

    Every version of the last day stays; before that one stays within each hour that somebody wrote, for
    thirty days. A version stands for the text until the one after it, so it goes only when that one is old
    as well; the last one never goes. Where the times run backwards, the clock was set: neither side of
    the step is thinned against the other, and what was written later counts as no older.
    """
    gone: list[datetime] = []
    held: datetime | None = None
    latest = kept[0] if kept else now
    for this, following in pairwise(kept):
        latest = max(latest, following)
        age = now - latest
        in_order = held is not None and held <= this <= following
        if age > MONTH or (age >= DAY and in_order and held is not None and following - held <= HOUR):
            gone.append(this)
        else:
            held = this
    return gone


def come_to(reached: datetime, now: datetime) -> datetime:
    """Return how far thinning may go the next time, when it has `reached` so far and a clock says `now`.

    What goes by one reading was confirmed by the one before: a clock that is wrong once takes nothing, one
    that stays wrong a stride for each further reading, however far it is ahead.
    """
    return reached + max(-STRIDE, min(STRIDE, now - reached))


def _readable(content: ArticleContent) -> str:
    captions = (photo.caption for photo in content.photos)
    return "\n".join((content.headline, content.lead, content.body, content.notes, *captions))


def _common_beginning(one: str, other: str) -> int:
    """Return how many characters both begin with. Halving compares slices: long texts take microseconds."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
