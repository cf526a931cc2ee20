"""The program's window for tests, too small for a browser to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.main_window import MainWindow

from .conftest import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance

SIZE = (1366, 768)


def shown_window(qtbot: QtBot, appearance: Appearance, store: QSettings, data: Path) -> MainWindow:
    """Return a window on the screen that has not begun yet; it is closed after the test."""
    window = MainWindow(appearance, store, RESOURCES, data)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    return window
