"""Video and audio of an article: what lies elsewhere and is shown as a figure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MediaKind(StrEnum):
    """What a reader does with it."""

    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class Media:
    """A film or a recording at an address of its own.

    `key` names it inside its article as the key of a photo does (the body places it with `![](key)`),
    `seconds` is its length, 0 where nobody said it, and `poster` the key of the photo of the article that
    stands for it, empty for none.
    """

    key: str
    address: str
    kind: MediaKind = MediaKind.VIDEO
    title: str = ""
    seconds: int = 0
    poster: str = ""
