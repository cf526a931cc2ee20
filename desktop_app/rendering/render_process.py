"""Rendering in a process of its own that is killed when a text takes too long; light to import.

Python-Markdown needs minutes for some texts of a few kilobytes and holds the interpreter all the while,
so no thread can be trusted with what people type.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from desktop_app.domain.content_format import content_to_dict
from desktop_app.domain.errors import RenderingFailed, RenderingTooLong
from desktop_app.isolation.process import IsolatedProcess, ProcessFailed, ProcessOwner

from .page_context import Page, context_to_dict

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent

    from .page_context import PageContext


class RenderProcess(ProcessOwner):
    """Renders one article at a time in a child process, replaced whenever it hangs or dies.

    `render` blocks and may be called from any thread, one call running at a time; `close` may be called
    while another thread is inside `render`, which then fails.
    """

    def __init__(
        self, themes_dir: Path, *, timeout_seconds: float = 5.0, python: str = sys.executable
    ) -> None:
        self._seconds = timeout_seconds
        self._process = IsolatedProcess(
            f"{__package__}.worker",
            ["--themes", str(themes_dir.absolute())],
            seconds=timeout_seconds,
            python=python,
        )

    def start(self) -> None:
        """Start the child now, so that the first page does not wait for it. Returns at once."""
        try:
            self._process.start()
        except ProcessFailed as error:
            raise RenderingFailed(detail=str(error)) from error

    def render(self, content: ArticleContent, context: PageContext) -> Page:
        """Return the page of `content`.

        Raises RenderingTooLong when it takes over `timeout_seconds`, RenderingFailed when the page cannot
        be made or this object is closed.
        """
        request = {"content": content_to_dict(content), "context": context_to_dict(context)}
        try:
            reply = self._process.ask(request)
        except TimeoutError as error:
            raise RenderingTooLong(seconds=self._seconds) from error
        except ProcessFailed as error:
            raise RenderingFailed(detail=str(error)) from error
        return _page(reply)


def _page(reply: dict[str, Any]) -> Page:
    if "failed" in reply:
        raise RenderingFailed(**reply["failed"])
    main = reply["main"]
    return Page(reply["title"], main, reply["before"] + main + reply["after"])
