"""What the program and its processes keep in memory, with the preview and without."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from .figures import MEGABYTES, Figure
from .place import REPORTER, Place
from .visitor import tell
from .writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.main_window import MainWindow

_WORDS = 1_000
# Chromium gives back what it needed for its start.
_SETTLING_MILLISECONDS = 3000


def measure(place: Place) -> Iterator[Figure]:
    """Open an article, wait until all is quiet, and add up the processes, shared memory counted once."""
    root, article_id = place.newsroom_with(_WORDS)
    arguments = ("--newsroom", str(root), "--as", REPORTER)
    for size, shown in (("with preview", "true"), ("without preview", "false")):
        place.setting("desk", "page", shown)
        for told in place.run("memory", *arguments, article_id=article_id, preview=shown == "true"):
            for kind in ("resident", "proportional"):
                yield Figure(f"memory.{kind}", [told[kind]], f"{size}, {told['name']}", unit=MEGABYTES)
    place.forget_settings()


class Visit(QObject):
    """Opens an article and adds up, with the program alone and with all its processes."""

    def __init__(self, window: MainWindow, article_id: str, *, preview: bool) -> None:
        super().__init__(window)
        self._window = window
        self._preview = preview
        self._writing = Writing(window, article_id)

    def begin(self) -> None:
        """Open the article; add up a while after its page was painted, or at once after that while."""
        if self._preview:
            self._writing.ready.connect(self._settle)
        else:
            self._settle()
        QTimer.singleShot(0, self._writing.open)

    def _settle(self) -> None:
        QTimer.singleShot(_SETTLING_MILLISECONDS, self._add_up)

    def _add_up(self) -> None:
        processes = family(os.getpid())
        for name, members in (
            ("the program alone", processes[:1]),
            (f"{len(processes)} processes", processes),
        ):
            sums = {
                kind: sum(kilobytes(process, field) for process in members) / 1000
                for kind, field in (("resident", "Rss"), ("proportional", "Pss"))
            }
            tell(name, **sums)
        self._window.close()


def family(process: int) -> list[int]:
    """Return a process and all that descend from it (Linux)."""
    task = Path(f"/proc/{process}/task")
    children = [int(one) for file in task.glob("*/children") for one in file.read_text().split()]
    return [process, *(one for child in children for one in family(child))]


def kilobytes(process: int, field: str) -> int:
    """Return Rss or Pss of a process; see proc(5), smaps_rollup."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    found = re.search(rf"^{field}:\s+(\d+) kB", rollup, re.MULTILINE)
    return int(found[1]) if found else 0
