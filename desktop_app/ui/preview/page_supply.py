"""Pages rendered on a thread of their own: the newest text only, what it overtook is never rendered."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.rendering.render_process import RenderProcess
from desktop_app.rendering.theme import load_theme

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
    """One thread that renders the newest request; its results arrive on the thread this object lives in.

    While a page is being rendered, newer requests replace one another, so that typing never queues up; a
    text that takes over `render_seconds` costs the render process, not the window.
    """

    page_ready = Signal(object)  # SitePage
    page_failed = Signal(object)  # Exception
    _rendered = Signal(object, object, object)

    def __init__(self, themes_dir: Path, render_seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes_dir = themes_dir
        self._process = RenderProcess(themes_dir, timeout_seconds=render_seconds)
        self._process.start()
        self._assets: dict[str, Mapping[str, Path]] = {}
        self._changed = Condition()
        self._waiting: _Request | None = None
        self._stopped = False
        self.series = 0
        self._rendered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="preview-pages", daemon=True)
        self._thread.start()

    def request(self, content: ArticleContent, context: PageContext) -> None:
        """Ask for the page of `content`, in place of what has not been started yet."""
        with self._changed:
            self._waiting = _Request(content, context, self.series, time.perf_counter())
            self._changed.notify()

    def forget(self) -> None:
        """Begin a new series, for another article: nothing asked for so far is delivered any more."""
        with self._changed:
            self._waiting = None
        self.series += 1

    def stop(self) -> None:
        """End the thread and the process; nothing more is delivered. Safe to call twice."""
        self.forget()
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._process.close()
        self._thread.join()

    def _work(self) -> None:
        while (request := self._next()) is not None:
            try:
                page, error = self._page(request), None
            except Exception as caught:  # whatever it is, the pane says it
                page, error = None, caught.with_traceback(None)
            self._rendered.emit(request, page, error)

    def _next(self) -> _Request | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._waiting is not None)
            request, self._waiting = self._waiting, None
            return None if self._stopped else request

    def _page(self, request: _Request) -> SitePage:
        page = self._process.render(request.content, request.context)
        theme = request.context.station.theme
        if theme not in self._assets:
            self._assets[theme] = load_theme(self._themes_dir, theme).assets()
        return SitePage(page.html, self._assets[theme], request.series, request.asked_at)

    def _deliver(self, request: _Request, page: SitePage | None, error: Exception | None) -> None:
        if request.series != self.series:
            return
        if page is None:
            self.page_failed.emit(error)
        else:
            self.page_ready.emit(page)
