"""What is remembered of the tabs is on the disk a moment later, and harmless when it is not legible."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.identifiers import ArticleId, PersonId
from desktop_app.ui.desk.open_tabs import Tab
from desktop_app.ui.desk.tab_memory import Remembered, TabMemory
from desktop_app.ui.editor.place import Place

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background

THOA = PersonId("kim-thoa")
A, B = ArticleId("bài-a"), ArticleId("bài-b")
SEEN = Remembered((Tab(B), Tab(A, lasts=False)), A, {A: Place(12, 7, 5, -3)})


def test_tabs_and_places_come_back(store: QSettings, background: Background, qtbot: QtBot) -> None:
    memory = TabMemory(store, background, THOA)
    memory.write(SEEN)
    qtbot.waitUntil(lambda: not background.busy())
    # What a program that is killed now leaves behind.
    assert b"kim-thoa" in Path(store.fileName()).read_bytes()
    assert TabMemory(store, background, THOA).read() == SEEN
    assert TabMemory(store, background, PersonId("ai khác")).read() == Remembered()


def test_the_last_word_is_not_overtaken(store: QSettings, background: Background, qtbot: QtBot) -> None:
    memory = TabMemory(store, background, THOA)
    for caret in range(20):
        memory.write(Remembered((Tab(A),), A, {A: Place(caret)}))
    memory.write_now(SEEN)
    qtbot.waitUntil(lambda: not background.busy())
    assert TabMemory(store, background, THOA).read() == SEEN


@pytest.mark.parametrize(
    "text",
    [
        "không phải JSON",
        "[]",
        '{"tabs": 3}',
        '{"tabs": [{"article": 1}]}',
        '{"tabs": [], "current": null, "places": {"a": {"caret": "x"}}}',
    ],
)
def test_what_is_not_legible_is_as_nothing(store: QSettings, background: Background, text: str) -> None:
    store.setValue(f"desk/tabs/{THOA}", text)
    assert TabMemory(store, background, THOA).read() == Remembered()
