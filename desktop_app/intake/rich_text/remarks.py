"""Comments and tracked changes in HTML that Word puts on the clipboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop_app.domain.annotations import Comment, Tracked, TrackedChange
from desktop_app.language.normalise import single_line

if TYPE_CHECKING:
    from collections.abc import Mapping

CHANGED = {"ins": Tracked.INSERTED, "del": Tracked.DELETED}
_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d))?")
_REFERENCE = re.compile(r"(?P<author>.+)_(?P<number>\d+)")
_COMMENT_PARTS = frozenset({"msocomanchor", "msocomoff", "msocommentreference"})


class Remarks:
    """What is said beside the text. Each kind of element begins and ends one remark."""

    def __init__(self) -> None:
        self.changes: list[TrackedChange] = []
        self._open_changes: list[tuple[Tracked, list[str], str, str, str]] = []
        self._quotes: dict[str, tuple[list[str], str]] = {}
        self._texts: list[list[str]] = []

    @property
    def comments(self) -> list[Comment]:
        """The comments, each with the words it is about, in their order."""
        found = []
        quotes = list(self._quotes.items())
        for number, pieces in enumerate(self._texts):
            reference, (quoted, at) = quotes[number] if number < len(quotes) else ("", ([], ""))
            author = _REFERENCE.fullmatch(reference)
            text = single_line("".join(pieces))
            if text:
                who = author["author"].upper() if author else ""
                found.append(Comment(text, single_line("".join(quoted)), who, at))
        return found

    @property
    def deletes(self) -> bool:
        """Whether the text being read was deleted."""
        return any(kind is Tracked.DELETED for kind, *_ in self._open_changes)

    def begin_change(self, tag: str, attributes: Mapping[str, str], before: str) -> None:
        """Begin an insertion or a deletion; `before` are the words in front of it."""
        author = single_line(unquote(attributes.get("cite", "").removeprefix("mailto:")))
        at = moment(attributes.get("datetime", ""))
        self._open_changes.append((CHANGED[tag], [], before, author, at))

    def end_change(self) -> None:
        """End it."""
        kind, pieces, before, author, at = self._open_changes.pop()
        text = single_line("".join(pieces))
        if text:
            self.changes.append(TrackedChange(kind, text, before, author, at))

    def begin_comment(self) -> None:
        """Begin the text of a comment."""
        self._texts.append([])

    def note_reference(self, style: Mapping[str, str]) -> str:
        """Return the name of the comment whose words an element with `style` holds, empty for none."""
        name = style.get("mso-comment-reference", "")
        if name and name not in self._quotes:
            self._quotes[name] = [], moment(style.get("mso-comment-date", "").upper())
        return name

    def hear(self, text: str, quoted_by: str) -> None:
        """Note text of the page, part of what changed and of what the comment `quoted_by` is about."""
        for _, pieces, *_ in self._open_changes:
            pieces.append(text)
        if quoted_by:
            self._quotes[quoted_by][0].append(text)

    def hear_comment(self, text: str) -> None:
        """Note text of the comment that was begun last."""
        if self._texts:
            self._texts[-1].append(text)


def is_comment_mark(classes: str) -> bool:
    """Return whether an element is only the sign of a comment: `[NVA1]`."""
    return not _COMMENT_PARTS.isdisjoint(classes.lower().split())


def moment(text: str) -> str:
    """Return a date of Word as `2019-04-24T16:59` or `2019-04-24`, empty when it is none."""
    found = _MOMENT.match(text)
    if found is None:
        return ""
    day = f"{found[1]}-{found[2]}-{found[3]}"
    return f"{day}T{found[4]}:{found[5]}" if found[4] else day
