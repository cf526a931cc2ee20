"""What `./run` itself adds to a start when everything is set up."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from .figures import Figure
from .place import ROOT, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RUNS = 7


def measure(place: Place) -> Iterator[Figure]:
    """Call the command line's help with and without the script, in turns."""
    help_ = ("-m", "desktop_app", "--help")
    pairs = [
        (_timed(str(ROOT / "run"), "cli", "--help"), _timed(sys.executable, "-P", *help_))
        for _ in range(_RUNS)
    ]
    yield Figure("run_script.added", [max(0.0, through - direct) for through, direct in pairs], target=1000)


def _timed(*command: str) -> float:
    begun = time.perf_counter()
    _silently(command)
    return (time.perf_counter() - begun) * 1000


def _silently(command: Sequence[str]) -> None:
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
