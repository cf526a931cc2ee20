"""A child process that is always there: started when it is needed, replaced when it hangs or dies."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Self

from .child import Child

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType


class ProcessFailed(Exception):
    """The child cannot be started or ended unexpectedly, or nothing may be asked any more."""


class IsolatedProcess:
    """Answers one request at a time in a child that runs the worker `module`.

    `ask` blocks and may be called from any thread, one call running at a time; `close` may be called
    while another thread is inside `ask`, which then fails. `seconds` is what one answer may take.
    """

    def __init__(
        self, module: str, arguments: Sequence[str] = (), *, seconds: float, python: str = sys.executable
    ) -> None:
        self._module = module
        # The child's own time limit is a second net, for when nobody is left to kill it.
        self._arguments = [*arguments, "--seconds", str(2 * seconds)]
        self._seconds = seconds
        self._python = python
        self._lock = threading.Lock()
        self._closed = False
        self._child: Child | None = None

    def __enter__(self) -> IsolatedProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seconds(self) -> float:
        """What one answer may take."""
        return self._seconds

    @property
    def process_id(self) -> int | None:
        """The process id of the running child, None before the first start and after a kill."""
        child = self._child
        return None if child is None else child.process_id

    def start(self) -> None:
        """Start the child now, so that the first request does not wait for it. Returns at once."""
        with self._lock:
            self._running_child()

    def ask(self, request: dict[str, Any], seconds: float | None = None) -> dict[str, Any]:
        """Return the reply to `request`, which may take `seconds`, as long as any answer if left out.

        Raises TimeoutError when it takes longer, or ProcessFailed.
        """
        allowed = self._seconds if seconds is None else min(seconds, self._seconds)
        with self._lock:
            reply = self._asked(request, allowed)
            if reply is None:
                # The child may have died long ago, of something else; a new one tells.
                reply = self._asked(request, allowed)
        if reply is None:
            raise ProcessFailed("the process ended unexpectedly")
        return reply

    def close(self) -> None:
        """End the child. Nothing can be asked afterwards."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._discard()

    def _asked(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
        """Return the child's reply, None when it died; a child that hangs or died is discarded."""
        child = self._running_child()
        try:
            reply = child.ask(request, seconds)
        except BaseException:
            # Whatever stopped the exchange half-way, the next request must not get this one's reply.
            self._discard()
            raise
        if reply is None:
            self._discard()
        return reply

    def _running_child(self) -> Child:
        if self._child is None and not self._closed:
            try:
                self._child = Child(self._python, self._module, self._arguments)
            except OSError as error:
                raise ProcessFailed(f"the process does not start: {error}") from error
        if self._closed or self._child is None:
            raise ProcessFailed("the process is closed")
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class ProcessOwner:
    """Something that works in a child process of its own, and ends it when it is done."""

    _process: IsolatedProcess

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The process id of the running child, None before the first start and after a kill."""
        return self._process.process_id

    def close(self) -> None:
        """End the child, also while another thread waits for it. Nothing can be asked of it afterwards."""
        self._process.close()
