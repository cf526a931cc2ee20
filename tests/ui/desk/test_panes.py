"""The panes of the desk on a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QTabWidget

from desktop_app.ui.desk.panes import NARROW, Panes

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_what_is_told_is_seen_whichever_tab_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    page = QTabWidget()
    page.addTab(QLabel("Trang"), "Trang xem")
    text, notice = QLabel("Thân bài"), QLabel("Bài chưa có chuyên mục chính.")
    store = QSettings(str(tmp_path / "cài đặt.ini"), QSettings.Format.IniFormat)
    panes = Panes((QLabel(), QLabel(), text, page), QLabel(), notice, store)
    qtbot.addWidget(panes)
    panes.resize(NARROW - 100, 700)
    with qtbot.waitExposed(panes):
        panes.show()
    for tab, shown in ((0, text), (1, page)):
        panes.tabs.setCurrentIndex(tab)
        assert shown.isVisible()
        assert notice.isVisible()


def test_the_focus_follows_from_the_text_to_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, text = QTabWidget(), QGroupBox()
    body = QLineEdit("Thân bài", text)
    page.addTab(QLineEdit("Trang"), "Trang xem")
    store = QSettings(str(tmp_path / "cài đặt.ini"), QSettings.Format.IniFormat)
    panes = Panes((QLineEdit(), QLineEdit(), text, page), QLabel(), QLabel(), store)
    qtbot.addWidget(panes)
    panes.resize(NARROW - 100, 700)
    with qtbot.waitExposed(panes):
        panes.show()
    body.setFocus()
    assert body.hasFocus()
    panes.tabs.setCurrentIndex(1)
    assert page.currentWidget().hasFocus()
