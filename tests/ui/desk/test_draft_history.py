"""Putting an earlier text of the open article back, and changing one's mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.services import draft_history, reviews
from desktop_app.ui.review.draft_history_dialog import DraftHistoryDialog
from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk


def dialog_of(shown: Desk) -> DraftHistoryDialog | None:
    return next(iter(shown.findChildren(DraftHistoryDialog)), None)


def look_through(shown: Desk, background: Background, qtbot: QtBot) -> DraftHistoryDialog:
    """Open the dialog and wait until the timeline and the differences are there."""
    shown.commands.draft_history.trigger()
    dialog = dialog_of(shown)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.versions.count() > 0 and not background.busy())
    return dialog


def test_a_text_deleted_by_mistake_comes_back_and_goes_again(
    sit_down: Callable[[str], Desk], desk: Newsdesk, background: Background, qtbot: QtBot
) -> None:
    article = desk.draft()
    shown = sit_down("phongvien")
    assert not shown.commands.draft_history.isEnabled()
    shown.open_article.open(article)
    body = shown.editor.body
    body.setFocus()
    body.selectAll()
    press(body, "Nhầm")

    dialog = look_through(shown, background, qtbot)
    assert "Nhầm" in dialog.differences.toPlainText()
    dialog.restore.click()
    assert body.text() == ARTICLE.body
    assert desk.detail(article).content == ARTICLE
    assert shown.notice.text.startswith("The earlier text is back.")

    undo = next(one for one in shown.notice.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    assert body.text() == desk.detail(article).content.body == "Nhầm"
    body.setFocus()
    press(body, "!")
    assert shown.save()
    assert len(desk.detail(article).content.body) == len("Nhầm!")


def test_who_may_not_edit_looks_but_puts_nothing_back(
    sit_down: Callable[[str], Desk], desk: Newsdesk, background: Background, qtbot: QtBot
) -> None:
    article = desk.draft()
    desk.save(desk.reporter, article, body="")
    reviews.submit(desk.reporter, desk.draft())
    shown = sit_down("xuatban")
    shown.open_article.open(article)
    dialog = look_through(shown, background, qtbot)
    assert dialog.versions.count() == 2
    assert not dialog.restore.isEnabled()
    assert dialog.restore.toolTip()
    dialog.restore_wanted.emit(draft_history.versions(desk.reporter, article)[0].saved_at)
    assert desk.detail(article).content.body == ""
