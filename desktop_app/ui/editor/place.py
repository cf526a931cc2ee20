"""Where somebody is in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Caret and view of a body; positions as Qt counts them.

    The first line in view holds the position `top` and begins `offset` pixels above the edge; with None
    the view is at the very beginning.
    """

    caret: int = 0
    anchor: int = 0
    top: int | None = None
    offset: int = 0
