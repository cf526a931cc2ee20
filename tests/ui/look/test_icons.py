"""Icons follow the palette, the screen and the mode they are painted in."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QToolButton

from desktop_app.ui.look.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FOLDER = Path(__file__).parents[3] / "resources" / "icons"
SIZE = QSize(20, 20)
INK_ON_PAPER = {"ink": "#1b1f24", "paper": "#ffffff", "faded": "#9aa1a9", "selected": "#fdfdfd"}
INK_ON_NIGHT = {"ink": "#e6e8eb", "paper": "#16191d", "faded": "#5b626b", "selected": "#101215"}


@pytest.fixture(autouse=True)
def palette_restored(qapp: QGuiApplication) -> Iterator[None]:
    before = QGuiApplication.palette()
    yield
    QGuiApplication.setPalette(before)


def use_palette(colours: dict[str, str]) -> None:
    palette = QPalette(QColor(colours["paper"]))
    for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor(colours["ink"]))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["faded"]))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours["selected"]))
    QGuiApplication.setPalette(palette)


def inks(pixmap: QPixmap) -> set[str]:
    """The colours of the fully covered pixels."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.svg")))
def test_every_icon_has_ink_of_the_palette_in_light_and_dark(name: str) -> None:
    icon = Icons(FOLDER).icon(name)
    for colours in (INK_ON_PAPER, INK_ON_NIGHT):
        use_palette(colours)
        assert inks(icon.pixmap(SIZE, 2.0)) == {colours["ink"]}
        assert inks(icon.pixmap(SIZE, 2.0, QIcon.Mode.Disabled)) == {colours["faded"]}
        assert inks(icon.pixmap(SIZE, 2.0, QIcon.Mode.Selected)) == {colours["selected"]}


def test_a_state_colour_stays_except_when_disabled_or_selected() -> None:
    use_palette(INK_ON_PAPER)
    icon = Icons(FOLDER).icon("circle-check", QColor("#1a7f37"))
    assert inks(icon.pixmap(SIZE, 2.0)) == {"#1a7f37"}
    assert inks(icon.pixmap(SIZE, 2.0, QIcon.Mode.Disabled)) == {INK_ON_PAPER["faded"]}
    assert inks(icon.pixmap(SIZE, 2.0, QIcon.Mode.Selected)) == {INK_ON_PAPER["selected"]}


def test_a_transparent_role_stays_transparent() -> None:
    palette = QPalette(QGuiApplication.palette())
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(0, 0, 0, 128))
    QGuiApplication.setPalette(palette)
    image = Icons(FOLDER).icon("minus", QPalette.ColorRole.PlaceholderText).pixmap(SIZE, 2.0).toImage()
    assert image.pixelColor(20, 20).alpha() == pytest.approx(128, abs=2)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_pixmaps_have_every_pixel_of_the_screen(ratio: float) -> None:
    pixmap = Icons(FOLDER).icon("save").pixmap(SIZE, ratio)
    assert pixmap.size() == SIZE * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_a_button_repaints_its_icon_after_the_palette_changed(qtbot: QtBot) -> None:
    use_palette(INK_ON_PAPER)
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(Icons(FOLDER).icon("send"))
    assert INK_ON_PAPER["ink"] in inks(button.grab())
    use_palette(INK_ON_NIGHT)
    assert INK_ON_NIGHT["ink"] in inks(button.grab())
    assert INK_ON_PAPER["ink"] not in inks(button.grab())


def test_a_detached_copy_outlives_the_icon_and_the_garbage_collector() -> None:
    use_palette(INK_ON_PAPER)
    icons = Icons(FOLDER)
    icon = icons.icon("stamp")
    copy = QIcon(icon)
    copy.setIsMask(True)  # makes Qt clone the engine
    del icon
    gc.collect()
    assert inks(copy.pixmap(SIZE, 2.0)) == {INK_ON_PAPER["ink"]}
    del copy
    gc.collect()
    assert inks(icons.icon("stamp").pixmap(SIZE, 2.0)) == {INK_ON_PAPER["ink"]}


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError, match="con-dấu"):
        Icons(FOLDER).icon("con-dấu")


def test_names_are_the_files_of_the_folder() -> None:
    assert {"file-plus", "save", "send", "stamp"} <= Icons(FOLDER).names()
    assert Icons(FOLDER / "missing").names() == frozenset()
