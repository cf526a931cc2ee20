"""The empty form of a pane: a picture, a sentence, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.ui.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


def test_it_says_what_to_do_and_offers_the_button(appearance: Appearance, qtbot: QtBot) -> None:
    state = EmptyState(appearance.icons)
    qtbot.addWidget(state)
    state.set_message("pen-line", "Chưa có bài nháp", "Bài mới viết nằm ở đây.", "Viết bài mới")
    state.show()
    button = state.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.text() == "Viết bài mới"
    assert state.accessibleName() == "Chưa có bài nháp. Bài mới viết nằm ở đây."
    with qtbot.waitSignal(state.button_pressed):
        button.click()
    state.set_message("search", "Không tìm thấy bài nào", "")
    assert not button.isVisible()
    assert state.accessibleName() == "Không tìm thấy bài nào"


def test_long_words_wrap_inside_a_narrow_list_and_are_not_cut(appearance: Appearance, qtbot: QtBot) -> None:
    state = EmptyState(appearance.icons)
    qtbot.addWidget(state)
    state.set_message("inbox", "Không có bài nào chờ biên tập", "Bài phóng viên gửi sẽ hiện ở đây. " * 3)
    assert state.minimumSizeHint().width() <= 240
    state.resize(260, 480)
    state.show()
    for label in state.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
