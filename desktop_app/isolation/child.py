"""One child process and the pipes to it."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from .frames import read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Starting Python on a slow disk without compiled modules takes seconds that are not the request's fault.
_START_SECONDS = 30.0
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


class Child:
    """A process that answers until it is told to end, hangs or dies. One caller of `ask` at a time.

    `module` is a worker (see `worker`), started with `arguments` by the interpreter `python`. Raises
    OSError when it cannot be started.
    """

    def __init__(self, python: str, module: str, arguments: Sequence[str]) -> None:
        search = os.pathsep.join(filter(None, [str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH")]))
        self._process = subprocess.Popen(
            # Not from the current folder (-P): it may hold a module of any name.
            [python, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": search},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._replies = cast("IO[bytes]", self._process.stdout)
        self._ready = False

    @property
    def process_id(self) -> int:
        """The process id."""
        return self._process.pid

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
        """Return the reply, None when the process died. Raises TimeoutError after killing it."""
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
            raise TimeoutError(f"no reply within {seconds} seconds")
        return reply
