"""Photos made ready beside the window: those that are wanted, and nobody is told who has gone."""

from __future__ import annotations

from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from desktop_app.ui.preview.photo_supply import PhotoSupply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def supply(qtbot: QtBot) -> Iterator[Callable[[Callable[[str], bytes | None]], PhotoSupply]]:
    made: list[PhotoSupply] = []

    def make(photo_of: Callable[[str], bytes | None]) -> PhotoSupply:
        made.append(PhotoSupply(photo_of))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_the_photos_there_are_come_from_another_thread(
    supply: Callable[[Callable[[str], bytes | None]], PhotoSupply], qtbot: QtBot
) -> None:
    threads = set()

    def photo_of(name: str) -> bytes | None:
        threads.add(current_thread())
        return {"có.jpg": b"anh"}.get(name)

    told: list[dict[str, bytes]] = []
    supply(photo_of).fetch(["có.jpg", "không.jpg"], QObject(), lambda photos: told.append(dict(photos)))
    receiver = QObject()
    supply(photo_of).fetch(["có.jpg", "không.jpg"], receiver, lambda photos: told.append(dict(photos)))
    qtbot.waitUntil(lambda: told == [{"có.jpg": b"anh"}])
    assert main_thread() not in threads


def test_a_request_that_is_gone_is_neither_made_ready_nor_answered(
    supply: Callable[[Callable[[str], bytes | None]], PhotoSupply], qtbot: QtBot
) -> None:
    begun, go_on = Event(), Event()
    asked: list[str] = []

    def photo_of(name: str) -> bytes | None:
        asked.append(name)
        begun.set()
        go_on.wait(10)
        return b"anh"

    told: list[str] = []
    photos = supply(photo_of)
    receivers = [QObject() for _ in range(3)]
    for number, receiver in enumerate(receivers):
        name = f"{number}.jpg"
        photos.fetch([name], receiver, lambda _photos, name=name: told.append(name))  # type: ignore[misc]
    assert begun.wait(10)
    Shiboken.delete(receivers[0])
    Shiboken.delete(receivers[1])
    go_on.set()
    qtbot.waitUntil(lambda: told == ["2.jpg"])
    assert asked == ["0.jpg", "2.jpg"]
