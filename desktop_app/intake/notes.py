"""What stood beside a foreign text, as lines of the internal notes: signs and names, no sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Tracked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.domain.annotations import Comment, TrackedChange

_SIGNS = {Tracked.INSERTED: "+", Tracked.DELETED: "−"}


def note_lines(
    comments: Iterable[Comment], changes: Iterable[TrackedChange], addresses: Mapping[str, str]
) -> tuple[str, ...]:
    """Return a line for each comment, change and picture that lies elsewhere.

    `Kim Thoa, 24/04/2019 16:59, “hội nghị”: Xem lại tên` · `… công tác [+ dân vận] Kim Thoa, 24/04/2019` ·
    `anh-3: https://…`.
    """
    return (*map(_comment, comments), *map(_change, changes), *map(": ".join, addresses.items()))


def _comment(comment: Comment) -> str:
    quoted = f"“{comment.quoted}”" if comment.quoted else ""
    head = ", ".join(filter(None, (comment.author, _when(comment.at), quoted)))
    return f"{head}: {comment.text}" if head else comment.text


def _change(change: TrackedChange) -> str:
    before = f"… {change.before} " if change.before else ""
    who = ", ".join(filter(None, (change.author, _when(change.at))))
    return f"{before}[{_SIGNS[change.kind]} {change.text}] {who}".rstrip()


def _when(at: str) -> str:
    """Return `2019-04-24T16:59` as readers write it."""
    day, _, time = at.partition("T")
    return " ".join(filter(None, ("/".join(reversed(day.split("-"))), time)))
