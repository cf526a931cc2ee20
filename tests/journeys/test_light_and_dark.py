"""Light and dark change at once, with a desk open, and when it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.ui.look.palette import DARK, LIGHT
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands


def ground() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


def test_the_look_changes_with_a_desk_open_and_after_signing_out(
    start: Callable[..., Hands], root: Path
) -> None:
    hands = start(root)
    assert ground() == LIGHT.window
    hands.sign_in("phongvien")
    hands.keys("Ctrl+N")
    hands.write(ARTICLE.headline)
    hands.keys("Esc")
    hands.write("## Mục lớn")
    hands.choose("View", "Appearance", "Dark")
    assert ground() == DARK.window
    picture = hands.desk.editor.body.viewport().grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 3).name() == DARK.surface
    hands.sign_out()
    hands.choose("View", "Appearance", "Light")
    assert ground() == LIGHT.window
    hands.sign_in("phongvien")
    hands.choose("View", "Appearance", "Dark")
    assert ground() == DARK.window
