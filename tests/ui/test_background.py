"""Work off the main thread: delivery, replacement, owners, closing."""

from __future__ import annotations

import gc
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from desktop_app.ui.background import Background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_runs_elsewhere_and_its_result_arrives_on_the_main_thread(
    background: Background, qtbot: QtBot
) -> None:
    main = QThread.currentThread()
    ran_on: list[bool] = []
    delivered: list[tuple[str, bool]] = []

    def work() -> str:
        ran_on.append(QThread.currentThread() is main)
        return "Cần Đước"

    background.run(work, lambda text: delivered.append((text, QThread.currentThread() is main)))
    qtbot.waitUntil(lambda: bool(delivered))
    assert ran_on == [False]
    assert delivered == [("Cần Đước", True)]
    assert not background.busy()


def test_an_error_reaches_its_receiver_or_the_signal_for_all(background: Background, qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError("hỏng")

    caught: list[Exception] = []
    background.run(work, lambda _: None, caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0]) == "hỏng"
    with qtbot.waitSignal(background.work_failed) as signal:
        background.run(work, lambda _: None)
    assert isinstance(signal.args[0], ValueError)


def test_only_the_newest_of_a_key_is_delivered(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    delivered: list[int] = []
    background.run(lambda: gate.wait(5), lambda _: delivered.append(0), key="trang xem")
    for number in range(1, 40):
        background.run(partial(int, number), delivered.append, key="trang xem")
    gate.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert delivered == [39]


def test_nothing_is_delivered_for_an_owner_that_is_gone(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    delivered: list[str] = []
    owner = QObject()
    background.run(lambda: gate.wait(5), lambda _: delivered.append("muộn"), owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    background.run(lambda: None, lambda _: delivered.append("xong"))
    qtbot.waitUntil(lambda: not background.busy())
    assert delivered == ["xong"]


def test_closing_waits_for_running_work_and_delivers_nothing_more(qtbot: QtBot) -> None:
    runner = Background()
    started, finished = threading.Event(), threading.Event()
    delivered: list[object] = []

    def work() -> None:
        started.set()
        threading.Event().wait(0.05)
        finished.set()

    runner.run(work, delivered.append)
    for _ in range(20):
        runner.run(lambda: None, delivered.append)
    assert started.wait(5)
    runner.close()
    assert finished.is_set()
    assert runner._pool.activeThreadCount() == 0
    runner.run(lambda: None, delivered.append)
    assert not runner.busy()
    assert delivered == []


def test_results_and_closures_are_freed_once_delivered(background: Background, qtbot: QtBot) -> None:
    class Result:
        pass

    seen: list[weakref.ref[Result]] = []

    def work() -> Result:
        return Result()

    background.run(work, lambda result: seen.append(weakref.ref(result)))
    qtbot.waitUntil(lambda: bool(seen))
    gc.collect()
    assert seen[0]() is None
