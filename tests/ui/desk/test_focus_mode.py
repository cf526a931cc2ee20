"""Focus mode at the desk: everything goes, and everything comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk


@pytest.fixture
def at_work(sit_down: Callable[[str], Desk], desk: Newsdesk) -> Desk:
    """The reporter with an article open, writing."""
    shown = sit_down("phongvien")
    shown.open_article.open(desk.draft())
    shown.editor.body.setFocus()
    return shown


def around(desk: Desk) -> tuple[QWidget, ...]:
    """What focus mode takes away."""
    editor = desk.editor
    return (
        desk.tools,
        desk.queues,
        desk.articles,
        desk.side,
        desk.tabs.bar,
        editor.tags,
        editor.photos.strip,
        editor.parts.panel,
    )


def layout(desk: Desk) -> object:
    """All that must come back."""
    return (
        [widget.isVisible() for widget in around(desk)],
        desk.panes.splitter.sizes(),
        desk.panes.reading.sizes(),
        desk.panes.tabs.currentIndex(),
        desk.editor.parts.panel.currentWidget(),
        desk.editor.actions_by_id["properties"].isChecked(),
        [action.isEnabled() for action in (desk.commands.show_lists, desk.commands.show_page)],
    )


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(keys: Qt.Key) -> None:
    QTest.keyClick(focus(), keys)


@pytest.mark.parametrize("width", [1600, 1366])
@pytest.mark.parametrize("way_back", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_everything_but_the_text_goes_and_comes_back(
    at_work: Desk, width: int, way_back: Qt.Key, qtbot: QtBot
) -> None:
    at_work.resize(width, 800)
    at_work.panes.splitter.setSizes([170, 300, width - 470])
    # The page is a tab on the smaller screen: the text has its room.
    qtbot.waitUntil(lambda: at_work.side.isVisible() or at_work.editor.width() > 800)
    before = layout(at_work)
    key(Qt.Key.Key_F11)
    assert not any(widget.isVisible() for widget in around(at_work))
    assert at_work.status.isVisible()
    assert at_work.status.counts.isVisible()
    assert at_work.editor.body.hasFocus()
    assert at_work.writing_aids.focus_mode.veil.isVisible()
    key(way_back)
    assert layout(at_work) == before
    assert not at_work.writing_aids.focus_mode.veil.isVisible()


def test_what_is_written_meanwhile_is_saved(at_work: Desk, desk: Newsdesk, qtbot: QtBot) -> None:
    key(Qt.Key.Key_F11)
    with qtbot.waitSignal(at_work.editor.session.draft_saved):
        press(at_work.editor.lead, " Đông đủ.")
    article = at_work.open_article.article_id
    assert article is not None
    assert desk.detail(article).content.lead.endswith("Đông đủ.")


def test_a_program_that_dies_leaves_the_desk_as_it_was(at_work: Desk, store: QSettings) -> None:
    at_work.panes.splitter.setSizes([170, 300, 1130])
    at_work.panes.save_layout()
    kept = {name: store.value(name) for name in store.allKeys() if name.startswith("desk/")}
    key(Qt.Key.Key_F11)
    assert {name: store.value(name) for name in kept} == kept
    at_work.panes.save_layout()
    assert {name: store.value(name) for name in kept} == kept


def test_the_outline_and_the_bar_come_over_the_text_and_go_again(at_work: Desk) -> None:
    before = layout(at_work)
    aids = at_work.writing_aids
    key(Qt.Key.Key_F11)
    aids.outline.trigger()
    assert aids.outliner.panel.isVisible()
    assert not at_work.editor.body.isVisible()
    key(Qt.Key.Key_Escape)
    assert at_work.editor.body.hasFocus()
    aids.finding[0].trigger()
    assert aids.finder.bar.isVisible()
    at_work.editor.body.setFocus()
    key(Qt.Key.Key_Escape)
    assert not aids.finder.bar.isVisible()
    assert aids.focus_mode.is_on
    key(Qt.Key.Key_Escape)
    assert layout(at_work) == before


def test_whoever_goes_elsewhere_leaves_it(at_work: Desk) -> None:
    commands = at_work.commands
    for action in (commands.find, commands.history, commands.focus_panes[0]):
        at_work.writing_aids.focusing[0].trigger()
        assert not commands.show_lists.isEnabled()
        assert "Esc" in commands.show_lists.toolTip()
        action.trigger()
        assert not at_work.writing_aids.focus_mode.is_on
        assert at_work.queues.isVisible()
        assert not at_work.editor.isAncestorOf(focus())


def test_dimming_and_typewriter_are_remembered(
    at_work: Desk, sit_down: Callable[[str], Desk], store: QSettings
) -> None:
    _, dims, levels = at_work.writing_aids.focusing
    dims.trigger()
    levels.trigger()
    key(Qt.Key.Key_F11)
    assert not at_work.writing_aids.focus_mode.veil.isVisible()
    dims.trigger()
    assert at_work.writing_aids.focus_mode.veil.isVisible()
    _, dims_later, levels_later = sit_down("bientap").writing_aids.focusing
    assert (dims_later.isChecked(), levels_later.isChecked()) == (True, True)


def test_without_an_article_there_is_nothing_to_focus_on(sit_down: Callable[[str], Desk]) -> None:
    aids = sit_down("xuatban").writing_aids
    for action in (*aids.finding, aids.outline, aids.focusing[0]):
        assert not action.isEnabled()
        assert action.toolTip() == "Open an article first."


def test_how_to_come_back_is_told_once(at_work: Desk) -> None:
    key(Qt.Key.Key_F11)
    assert "F11" in at_work.notice.text
    key(Qt.Key.Key_F11)
    assert at_work.notice.text == ""
    key(Qt.Key.Key_F11)
    assert at_work.notice.text == ""
