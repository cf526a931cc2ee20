"""Keeping the second copy of the day's work up to date, without anybody waiting for the stick."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.content_format import format_time, parse_time
from desktop_app.domain.errors import DiskFull, SecondCopyMissing
from desktop_app.services import second_copy

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from desktop_app.domain.changes import Change
    from desktop_app.services.second_copy import CopyReport
    from desktop_app.services.workspace import Workspace

_SOON_MILLISECONDS = 30_000
_AGAIN_MILLISECONDS = 45_000
# A stick that was away longer gets what was written in this time.
_LONGEST_AWAY = timedelta(days=30)


class CopyStage(StrEnum):
    """How the second copy stands."""

    OFF = "off"
    WAITING = "waiting"
    UP_TO_DATE = "up_to_date"
    MISSING = "missing"
    FULL = "full"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CopyState:
    """`at` is when the stick last got everything (aware), `error` why the last round failed."""

    stage: CopyStage
    at: datetime | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Round:
    """A round of copying that ended: what it was about, and what came of it."""

    folder: Path
    begun: datetime
    outcome: CopyReport | Exception


class SecondCopies(QObject):
    """Copies what one person writes to the folder they chose on this machine, some 30 s after a change.

    Each round has a thread of its own: a stick may hang for minutes, and neither a key nor the end of the
    program waits for it. What fails is tried again, so a stick that comes back catches up.
    """

    state_changed = Signal(object)  # CopyState
    _ended = Signal()

    def __init__(
        self,
        workspace: Workspace,
        store: QSettings,
        parent: QObject | None = None,
        *,
        soon: int = _SOON_MILLISECONDS,
        again: int = _AGAIN_MILLISECONDS,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._store = store
        self._key = f"second_copy/{workspace.actor.person_id}"
        self._soon, self._again = soon, again
        self._rounds: deque[_Round] = deque()
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._outdated = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.copy_now)
        self._ended.connect(self._deliver)
        self._state = CopyState(CopyStage.OFF)
        self._begin()

    @property
    def folder(self) -> Path | None:
        """The chosen folder, None while there is no second copy."""
        chosen = str(self._store.value(f"{self._key}/folder", ""))
        return Path(chosen) if chosen else None

    @property
    def state(self) -> CopyState:
        """How the second copy stands."""
        return self._state

    def choose(self, folder: Path) -> None:
        """Keep the second copy in `folder` from now on. Raises TargetUnwritable and DiskFull."""
        used = second_copy.prepare(folder)
        self._store.setValue(f"{self._key}/folder", str(used))
        self._store.remove(f"{self._key}/copied_at")
        self._begin()
        self.copy_now()

    def turn_off(self) -> None:
        """Keep no second copy any more; what there is stays where it is."""
        self._store.remove(self._key)
        self._timer.stop()
        self._enter(CopyState(CopyStage.OFF))

    def follow(self, change: Change) -> None:
        """Note a change; it is copied soon."""
        if change.touches(ChangeKind.TEXT, ChangeKind.STAGE):
            self._outdated = True
            if self.folder is not None and not self._timer.isActive():
                self._timer.start(self._soon)

    def look_for_stick(self) -> None:
        """Try at once when the last round failed: whoever comes back to the window may have plugged it in."""
        if self._state.error is not None:
            self.copy_now()

    def copy_now(self) -> None:
        """Begin a round, unless one is under way."""
        folder = self.folder
        if folder is None or self._thread is not None:
            return
        self._timer.stop()
        self._outdated = False
        begun = self._workspace.clock()
        self._thread = threading.Thread(
            target=self._copy, args=(folder, begun, self._since(begun)), name="second-copy", daemon=True
        )
        self._thread.start()

    def close(self, seconds: float = 3.0) -> None:
        """Copy a last time what changed, for at most so many seconds; nothing is copied afterwards."""
        self._timer.stop()
        end = time.monotonic() + seconds
        if self._outdated:
            # A round under way may have passed by what changed last.
            self._wait(end)
            self._deliver()
            self.copy_now()
        self._wait(end)
        self._stopped.set()
        self._deliver()
        self._timer.stop()

    def _begin(self) -> None:
        if self.folder is not None:
            self._enter(CopyState(CopyStage.WAITING, self._copied_at))
            self._timer.start(self._soon)

    def _copy(self, folder: Path, begun: datetime, since: datetime) -> None:
        try:
            outcome: CopyReport | Exception = second_copy.copy_changed(
                self._workspace, folder, since, self._stopped.is_set
            )
        except Exception as error:
            outcome = error
        self._rounds.append(_Round(folder, begun, outcome))
        self._ended.emit()

    def _deliver(self) -> None:
        while self._rounds:
            self._thread = None
            self._take(self._rounds.popleft())

    def _take(self, ended: _Round) -> None:
        if ended.folder != self.folder:
            # Another folder was chosen meanwhile; it wants everything.
            self.copy_now()
        elif isinstance(ended.outcome, Exception):
            self._outdated = True
            self._enter(CopyState(_stage(ended.outcome), self._copied_at, ended.outcome))
            self._timer.start(self._again)
        elif ended.outcome.finished:
            self._store.setValue(f"{self._key}/copied_at", format_time(ended.begun))
            self._enter(CopyState(CopyStage.UP_TO_DATE, ended.begun))
            if self._outdated and not self._timer.isActive():
                self._timer.start(self._soon)

    def _since(self, now: datetime) -> datetime:
        """Return from when on changes are copied: all of today, and what the stick missed."""
        day = second_copy.start_of_day(self._workspace)
        missed = max(self._copied_at or day, now - _LONGEST_AWAY)
        return min(day, missed)

    @property
    def _copied_at(self) -> datetime | None:
        try:
            return parse_time(str(self._store.value(f"{self._key}/copied_at", "")))
        except ValueError:
            return None

    def _wait(self, end: float) -> None:
        if self._thread is not None:
            self._thread.join(max(0.0, end - time.monotonic()))

    def _enter(self, state: CopyState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _stage(error: Exception) -> CopyStage:
    if isinstance(error, SecondCopyMissing):
        return CopyStage.MISSING
    return CopyStage.FULL if isinstance(error, DiskFull) else CopyStage.FAILED
