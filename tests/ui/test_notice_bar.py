"""News told in place: what goes away by itself and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui import notice_bar
from desktop_app.ui.look.appearance import Mode
from desktop_app.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


@pytest.fixture
def bar(appearance: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[NoticeBar]:
    """A bar above a text that has the focus, in a window away from the pointer."""
    monkeypatch.setattr(notice_bar, "INFO_MILLISECONDS", 20)
    window = QWidget()
    qtbot.addWidget(window)
    shown, text = NoticeBar(appearance), QTextEdit()
    column = QVBoxLayout(window)
    column.addWidget(shown)
    column.addWidget(text)
    window.move(300, 300)
    window.show()
    text.setFocus()
    yield shown
    window.close()


def test_good_news_goes_away_by_itself(bar: NoticeBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.closed):
        bar.show_info("Đã gửi biên tập.")
        assert bar.isVisible()
        assert bar.text == "Đã gửi biên tập."
    assert bar.text == ""


def test_an_offer_goes_away_by_itself_or_is_taken(bar: NoticeBar, qtbot: QtBot) -> None:
    taken: list[str] = []
    with qtbot.waitSignal(bar.closed):
        bar.show_offer("film", "Đây là địa chỉ video.", "Tạo khối", lambda: taken.append("một"))
        assert bar.text == "Đây là địa chỉ video."
    assert taken == []
    bar.show_offer("film", "Đây là địa chỉ video.", "Tạo khối", lambda: taken.append("hai"))
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert taken == ["hai"]
    assert bar.text == ""


def test_good_news_waits_while_its_button_has_the_focus(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_info("Đã trả bài.", "Xem bài", lambda: None)
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setFocus()
    timer = bar.findChildren(QTimer)[0]
    with qtbot.waitSignal(timer.timeout):
        pass
    assert bar.isVisible()
    bar.window().setFocus()
    with qtbot.waitSignal(bar.closed):
        pass


def test_an_error_stays_until_it_is_closed(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_info("Đã lưu.")
    bar.show_error("Chưa gửi được: bài chưa có chuyên mục chính.")
    assert not bar.findChildren(QTimer)[0].isActive()
    with qtbot.waitSignal(bar.closed):
        bar.findChildren(QToolButton)[0].click()
    assert not bar.isVisible()


def test_the_button_acts_once_and_takes_the_bar_away(bar: NoticeBar, qtbot: QtBot) -> None:
    chosen: list[str] = []
    bar.show_error("Bài chưa có chuyên mục.", "Chọn chuyên mục", lambda: chosen.append("chuyên mục"))
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()
    assert chosen == ["chuyên mục"]
    assert not bar.isVisible()
    bar.show_info("Xong.")
    assert not button.isVisible()


def test_markup_in_a_message_is_only_text(bar: NoticeBar) -> None:
    bar.show_error("<b>Cần Đước</b>")
    labels = [label for label in bar.findChildren(QLabel) if label.text()]
    assert labels[0].textFormat() == Qt.TextFormat.PlainText


def test_the_picture_follows_the_look(bar: NoticeBar, appearance: Appearance) -> None:
    def darkest() -> int:
        image = bar._picture.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
        points = (QPoint(x, y) for x in range(image.width()) for y in range(image.height()))
        return min(image.pixelColor(point).green() for point in points)

    bar.show_error("Chưa lưu được.")
    light = darkest()
    appearance.set_mode(Mode.DARK)
    assert darkest() > light
