"""From the newsroom's template to a submitted article with its film, by the hands of two people."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.prompts import PROMPT
from desktop_app.ui.genres.genres_dialog import GenresDialog
from desktop_app.ui.media.media_dialog import MediaDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .hands import Hands

Asked = TypeVar("Asked", bound=QWidget)
FILM = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


def test_an_article_begins_on_the_newsroom_s_template_and_leaves_no_prompt(
    start: Callable[..., Hands], root: Path
) -> None:
    hands = start(root)
    hands.sign_in("quantri")
    the_administrator_changes_a_template(hands)
    hands.sign_out()
    hands.sign_in("phongvien")
    the_reporter_begins_on_it(hands)
    the_reporter_submits_too_early(hands)
    the_reporter_answers_every_prompt(hands)
    the_reporter_adds_a_film(hands)
    hands.keys("Ctrl+Return")
    hands.wait(lambda: "waits for editing" in hands.desk.notice.text)
    assert hands.desk.editor.content().media[0].address == FILM


def asked(hands: Hands, kind: type[Asked]) -> Asked:
    """Return the dialog of that kind once it lies over the window."""
    hands.wait(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, kind)
    return dialog


def the_administrator_changes_a_template(hands: Hands) -> None:
    hands.keys("Ctrl+Shift+G")
    dialog = asked(hands, GenresDialog)
    form = dialog.templates.form
    hands.click(form.name)
    hands.keys("Ctrl+A")
    hands.write("Tin họp")
    hands.click(form.lead)
    hands.keys("Ctrl+A")
    hands.write("Sáng ‹ngày›, ‹đơn vị› tổng kết phong trào thi đua.")
    hands.keys("Esc")
    hands.look_at_window()


def the_reporter_begins_on_it(hands: Hands) -> None:
    menu = hands.desk.tools.templates.menu()
    assert isinstance(menu, QMenu)
    menu.popup(hands.desk.tools.templates.mapToGlobal(QPoint(0, 0)))
    entry = next(action for action in menu.actions() if action.text() == "Tin họp")
    hands.click(menu, menu.actionGeometry(entry).center())
    hands.look_at_window()
    editor = hands.desk.editor
    hands.wait(editor.headline.hasFocus)
    assert editor.headline.textCursor().selectedText() == "‹Địa phương, đơn vị›"
    hands.write("Bến Lức")
    hands.keys("Ctrl+J")
    hands.write("Ba xã đạt chuẩn nông thôn mới")
    assert editor.headline.text() == "Bến Lức: Ba xã đạt chuẩn nông thôn mới"


def the_reporter_submits_too_early(hands: Hands) -> None:
    editor = hands.desk.editor
    hands.pick(editor.properties.category, "Trong tỉnh")
    hands.keys("Ctrl+Return")
    hands.wait(lambda: "‹ngày›" in hands.desk.notice.text)
    assert editor.lead.hasFocus()
    assert editor.lead.textCursor().selectedText() == "‹ngày›"


def the_reporter_answers_every_prompt(hands: Hands) -> None:
    editor = hands.desk.editor
    editor.headline.setFocus()
    while PROMPT.search(editor.lead.text() + editor.body.text()):
        hands.keys("Ctrl+J")
        hands.write("24/4/2019")
    editor.photos.select("anh-1")
    hands.click(editor.photos.details.caption)
    hands.keys("Ctrl+A")
    hands.write("Quang cảnh hội nghị")


def the_reporter_adds_a_film(hands: Hands) -> None:
    hands.desk.editor.body.setFocus()
    hands.keys("Ctrl+Shift+M")
    dialog = asked(hands, MediaDialog)
    hands.write("youtu.be/dQw4w9WgXcQ?t=42")
    hands.click(dialog.title)
    hands.write("Thời sự tối 24/4")
    hands.click(dialog.length)
    hands.write("3:05")
    hands.keys("Return")
    hands.look_at_window()
    assert "![](phim-1)" in hands.desk.editor.body.text()
