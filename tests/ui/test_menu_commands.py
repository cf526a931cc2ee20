"""The commands of the menus as a list that finds without marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from desktop_app.ui.menu_commands import found_commands, menu_commands, plain_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> QMenuBar:
    menus = QMenuBar()
    qtbot.addWidget(menus)
    article = menus.addMenu("&Bài")
    article.addAction("&Bài mới").setShortcut(QKeySequence("Ctrl+N"))
    article.addSeparator()
    article.addAction("Xuất bản…")
    review = menus.addMenu("&Duyệt")
    review.addAction("Gửi biên tập")
    approve = review.addAction("Duyệt bài…")
    approve.setEnabled(False)
    view = menus.addMenu("&Xem")
    look = view.addMenu("&Giao diện")
    look.addAction("Tối")
    view.addAction("Ẩn").setVisible(False)
    view.addAction(article.actions()[0])
    return menus


def test_menus_are_walked_and_each_command_comes_once(bar: QMenuBar) -> None:
    listed = [(command.text, command.path) for command in menu_commands(bar.actions())]
    assert listed == [
        ("Bài mới", "Bài"),
        ("Xuất bản…", "Bài"),
        ("Gửi biên tập", "Duyệt"),
        ("Duyệt bài…", "Duyệt"),
        ("Tối", "Xem › Giao diện"),
    ]
    assert menu_commands(bar.actions())[0].shortcut == "Ctrl+N"


def texts(bar: QMenuBar, query: str) -> list[str]:
    return [command.text for command in found_commands(menu_commands(bar.actions()), query)]


def test_words_are_found_without_marks_own_words_first(bar: QMenuBar) -> None:
    assert texts(bar, "xuat ban") == ["Xuất bản…"]
    assert texts(bar, "GIAO toi") == ["Tối"]
    assert texts(bar, "duyet") == ["Duyệt bài…", "Gửi biên tập"]
    assert texts(bar, "bai")[:2] == ["Bài mới", "Duyệt bài…"]
    assert texts(bar, "không có") == []
    assert len(texts(bar, "")) == 5


def test_what_cannot_be_used_stands_last_and_tells_why(bar: QMenuBar) -> None:
    assert texts(bar, "")[-1] == "Duyệt bài…"
    approve = next(command for command in menu_commands(bar.actions()) if not command.action.isEnabled())
    assert approve.reason == ""
    approve.action.setToolTip("Duyệt bài (Ctrl+D)")
    assert approve.reason == ""
    approve.action.setToolTip("Vai trò của bạn không có quyền duyệt bài.")
    assert approve.reason == "Vai trò của bạn không có quyền duyệt bài."
    approve.action.setEnabled(True)
    assert approve.reason == ""


def test_mnemonics_go_and_real_ampersands_stay(qtbot: QtBot) -> None:
    assert plain_text("T&ít && sapo") == "Tít & sapo"
    assert plain_text(QAction("&&").text()) == "&"
