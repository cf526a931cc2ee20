"""What tests of widgets share: the look, a runner that leaves no thread behind, and a writing desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from desktop_app.services import settings
from desktop_app.services.importing import TrackedAs
from desktop_app.ui.background import Background
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.editor.editor_pane import EditorPane
from desktop_app.ui.editor_context import EditorContext
from desktop_app.ui.fields.vocabulary_supply import VocabularySupply
from desktop_app.ui.look.appearance import Appearance, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.intake.reading_process import ReadingProcess
    from tests.desk import Desk

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


@pytest.fixture
def context(
    desk: Desk, background: Background, appearance: Appearance, reader: ReadingProcess
) -> EditorContext:
    """The reporter's desk."""
    workspace = desk.reporter
    feed = ChangeFeed()
    return EditorContext(
        workspace,
        background,
        feed,
        appearance,
        settings.categories(workspace),
        settings.genres(workspace),
        settings.station(workspace),
        VocabularySupply(workspace, background, feed, RESOURCES / "places"),
        reader,
        lambda _name, _count: TrackedAs.ACCEPTED,
    )


@pytest.fixture
def pane(context: EditorContext, qtbot: QtBot) -> Iterator[EditorPane]:
    """An empty pane in a window of its own; its writer is ended after the test."""
    shown = EditorPane(context)
    qtbot.addWidget(shown, before_close_func=lambda one: one.close_session())
    shown.resize(1000, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close_session()
