"""The counts at the desk: of what is selected, and by the settings as they are now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop_app.services import settings
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk


def test_what_is_selected_is_counted_until_it_is_no_more(
    sit_down: Callable[[str], Desk], desk: Newsdesk, qtbot: QtBot
) -> None:
    shown = sit_down("phongvien")
    shown.open_article.open(desk.draft())
    counts, body = shown.status.counts, shown.editor.body
    qtbot.waitUntil(lambda: counts.text().startswith("48 syllables · "))
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    qtbot.waitUntil(lambda: counts.text().startswith("14/48 syllables · "))
    shown.editor.headline.selectAll()
    qtbot.waitUntil(lambda: counts.text().startswith("10/48 syllables · "))
    shown.open_article.open(desk.draft(replace(ARTICLE, headline="Bài khác", body="")))
    qtbot.waitUntil(lambda: counts.text().startswith("20 syllables · "))


def test_settings_of_another_program_reach_the_open_article(
    sit_down: Callable[[str], Desk], desk: Newsdesk, qtbot: QtBot
) -> None:
    shown = sit_down("phongvien")
    shown.open_article.open(desk.draft())
    head = shown.editor.parts.head
    assert head._count.text() == "16/50 words · 73/250 characters"
    station = settings.station(desk.administrator)
    changed = replace(station, lead_limit_words=15, lead_limit_characters=1200, reading_rate=120)
    settings.update_station(desk.administrator, changed)
    shown.look_around()
    assert head._count.text() == "16/15 words · 73/1.200 characters"
    assert head._count.property("tone") == "waiting"
    assert "120 syllables a minute" in shown.status.counts.toolTip()
