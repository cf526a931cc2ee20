"""Nothing waits by the clock: what is waited for is a signal, a condition or a process."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, calls, parsed, sources

# What sleeps, and what turns the event loop by hand. Benchmarks may: they imitate a person's pauses.
SLEEPS = {"sleep", "msleep", "usleep", "qSleep", "qWait", "processEvents", "sendPostedEvents"}


def sleeps(file: Path) -> list[int]:
    """Return the lines on which the file does so. Of calls named `wait`, only qtbot's is a sleep."""
    return [
        call.lineno
        for name, call in calls(parsed(file))
        if name in SLEEPS or (name == "wait" and "qtbot" in ast.unparse(call.func))
    ]


def test_nothing_sleeps() -> None:
    files = [file for file in sources("desktop_app", "tests") if "benchmarks" not in file.parts]
    found = {str(file.relative_to(ROOT)): sleeps(file) for file in files}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("import time\ntime.sleep(1)", [2]),
        ("QTest.qWait(50)", [1]),
        ("qtbot.wait(50)", [1]),
        ("thread.wait()\nqtbot.waitSignal(saved)\n# time.sleep(1)", []),
    ],
)
def test_a_sleep_is_told_from_a_wait(tmp_path: Path, text: str, lines: list[int]) -> None:
    file = tmp_path / "chờ.py"
    file.write_text(text, encoding="utf-8")
    assert sleeps(file) == lines
