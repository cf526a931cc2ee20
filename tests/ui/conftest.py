"""What tests of widgets share: the look, and a runner that leaves no thread behind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from desktop_app.ui.background import Background
from desktop_app.ui.look.appearance import Appearance, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[2] / "resources"


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what only Qt's offscreen platform says, which has no windows to size, raise or grab."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support ")


@pytest.fixture
def appearance(qtbot: QtBot, tmp_path: Path) -> Appearance:
    """The light look, with settings of its own; not applied to the application."""
    look = Appearance(QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat), RESOURCES)
    look.set_mode(Mode.LIGHT)
    return look


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """A runner that is closed, and waited for, after the test."""
    runner = Background()
    yield runner
    runner.close()
