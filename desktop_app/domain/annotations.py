"""What others wrote beside or into a text before it came into the newsroom: comments and tracked changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tracked(StrEnum):
    """What somebody did while their changes were being tracked."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A stretch of `text` that `author` inserted or deleted; `before` is what the text says right before it.

    `at` is the author's local time, `2019-04-24T16:59`, empty where the file does not tell.
    """

    kind: Tracked
    text: str
    before: str = ""
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """What `author` remarked on the words `quoted`; `at` as in TrackedChange."""

    text: str
    quoted: str = ""
    author: str = ""
    at: str = ""
