"""Times that may be left open, in the station's own time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QPushButton, QToolButton

from desktop_app.domain.station import StationSettings
from desktop_app.ui.fields.optional_time import OptionalTimeEdit
from tests.desk import HandClock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


def test_a_time_is_set_typed_and_taken_away(appearance: Appearance, qtbot: QtBot) -> None:
    edit = OptionalTimeEdit("Hẹn giờ", StationSettings().time_zone, HandClock(), appearance.icons)
    qtbot.addWidget(edit)
    with qtbot.waitExposed(edit):
        edit.show()
    assert edit.value() is None
    field = edit.findChild(QDateTimeEdit)
    button = edit.findChild(QPushButton)
    clear = edit.findChild(QToolButton)
    assert field is not None
    assert button is not None
    assert clear is not None

    with qtbot.waitSignal(edit.edited):
        QTest.keyClick(button, Qt.Key.Key_Space)
    # The clock stands at 16:59 of the station's day.
    assert field.text() == "24/04/2019 17:00"
    field.setSelectedSection(QDateTimeEdit.Section.HourSection)
    QTest.keyClicks(field, "0530")
    assert field.text() == "24/04/2019 05:30"
    assert edit.value() == datetime(2019, 4, 23, 22, 30, tzinfo=UTC)

    clear.click()
    assert edit.value() is None
