"""How strong a password is, and looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.welcome.password_field import PasswordField, Strength, strength

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("", Strength.TOO_SHORT),
        ("Sông7!x", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678", Strength.WEAK),
        ("longan2019", Strength.FAIR),
        ("lúa trổ đòng bên sông", Strength.STRONG),
        ("Tân-An/Cần Đước 62", Strength.STRONG),
    ],
)
def test_length_alphabet_and_repetition_count(password: str, expected: Strength) -> None:
    assert strength(password) is expected


def test_the_eye_shows_and_hides_the_letters(appearance: Appearance, qtbot: QtBot) -> None:
    field = PasswordField(appearance.icons)
    qtbot.addWidget(field)
    eye = field.actions()[0]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert eye.text() == "Show the password"
    eye.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.text() == "Hide the password"
