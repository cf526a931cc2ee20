"""The real window in an application dressed as people see it, on newsrooms of the test's own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from desktop_app.ui.look.appearance import Appearance, Mode
from desktop_app.ui.main_window import MainWindow
from tests.ui import conftest as widgets
from tests.ui.preview import conftest as browser

from .hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LAPTOP = (1366, 768)
OFFICE = (1920, 1080)


def pytest_configure(config: pytest.Config) -> None:
    """Prepare for WebEngine, and let pass what it and the offscreen platform always say."""
    widgets.pytest_configure(config)
    browser.pytest_configure(config)


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    """The settings of a person who starts the program for the first time."""
    return QSettings(str(tmp_path / "toa-soan.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def look(qapp: QApplication, store: QSettings) -> Iterator[Appearance]:
    """The light look, worn by the application until the test is over."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    appearance = Appearance(store, widgets.RESOURCES)
    appearance.apply(qapp)
    appearance.set_mode(Mode.LIGHT)
    yield appearance
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def start(qtbot: QtBot, look: Appearance, store: QSettings, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    """Start the program: a window of `size`, on the newsroom at `root` or at its very first page."""
    windows: list[MainWindow] = []

    def begin(root: Path | None = None, size: tuple[int, int] = LAPTOP) -> Hands:
        window = MainWindow(look, store, widgets.RESOURCES, tmp_path / "dữ liệu")
        windows.append(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.begin(root)
        return Hands(qtbot, window)

    yield begin
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def root(demo_folder: Path, tmp_path: Path) -> Path:
    """A demo newsroom of the test's own, not open."""
    return shutil.copytree(demo_folder, tmp_path / "toa-soan")
