"""What stands around an article on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.workflow import approval_is_current
from desktop_app.rendering.page_context import PageContext

from . import settings

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleDetail

    from .workspace import Workspace


def page_context(workspace: Workspace, detail: ArticleDetail) -> PageContext:
    """Return the context of an article's page: an approved text was posted when it was approved.

    Preview and export both ask here, so both make the same page of the same revision.
    """
    posted_at = detail.approved_at if approval_is_current(detail.state) else None
    return PageContext(
        settings.station(workspace), settings.categories(workspace), settings.genres(workspace), posted_at
    )
