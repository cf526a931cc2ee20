"""Returning: the reason is required, and the author reads it above the text."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.services import reviews
from desktop_app.ui.look.appearance import Mode
from desktop_app.ui.review.return_dialog import ReturnDialog
from desktop_app.ui.review.return_note import ReturnNoteBar
from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk

REASON = "Xin ghi rõ họ tên, chức vụ của người phát biểu.\nSửa “hoà giải”."


def test_the_button_waits_for_a_reason(qtbot: QtBot) -> None:
    dialog = ReturnDialog(ARTICLE.headline)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.reason_edit.hasFocus()
    press(dialog.reason_edit, " ")
    assert not dialog.return_button.isEnabled()
    assert dialog.return_button.toolTip()
    press(dialog.reason_edit, "Thiếu ảnh")
    assert dialog.return_button.isEnabled()
    assert dialog.return_button.toolTip() == ""
    QTest.keyClick(dialog.reason_edit, Qt.Key.Key_Tab)
    assert not dialog.reason_edit.hasFocus()


@pytest.mark.parametrize(("accepted", "answer"), [(True, "Thiếu ảnh"), (False, None)])
def test_asking_gives_the_reason_or_nothing(qtbot: QtBot, accepted: bool, answer: str | None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReturnDialog)
        dialog.reason_edit.setPlainText("Thiếu ảnh")
        if accepted:
            dialog.return_button.click()
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, reply)
    assert ReturnDialog.ask(ARTICLE.headline, window) == answer


def test_the_note_stands_until_the_article_is_submitted_again(
    desk: Desk, appearance: Appearance, qtbot: QtBot
) -> None:
    article = desk.taken()
    reviews.return_to_author(desk.editor, article, REASON)
    desk.clock.turn(minutes=3)
    note = ReturnNoteBar(appearance, desk.clock, timezone(timedelta(hours=7)))
    qtbot.addWidget(note)
    note.show_for(desk.detail(article))
    assert note.isVisible()
    words = [label.text() for label in note.findChildren(QLabel) if label.text()]
    assert words == ["Trần Văn Đức returned this article · 3 min ago", REASON]
    appearance.set_mode(Mode.DARK)
    reviews.submit(desk.reporter, article)
    note.show_for(desk.detail(article))
    assert not note.isVisible()
    note.show_for(None)
    assert not note.isVisible()
