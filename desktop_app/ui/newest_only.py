"""Work on a thread of its own for what changes with every key: only the newest is ever begun."""

from __future__ import annotations

from threading import Condition, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class NewestOnly(QObject):
    """One thread that does `work` for the newest request; results arrive on the thread this object lives in.

    While it works, newer requests replace one another, so that typing never queues up.
    """

    done = Signal(object)  # what `work` returned
    failed = Signal(object)  # Exception
    _worked = Signal(int, object, object)

    def __init__(self, work: Callable[[Any], Any], name: str, parent: QObject | None = None) -> None:
        """`name` is the thread's."""
        super().__init__(parent)
        self._work = work
        self._changed = Condition()
        self._waiting: tuple[int, Any] | None = None
        self._stopped = False
        self.series = 0
        self._worked.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def ask(self, request: object) -> None:
        """Ask for the work on `request`, in place of what has not been begun yet."""
        with self._changed:
            self._waiting = self.series, request
            self._changed.notify()

    def forget(self) -> None:
        """Begin a new series: nothing asked for so far is delivered any more."""
        with self._changed:
            self._waiting = None
        self.series += 1

    def stop(self) -> None:
        """End the thread, once what is being worked on is done; nothing is delivered. Safe to call twice."""
        self.forget()
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while (asked := self._next()) is not None:
            series, request = asked
            result, error = None, None
            try:
                result = self._work(request)
            except Exception as caught:  # whatever it is, somebody says it
                error = caught.with_traceback(None)
            self._worked.emit(series, result, error)

    def _next(self) -> tuple[int, Any] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._waiting is not None)
            asked, self._waiting = self._waiting, None
            return None if self._stopped else asked

    def _deliver(self, series: int, result: object, error: Exception | None) -> None:
        if series != self.series:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
