"""Bringing texts from outside into the newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people import Action

from . import drafts, settings

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.changes import Outcome

    from .workspace import Workspace


def intake(workspace: Workspace, path: Path) -> Outcome[ArticleDetail]:
    """Begin an article of the actor's from the file at `path`. Raises UnreadableFile and changes nothing."""
    # Imported here: the readers' many patterns are no part of the program's start.
    from desktop_app.intake.readers import read_article

    workspace.require(Action.CREATE)
    content = read_article(path, settings.station(workspace).time_zone)
    return drafts.create(workspace, content)
