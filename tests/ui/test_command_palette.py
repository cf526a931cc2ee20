"""The command palette over a window: keys, choice, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTextEdit
from shiboken6 import Shiboken

from desktop_app.ui.command_palette import CommandPalette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


class Window(QMainWindow):
    """A text under two menus; `done` notes what was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.text = QTextEdit("Qua 10 năm thực hiện Kết luận 62-KL/TW")
        self.setCentralWidget(self.text)
        for title, names in {"&Bài": ("Bài mới", "Xuất bản…"), "&Duyệt": ("Gửi biên tập", "Duyệt")}.items():
            menu = self.menuBar().addMenu(title)
            for name in names:
                menu.addAction(name).triggered.connect(lambda _=False, name=name: self.done.append(name))
        escape = QAction("Về bài viết", self)
        escape.setShortcut(QKeySequence("Esc"))
        escape.triggered.connect(lambda: self.done.append("Về bài viết"))
        self.addAction(escape)
        self.action("Duyệt").setEnabled(False)
        self.action("Duyệt").setToolTip("Vai trò của bạn không có quyền duyệt bài.")

    def action(self, name: str) -> QAction:
        return next(action for action in self.findChildren(QAction) if action.text() == name)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    main = Window()
    qtbot.addWidget(main)
    main.resize(1000, 700)
    main.show()
    main.text.setFocus()
    qtbot.waitUntil(main.text.hasFocus)
    return main


@pytest.fixture
def palette(window: Window) -> CommandPalette:
    opened = CommandPalette(window, window.menuBar().actions())
    opened.open()
    return opened


def test_it_opens_over_the_window_with_every_command(palette: CommandPalette, window: Window) -> None:
    assert palette.field.hasFocus()
    assert palette.list.count() == 4
    assert window.rect().contains(palette.geometry())
    window.resize(420, 300)
    assert window.rect().contains(palette.geometry())


def test_enter_does_the_command_and_the_text_has_the_focus_again(
    palette: CommandPalette, window: Window, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.field, "xuat")
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.field, Key.Key_Return)
    assert window.done == ["Xuất bản…"]
    assert window.text.hasFocus()


def test_arrows_move_and_stop_at_the_ends(palette: CommandPalette) -> None:
    QTest.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentRow() == 0
    QTest.keyClick(palette.field, Key.Key_Down)
    assert palette.list.currentRow() == 1
    QTest.keyClick(palette.field, Key.Key_PageDown)
    assert palette.list.currentRow() == 3
    assert palette.field.hasFocus()


def test_escape_belongs_to_the_palette_and_gives_the_focus_back(
    palette: CommandPalette, window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.field, Key.Key_Escape)
    assert window.done == []
    assert window.text.hasFocus()
    QTest.keyClick(window.text, Key.Key_Escape)
    assert window.done == ["Về bài viết"]


def test_a_disabled_command_says_why_and_does_nothing(palette: CommandPalette, window: Window) -> None:
    QTest.keyClicks(palette.field, "duyet")
    item = palette.list.item(0)
    assert item.text() == "Duyệt"
    assert item.toolTip() == "Vai trò của bạn không có quyền duyệt bài."
    assert "không có quyền" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    assert window.done == []


def test_a_click_chooses_and_a_click_elsewhere_leaves(
    palette: CommandPalette, window: Window, qtbot: QtBot
) -> None:
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    with qtbot.waitSignal(palette.destroyed):
        QTest.mouseClick(
            palette.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert window.done == ["Bài mới"]
    again = CommandPalette(window, window.menuBar().actions())
    again.open()
    with qtbot.waitSignal(again.destroyed):
        window.text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not Shiboken.isValid(again)


def test_nothing_found_says_so(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "zzz")
    assert not palette.list.isVisible()
    assert palette._nothing.isVisible()
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
