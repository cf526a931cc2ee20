"""Rendering in a process of its own that is killed when a text takes too long; light to import.

Python-Markdown needs minutes for some texts of a few kilobytes and holds the interpreter all the while,
so no thread can be trusted with what people type.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from desktop_app.domain.content_format import content_to_dict
from desktop_app.domain.errors import RenderingFailed, RenderingTooLong

from .frames import read_frame, write_frame
from .page_context import Page, context_to_dict

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from desktop_app.domain.articles import ArticleContent

    from .page_context import PageContext

# Starting Python on a slow disk without compiled modules takes seconds that are not the text's fault.
_START_SECONDS = 30.0
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


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
        self._child: _Child | None = None

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
        except RenderingTooLong:
            self._discard()
            raise
        if reply is None:
            self._discard()
        return reply

    def _running_child(self) -> _Child:
        if self._child is None and not self._closed:
            self._child = _Child(self._python, self._themes_dir, self._seconds)
        if self._closed or self._child is None:
            raise RenderingFailed(detail="the render process is closed")
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class _Child:
    """One render process and the pipes to it."""

    def __init__(self, python: str, themes_dir: Path, seconds: float) -> None:
        search = os.pathsep.join(filter(None, [str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH")]))
        try:
            self._process = subprocess.Popen(
                # The child's own limit is a second net, for when nobody is left to kill it.
                [
                    python,
                    "-m",
                    f"{__package__}.worker",
                    "--themes",
                    str(themes_dir),
                    "--seconds",
                    str(2 * seconds),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": search},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise RenderingFailed(detail=f"the render process does not start: {error}") from error
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._replies = cast("IO[bytes]", self._process.stdout)
        self._ready = False

    @property
    def process_id(self) -> int:
        return self._process.pid

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
        """Return the reply, None when the process died. Raises RenderingTooLong after killing it."""
        if not self._ready:
            self._ready = self._within(_START_SECONDS, self._greeting) is not None
        return self._within(seconds, lambda: self._exchange(request)) if self._ready else None

    def kill(self) -> None:
        """Kill the process; whoever reads its replies gets their end."""
        self._process.kill()

    def end(self) -> None:
        """Kill the process and release what belongs to it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._requests, self._replies):
            try:
                stream.close()
            except OSError:
                # A request the process did not read to its end is flushed by closing.
                continue

    def _greeting(self) -> dict[str, Any] | None:
        return read_frame(self._replies)

    def _exchange(self, request: dict[str, Any]) -> dict[str, Any] | None:
        try:
            write_frame(self._requests, request)
            return read_frame(self._replies)
        except (OSError, ValueError):
            # The process is gone, or what it wrote is not a message.
            return None

    def _within(self, seconds: float, exchange: Callable[[], dict[str, Any] | None]) -> dict[str, Any] | None:
        """Do `exchange`, whose end the process's death brings about at the latest after `seconds`."""
        late = threading.Event()

        def kill() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(seconds, kill)
        timer.daemon = True
        timer.start()
        try:
            reply = exchange()
        finally:
            timer.cancel()
            timer.join()
        if reply is None and late.is_set():
            raise RenderingTooLong(seconds=seconds)
        return reply


def _page(reply: dict[str, Any]) -> Page:
    if "failed" in reply:
        raise RenderingFailed(**reply["failed"])
    main = reply["main"]
    return Page(reply["title"], main, reply["before"] + main + reply["after"])
