"""New articles: at once, on what their person begins with as a rule, or on a template of the menu."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.services import library, templates
from desktop_app.services.library import Queue
from desktop_app.ui.genres.genres_dialog import GenresDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

FOLDER = Path(__file__).parents[3] / "resources" / "templates"


def entry(desk: Desk, text: str) -> QAction:
    return next(action for action in desk.article_commands.templates.actions() if action.text() == text)


def test_the_menu_offers_the_templates_and_begins_on_one(sit_down: Callable[[str], Desk]) -> None:
    desk = sit_down("phongvien")
    entry(desk, "Phỏng vấn").trigger()
    content = desk.editor.content()
    assert content.genre == "interview"
    assert content.byline == "Kim Thoa"
    assert "**Phóng viên: Thưa ‹ông/bà›" in content.body


def test_the_next_new_article_begins_as_the_last_one_also_after_a_restart(
    sit_down: Callable[[str], Desk],
) -> None:
    desk = sit_down("phongvien")
    desk.commands.new.trigger()
    assert desk.editor.content().body == ""
    entry(desk, "Thông báo").trigger()
    later = sit_down("phongvien")
    assert "Thông báo" in later.commands.new.toolTip()
    later.commands.new.trigger()
    assert later.editor.content().genre == "announcement"
    entry(later, "Empty article").trigger()
    later.commands.new.trigger()
    assert later.editor.content().body == ""
    # What one person begins with is nothing to a colleague.
    entry(later, "Phóng sự").trigger()
    editor = sit_down("bientap")
    editor.commands.new.trigger()
    assert editor.editor.content().body == ""


def test_the_menu_follows_what_the_newsroom_changes(sit_down: Callable[[str], Desk], desk: Newsdesk) -> None:
    shown = sit_down("phongvien")
    entry(shown, "Tin hội nghị").trigger()
    first, second, *_ = templates.listing(desk.reporter, FOLDER)
    shown.feed.publish(
        templates.change(desk.administrator, FOLDER, replace(second, name="Điều tra & kiến nghị")).change
    )
    assert entry(shown, "Điều tra && kiến nghị").isEnabled()
    shown.feed.publish(templates.change(desk.administrator, FOLDER, replace(first, offered=False)).change)
    assert "Tin hội nghị" not in [action.text() for action in shown.article_commands.templates.actions()]
    shown.commands.new.trigger()
    assert shown.editor.content().body == ""


def test_who_may_not_write_begins_nothing_and_is_told_why(
    sit_down: Callable[[str], Desk], desk: Newsdesk
) -> None:
    shown = sit_down("xuatban")
    action = entry(shown, "Phỏng vấn")
    assert not action.isEnabled()
    assert action.toolTip() == shown.commands.new.toolTip() == shown.tools.templates.toolTip()
    assert not shown.tools.templates.isEnabled()
    assert not library.cards(desk.reporter, Queue.ALL)


def test_the_dialog_opens_from_its_command(sit_down: Callable[[str], Desk]) -> None:
    desk = sit_down("quantri")
    desk.commands.genres.trigger()
    dialog = desk.findChild(GenresDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
