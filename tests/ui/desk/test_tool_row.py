"""The row under the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from desktop_app.ui.desk.actions import DeskActions
from desktop_app.ui.desk.tool_row import ToolRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


def test_esc_ends_a_search_before_it_leads_back_to_the_text(appearance: Appearance, qtbot: QtBot) -> None:
    owner = QObject()
    commands = DeskActions(appearance.icons, owner)
    row = ToolRow(commands)
    qtbot.addWidget(row)
    row.addAction(commands.back_to_text)
    with qtbot.waitExposed(row):
        row.show()
    row.search.setFocus()
    row.search.setText("can duoc")
    with (
        qtbot.waitSignal(row.search_changed) as cleared,
        qtbot.assertNotEmitted(commands.back_to_text.triggered),
    ):
        QTest.keyClick(row.search, Qt.Key.Key_Escape)
    assert cleared.args == [""]
    with qtbot.waitSignal(commands.back_to_text.triggered):
        QTest.keyClick(row.search, Qt.Key.Key_Escape)
