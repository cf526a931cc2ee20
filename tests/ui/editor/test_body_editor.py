"""The body keeps its look whatever is typed into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.editor.body_editor import BodyEditor
from desktop_app.ui.look.palette import LIGHT

from .keys import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def body(qtbot: QtBot) -> BodyEditor:
    editor = BodyEditor(LIGHT)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def line_heights(body: BodyEditor) -> set[float]:
    document = body.document()
    blocks = map(document.findBlockByNumber, range(document.blockCount()))
    return {block.blockFormat().lineHeight() for block in blocks}


def test_lines_keep_their_distance_however_often_enter_is_pressed(body: BodyEditor) -> None:
    heights = line_heights(body)
    press(body, "Cầu dài 126 m.")
    for _ in range(3):
        QTest.keyClick(body, Qt.Key.Key_Return)
    press(body, "Ông Nguyễn Văn Bé nói: “Ghe đi rồi.”")
    assert body.text() == "Cầu dài 126 m.\n\n\n\nÔng Nguyễn Văn Bé nói: “Ghe đi rồi.”"
    assert line_heights(body) == heights
