"""Garbage goes on the main thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from desktop_app.ui.collector import Collector

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Ring:
    """Something only the collector finds."""

    def __init__(self, gone: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone.append(threading.get_ident()))


def test_what_another_thread_leaves_behind_is_collected_on_this_one(qtbot: QtBot) -> None:
    gone: list[int] = []
    kept: list[list[int]] = []
    collector = Collector()

    def work() -> None:
        Ring(gone)
        # Enough for Python to collect here, if it were let.
        kept.extend([] for _ in range(5 * gc.get_threshold()[0]))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert gone == []
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.get_ident()]
    collector.deleteLater()
