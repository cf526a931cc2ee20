"""What the status bar tells about saving."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.identifiers import ArticleId, RevisionId


class SaveStage(StrEnum):
    """How far the newest text is on its way to the disk."""

    UNCHANGED = "unchanged"
    WAITING = "waiting"
    SAVED = "saved"
    FAILED = "failed"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class SaveState:
    """`at` is the time of the last save (aware), `error` why the last attempt failed."""

    stage: SaveStage
    at: datetime | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text that could not be saved over somebody else's and was kept as the revision `revision_id`."""

    article_id: ArticleId
    content: ArticleContent
    revision_id: RevisionId
