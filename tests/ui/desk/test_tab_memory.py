"""What is remembered of the tabs is on the disk a moment later, and harmless when it is not legible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.identifiers import ArticleId, PersonId
from desktop_app.ui.desk.open_tabs import Tab
from desktop_app.ui.desk.tab_memory import Remembered, TabMemory
from desktop_app.ui.editor.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background

THOA = PersonId("kim-thoa")
A, B = ArticleId("bài-a"), ArticleId("bài-b")
SEEN = Remembered((Tab(B), Tab(A, lasts=False)), A, {A: Place(12, 7, 5, -3)})


def test_tabs_and_places_come_back(tmp_path: Path, background: Background, qtbot: QtBot) -> None:
    memory = TabMemory(tmp_path, background, THOA)
    memory.write(SEEN)
    qtbot.waitUntil(lambda: not background.busy())
    assert TabMemory(tmp_path, background, THOA).read() == SEEN
    assert TabMemory(tmp_path, background, PersonId("ai khác")).read() == Remembered()


def test_the_last_word_is_not_overtaken(tmp_path: Path, background: Background, qtbot: QtBot) -> None:
    memory = TabMemory(tmp_path, background, THOA)
    for caret in range(20):
        memory.write(Remembered((Tab(A),), A, {A: Place(caret)}))
    memory.write_now(SEEN)
    qtbot.waitUntil(lambda: not background.busy())
    assert TabMemory(tmp_path, background, THOA).read() == SEEN


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\x00",
        "không phải JSON".encode(),
        b"[]",
        b'{"tabs": 3}',
        b'{"tabs": [{"article": 1}]}',
        b'{"tabs": [], "current": null, "places": {"a": {"caret": "x"}}}',
    ],
)
def test_what_is_not_legible_is_as_nothing(tmp_path: Path, background: Background, text: bytes) -> None:
    (tmp_path / f"{THOA}.json").write_bytes(text)
    assert TabMemory(tmp_path, background, THOA).read() == Remembered()


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path, background: Background) -> None:
    folder = tmp_path / "tabs"
    folder.write_bytes(b"")
    memory = TabMemory(folder, background, THOA)
    memory.write_now(SEEN)
    assert memory.read() == Remembered()
