"""A writing desk on a real newsroom, shown and closed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.services import settings
from desktop_app.services.importing import TrackedAs
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.editor.editor_context import EditorContext
from desktop_app.ui.editor.editor_pane import EditorPane
from desktop_app.ui.editor.vocabulary_supply import VocabularySupply
from tests.ui.conftest import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk


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
