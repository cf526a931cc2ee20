"""Revisions and who did what."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.services import approvals, reviews, revisions
from desktop_app.ui.review.history_panel import HistoryPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk


@pytest.fixture
def panel(desk: Desk, appearance: Appearance, qtbot: QtBot) -> HistoryPanel:
    shown = HistoryPanel(desk.reporter, appearance.icons, timezone(timedelta(hours=7)))
    qtbot.addWidget(shown)
    shown.resize(500, 600)
    return shown


def texts(rows: QListWidget) -> list[str]:
    return [rows.item(row).text() for row in range(rows.count())]


def test_both_lists_are_newest_first(panel: HistoryPanel, desk: Desk) -> None:
    article = desk.taken()
    desk.clock.turn(minutes=10)
    desk.save(desk.editor, article, place="Tân An")
    reviews.submit(desk.editor, article)
    approvals.approve(desk.chief, article)
    panel.show_article(article)
    panel.show()
    assert texts(panel.revisions) == [
        "Revision 2 · Trần Văn Đức · 24/04/2019 17:09 · approved",
        "Revision 1 · Nguyễn Thị Kim Thoa · 24/04/2019 16:59",
    ]
    told = texts(panel.events)
    assert told[0].startswith("24/04/2019 17:09  Phạm Văn Dũng")
    assert told[-1].startswith("24/04/2019 16:59  Nguyễn Thị Kim Thoa")


def test_a_revision_is_asked_for_by_activating_it(panel: HistoryPanel, desk: Desk, qtbot: QtBot) -> None:
    article = desk.taken()
    panel.show_article(article)
    panel.show()
    (revision,) = revisions.listing(desk.reporter, article)
    first = panel.revisions.item(0)
    assert revision.digest[:12] in first.toolTip()
    with qtbot.waitSignal(panel.revision_wanted) as wanted:
        panel.revisions.itemActivated.emit(first)
    assert wanted.args == [revision.revision_id]


def test_a_hidden_panel_reads_only_when_it_is_seen(panel: HistoryPanel, desk: Desk) -> None:
    panel.show_article(desk.taken())
    assert texts(panel.events) == []
    panel.show()
    assert len(texts(panel.events)) >= 3
    panel.show_article(desk.draft())
    assert texts(panel.revisions) == ["None yet. Submitting the article keeps one, and so does Ctrl+S."]
    assert panel.revisions.item(0).flags() == Qt.ItemFlag.NoItemFlags
    panel.show_article(None)
    assert texts(panel.revisions) == texts(panel.events) == []


def test_the_texts_between_the_revisions_are_a_click_away(
    panel: HistoryPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.show()
    panel.show_article(None)
    assert not panel.drafts.isEnabled()
    panel.show_article(desk.taken())
    assert panel._hint.isVisible(), "nothing says what a double click does"
    with qtbot.waitSignal(panel.drafts_wanted):
        panel.drafts.click()
    panel.show_article(desk.draft())
    assert not panel._hint.isVisible()
