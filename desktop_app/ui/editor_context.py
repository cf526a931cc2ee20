"""What the writing desk needs from the window around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.station import Category, Genre, StationSettings
    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.services.importing import TrackedAs
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance

    from .fields.vocabulary_supply import VocabularySupply


@dataclass(frozen=True, slots=True)
class EditorContext:
    """The signed-in person's desk. `categories` come parents first.

    `reader` reads what is pasted and dropped; `tracked_changes` asks what becomes of so many changes that
    were tracked in the file of that name.
    """

    workspace: Workspace
    background: Background
    feed: ChangeFeed
    appearance: Appearance
    categories: tuple[Category, ...]
    genres: tuple[Genre, ...]
    station: StationSettings
    vocabularies: VocabularySupply
    reader: ReadingProcess
    tracked_changes: Callable[[str, int], TrackedAs]
