"""Rendering in a process of its own that is killed when a text takes too long; light to import.

Python-Markdown needs minutes for some texts of a few kilobytes and holds the interpreter all the while,
so no thread can be trusted with what people type.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from desktop_app.domain.content_format import content_to_dict
from desktop_app.domain.errors import RenderingFailed

from .page_context import Page, context_to_dict
from .render_child import RenderChild

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from desktop_app.domain.articles import ArticleContent

    from .page_context import PageContext


class RenderProcess:
    """Renders one article at a time in a child process, replaced whenever it hangs or dies.

    `render` blocks and may be called from any thread, one call running at a time; `close` may be called
    while another thread is inside `render`, which then fails.
    """

    def __init__(
        self, themes_dir: Path, *, timeout_seconds: float = 5.0, python: str = sys.executable
    ) -> None:
        self._themes_dir = themes_dir
        self._seconds = timeout_seconds
        self._python = python
        self._lock = threading.Lock()
        self._closed = False
        self._child: RenderChild | None = None

    def __enter__(self) -> RenderProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The process id of the running child, None before the first start and after a kill."""
        child = self._child
        return None if child is None else child.process_id

    def start(self) -> None:
        """Start the child now, so that the first page does not wait for it. Returns at once."""
        with self._lock:
            self._running_child()

    def render(self, content: ArticleContent, context: PageContext) -> Page:
        """Return the page of `content`.

        Raises RenderingTooLong when it takes over `timeout_seconds`, RenderingFailed when the page cannot
        be made or this object is closed.
        """
        request = {"content": content_to_dict(content), "context": context_to_dict(context)}
        with self._lock:
            reply = self._asked(request)
            if reply is None:
                # The child may have died long ago, of something else; a new one tells.
                reply = self._asked(request)
        if reply is None:
            raise RenderingFailed(detail="the render process ended unexpectedly")
        return _page(reply)

    def close(self) -> None:
        """End the child. Nothing can be rendered afterwards."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._discard()

    def _asked(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """Return the child's reply, None when it died; a child that hangs or died is discarded."""
        child = self._running_child()
        try:
            reply = child.ask(request, self._seconds)
        except BaseException:
            # Whatever stopped the exchange half-way, the next request must not get this one's reply.
            self._discard()
            raise
        if reply is None:
            self._discard()
        return reply

    def _running_child(self) -> RenderChild:
        if self._child is None and not self._closed:
            self._child = RenderChild(self._python, self._themes_dir, self._seconds)
        if self._closed or self._child is None:
            raise RenderingFailed(detail="the render process is closed")
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


def _page(reply: dict[str, Any]) -> Page:
    if "failed" in reply:
        raise RenderingFailed(**reply["failed"])
    main = reply["main"]
    return Page(reply["title"], main, reply["before"] + main + reply["after"])
