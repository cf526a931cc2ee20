"""What every part of the desk works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.services.exporting import Renderer
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.background import Background
    from desktop_app.ui.change_feed import ChangeFeed
    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.notice_bar import NoticeBar

    from .prompts import Prompts


@dataclass(frozen=True, slots=True)
class DeskContext:
    """The person at work and the means of the window; `renderer` makes the pages that are exported.

    `reader` reads what comes in from elsewhere.
    """

    workspace: Workspace
    background: Background
    feed: ChangeFeed
    appearance: Appearance
    store: QSettings
    prompts: Prompts
    notice: NoticeBar
    renderer: Renderer
    reader: ReadingProcess
    themes_dir: Path

    @property
    def templates_dir(self) -> Path:
        """The folder of the templates that come with the program, beside that of its themes."""
        return self.themes_dir.parent / "templates"

    @property
    def places_dir(self) -> Path:
        """The folder of the place names the program knows."""
        return self.themes_dir.parent / "places"
