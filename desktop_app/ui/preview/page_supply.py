"""Pages rendered on a thread of their own: the newest text only, what it overtook is never rendered."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.rendering.render_process import RenderProcess
from desktop_app.rendering.theme import load_theme
from desktop_app.ui.newest_only import NewestOnly

from .site_page import SitePage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.rendering.page_context import PageContext


@dataclass(frozen=True, slots=True)
class _Request:
    """A text whose page is wanted."""

    content: ArticleContent
    context: PageContext
    series: int
    asked_at: float


class PageSupply(QObject):
    """Renders the newest request; its results arrive on the thread this object lives in.

    A text that takes over `render_seconds` costs the render process, not the window.
    """

    page_ready = Signal(object)  # SitePage
    page_failed = Signal(object)  # Exception

    def __init__(self, themes_dir: Path, render_seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes_dir = themes_dir
        self._process = RenderProcess(themes_dir, timeout_seconds=render_seconds)
        self._process.start()
        self._assets: dict[str, Mapping[str, Path]] = {}
        self._rendering = NewestOnly(self._page, "preview-pages", self)
        self._rendering.done.connect(self.page_ready)
        self._rendering.failed.connect(self.page_failed)

    @property
    def series(self) -> int:
        """The series of what is asked for now."""
        return self._rendering.series

    def request(self, content: ArticleContent, context: PageContext) -> None:
        """Ask for the page of `content`, in place of what has not been started yet."""
        self._rendering.ask(_Request(content, context, self.series, time.perf_counter()))

    def forget(self) -> None:
        """Begin a new series, for another article: nothing asked for so far is delivered any more."""
        self._rendering.forget()

    def stop(self) -> None:
        """End the thread and the process; nothing more is delivered. Safe to call twice."""
        self.forget()
        self._process.close()
        self._rendering.stop()

    def _page(self, request: _Request) -> SitePage:
        page = self._process.render(request.content, request.context)
        theme = request.context.station.theme
        if theme not in self._assets:
            self._assets[theme] = load_theme(self._themes_dir, theme).assets()
        return SitePage(page.html, self._assets[theme], request.series, request.asked_at)
