"""A field for a password that can be looked at, and how strong a new one is."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons

SHORTEST_PASSWORD: Final = 8
_FAIR_BITS, _STRONG_BITS = 40.0, 60.0
_CLASSES = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))


class Strength(StrEnum):
    """How hard a password is to guess."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(password: str) -> Strength:
    """Return a rough measure: the size of the alphabet used, for each character that is not a repetition."""
    if len(password) < SHORTEST_PASSWORD:
        return Strength.TOO_SHORT
    alphabet = sum(size for is_in, size in _CLASSES if any(map(is_in, password)))
    if any(not character.isalnum() or not character.isascii() for character in password):
        alphabet += 33
    telling = len(set(password)) + (len(password) - len(set(password))) / 2
    bits = telling * math.log2(alphabet)
    if bits < _FAIR_BITS or len(set(password)) < SHORTEST_PASSWORD // 2:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG_BITS else Strength.STRONG


class PasswordField(QLineEdit):
    """Dots, with an eye at the end that shows the letters while it is on."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._look)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._look(looking=False)

    def _look(self, looking: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if looking else QLineEdit.EchoMode.Password)
        name = "eye-off" if looking else "eye"
        self._eye.setIcon(self._icons.icon(name, QPalette.ColorRole.PlaceholderText))
        self._eye.setText(self.tr("Hide the password") if looking else self.tr("Show the password"))
