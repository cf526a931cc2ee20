"""The queues and their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.services.library import Queue
from desktop_app.ui.library.queue_list import QueueList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


@pytest.fixture
def queues(appearance: Appearance, qtbot: QtBot) -> QueueList:
    shown = QueueList(appearance.icons)
    qtbot.addWidget(shown)
    shown.resize(190, 500)
    shown.show()
    return shown


def test_own_work_comes_first_and_headings_cannot_be_chosen(queues: QueueList) -> None:
    names = [queues.item(row).text() for row in range(queues.count())]
    assert names[:4] == ["My work", "Drafting", "Returned to me", "Newsroom"]
    assert len(names) == len(Queue) + 2
    headings = [row for row in range(queues.count()) if not queues.item(row).flags()]
    assert headings == [0, 3]


def test_the_arrow_keys_go_from_queue_to_queue(queues: QueueList, qtbot: QtBot) -> None:
    queues.choose(Queue.RETURNED_TO_ME)
    queues.setFocus()
    with qtbot.waitSignal(queues.queue_chosen) as chosen:
        QTest.keyClick(queues, Qt.Key.Key_Down)
    assert chosen.args == [Queue.SUBMITTED]
    assert queues.queue is Queue.SUBMITTED


def test_numbers_are_read_aloud_and_drawn(queues: QueueList) -> None:
    empty = queues.viewport().grab().toImage()
    queues.set_counts(dict.fromkeys(Queue, 0) | {Queue.ALL: 20_000})
    last = queues.item(queues.count() - 1)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "All articles: 20000"
    drawn = queues.viewport().grab().toImage()
    place = queues.visualItemRect(last)
    assert drawn.copy(place) != empty.copy(place)
    first = queues.visualItemRect(queues.item(1))
    assert drawn.copy(first) == empty.copy(first)
