"""A question of a form: hint, error, and what a screen reader is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app.ui.form_field import FormField
from desktop_app.ui.look.palette import Tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_error_takes_the_place_of_the_hint_until_the_value_changes(qtbot: QtBot) -> None:
    editor = QLineEdit()
    field = FormField("Tên miền", editor, "Ví dụ la34.com.vn")
    qtbot.addWidget(field)
    remark = field.findChildren(QLabel)[1]
    assert remark.text() == "Ví dụ la34.com.vn"
    field.show_error("Còn trống.")
    assert (field.error, remark.text()) == ("Còn trống.", "Còn trống.")
    assert editor.property("tone") == Tone.RETURNED.value
    assert editor.accessibleName() == "Tên miền"
    assert editor.accessibleDescription() == "Còn trống."
    editor.setText("la34.com.vn")
    assert (field.error, remark.text()) == ("", "Ví dụ la34.com.vn")


def test_a_field_without_hint_takes_no_room_for_one(qtbot: QtBot) -> None:
    field = FormField("Fax", QLineEdit())
    qtbot.addWidget(field)
    remark = field.findChildren(QLabel)[1]
    assert remark.isHidden()
    field.set_hint("Tốt.", Tone.APPROVED)
    assert not remark.isHidden()
    assert remark.property("tone") == Tone.APPROVED.value
