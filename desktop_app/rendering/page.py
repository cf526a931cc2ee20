"""The one pipeline: an article and its station become the page that preview and export share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from .article_html import BlockRenderer
from .article_view import article_view
from .page_context import Page, PageContext
from .templates import ThemeTemplates
from .theme import load_theme

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent

__all__ = ["Page", "PageContext", "PageRenderer", "render_page"]


def render_page(
    content: ArticleContent, context: PageContext, blocks: BlockRenderer, templates: ThemeTemplates
) -> Page:
    """Return the page of `content`. Equal arguments give equal bytes, on every machine.

    Raises RenderingFailed for a broken theme and for a text that cannot be converted.
    """
    view = article_view(content, context, blocks.render(content.body))
    main_html = templates.article(article=view, station=context.station).strip()
    title = f"{view.headline} - {context.station.name}" if view.headline else context.station.name
    html = templates.page(
        article=view,
        station=context.station,
        categories=context.categories,
        title=title,
        main=Markup(main_html),
    )
    return Page(title, main_html, html)


class PageRenderer:
    """Renders in this process, with what it needs loaded once. One caller at a time.

    For work where nobody waits; a window goes through `RenderProcess`, which has the same `render`.
    """

    def __init__(self, themes_dir: Path) -> None:
        self._themes_dir = themes_dir
        self._blocks = BlockRenderer()
        self._templates: dict[str, ThemeTemplates] = {}

    def render(self, content: ArticleContent, context: PageContext) -> Page:
        """Return the page of `content` in the theme its station has chosen."""
        return render_page(content, context, self._blocks, self._theme(context.station.theme))

    def _theme(self, name: str) -> ThemeTemplates:
        if name not in self._templates:
            self._templates[name] = ThemeTemplates(load_theme(self._themes_dir, name))
        return self._templates[name]
