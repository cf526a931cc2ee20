"""Work off the main thread: one pool, results delivered on the main thread, newest of a key only."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Task:
    """One piece of work, its receivers, and, once it ran, its result or error."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    key: str | None
    owner: QObject | None
    result: Any = None
    error: Exception | None = None
    dropped: bool = False


class Background(QObject):
    """Runs callables in a thread pool.

    The pool's threads see only a ticket number and emit only that number: this object, on the main
    thread, owns the tasks and their results, so that nothing of Qt is ever destroyed on a pool thread.
    """

    work_failed = Signal(object)  # an Exception that no `failed` was waiting for
    _ran = Signal(int)

    def __init__(self, parent: QObject | None = None, *, threads: int | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads or max(2, min(4, QThread.idealThreadCount())))
        self._tickets = itertools.count()
        self._tasks: dict[int, _Task] = {}
        self._closed = False
        self._ran.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Call `work` on a pool thread, then `done(result)` or `failed(error)` on the main thread.

        A newer call with the same `key` replaces one that has not been delivered yet. Nothing is
        delivered once `owner` is destroyed. An error nobody waits for is emitted as `work_failed`.
        After `close()` nothing is run any more.
        """
        if self._closed:
            return
        if key is not None:
            self.cancel(key)
        ticket = next(self._tickets)
        self._tasks[ticket] = _Task(work, done, failed, key, owner)
        self._pool.start(partial(self._run, ticket))

    def cancel(self, key: str) -> None:
        """Drop what runs or waits under `key`: not started if it still can be, else not delivered."""
        for task in self._tasks.values():
            if task.key == key:
                task.dropped = True

    def busy(self, key: str | None = None) -> bool:
        """Return whether a delivery is still to come, of any work or of the work under `key`."""
        return any(not task.dropped and key in (None, task.key) for task in self._tasks.values())

    def close(self) -> None:
        """Deliver nothing more and wait for the work that has begun. Safe to call twice."""
        self._closed = True
        for task in self._tasks.values():
            task.dropped = True
        self._pool.clear()
        self._pool.waitForDone()
        self._tasks.clear()

    def _run(self, ticket: int) -> None:
        self._compute(ticket)
        self._ran.emit(ticket)

    def _compute(self, ticket: int) -> None:
        # A frame of its own: no reference to the task outlives it on this thread.
        task = self._tasks[ticket]
        if task.dropped:
            return
        try:
            task.result = task.work()
        except Exception as error:
            # Without this frame in its traceback the error does not hold the task that holds it.
            task.error = error.with_traceback(error.__traceback__ and error.__traceback__.tb_next)

    def _deliver(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None or task.dropped or (task.owner is not None and not Shiboken.isValid(task.owner)):
            return
        if task.error is None:
            task.done(task.result)
        elif task.failed is not None:
            task.failed(task.error)
        else:
            self.work_failed.emit(task.error)
