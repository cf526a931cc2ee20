"""Signs our own DOCX preparation leaves at the beginning of a paragraph, for what HTML would not say.

They travel as the names of bookmarks. Word's own names hold no colon, so none is taken for a sign.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .model import Role

if TYPE_CHECKING:
    from .lists import Lists
    from .places import Place

PREFIX = "docx:"
CENTRED = f"{PREFIX}centred"
PICTURE = f"{PREFIX}picture:"


def heading_mark(level: int) -> str:
    """Return the sign of a heading of `level`."""
    return f"{PREFIX}heading:{level}"


def item_mark(level: int, number: int | None) -> str:
    """Return the sign of a list item at `level`, from 1; `number` is None for a bullet."""
    return f"{PREFIX}item:{level}:{'' if number is None else number}"


def marked(place: Place, mark: str, lists: Lists) -> Place:
    """Return `place` as the sign `mark` says."""
    kind, _, value = mark.removeprefix(PREFIX).partition(":")
    level, _, number = value.partition(":")
    if kind == "centred":
        return replace(place, centred=True)
    if kind == "heading" and level.isdecimal():
        return replace(place, role=Role.HEADING, level=int(level))
    if kind == "item" and level.isdecimal():
        items = lists.word_item(int(level), int(number) if number.isdecimal() else None)
        return replace(place, items=items)
    return place
