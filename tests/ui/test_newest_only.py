"""Work for what changes with every key."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.newest_only import NewestOnly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Worker:
    """Holds its first piece of work up until it may go on."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.has_begun, self.may_go_on = Event(), Event()

    def work(self, number: int) -> int:
        self.begun.append(number)
        self.has_begun.set()
        self.may_go_on.wait(10)
        if number < 0:
            raise ValueError(number)
        return number * 2


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def newest(qtbot: QtBot, worker: Worker) -> Iterator[NewestOnly]:
    running = NewestOnly(worker.work, "thử")
    yield running
    worker.may_go_on.set()
    running.stop()
    running.stop()


def test_what_is_overtaken_is_never_begun(qtbot: QtBot, worker: Worker, newest: NewestOnly) -> None:
    done: list[int] = []
    newest.done.connect(done.append)
    newest.ask(1)
    worker.has_begun.wait(10)
    for number in range(2, 30):
        newest.ask(number)
    worker.may_go_on.set()
    qtbot.waitUntil(lambda: done == [2, 58])
    assert worker.begun == [1, 29]


def test_nothing_of_an_earlier_series_is_delivered(qtbot: QtBot, worker: Worker, newest: NewestOnly) -> None:
    done: list[int] = []
    newest.done.connect(done.append)
    newest.ask(1)
    worker.has_begun.wait(10)
    newest.forget()
    newest.ask(2)
    worker.may_go_on.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [4]


def test_what_fails_is_told_and_the_next_is_done(qtbot: QtBot, worker: Worker, newest: NewestOnly) -> None:
    worker.may_go_on.set()
    with qtbot.waitSignal(newest.failed) as failed:
        newest.ask(-1)
    assert failed.args is not None
    assert isinstance(failed.args[0], ValueError)
    with qtbot.waitSignal(newest.done):
        newest.ask(1)
