"""A screen nobody looks at: an X server of the benchmark's own where there is one, else Qt's offscreen."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZE = "1920x1080x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a program has to find in its environment to show its window there."""

    name: str
    environment: Mapping[str, str]


@contextmanager
def unseen_screen() -> Iterator[Screen]:
    """Provide a screen for as long as the block lasts. Without a window manager, so none is measured."""
    program = shutil.which("Xvfb")
    if program is None:
        yield Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
        return
    reader, writer = os.pipe()
    command = [program, "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        yield Screen(f"Xvfb {SIZE}", {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"})
    finally:
        server.terminate()
        server.wait()
