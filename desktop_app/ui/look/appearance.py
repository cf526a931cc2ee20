"""Light or dark: the look of the whole program, as the person chose it or as the system has it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from shiboken6 import Shiboken

from .fonts import interface_font, load_fonts
from .icons import Icons
from .palette import DARK, LIGHT, Colours, qt_palette
from .style import style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication, QWidget

_KEY = "appearance/mode"


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Palette, style sheet, fonts and icons; remembers the mode in the settings it is given."""

    changed = Signal()

    def __init__(self, settings: QSettings, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icons = Icons(resources / "icons")
        self._settings = settings
        self._resources = resources
        self._app: QApplication | None = None
        self._platform_font: QFont | None = None
        self._windows: list[QWidget] = []
        stored = str(settings.value(_KEY, Mode.SYSTEM.value))
        self._mode = Mode(stored) if stored in set(Mode) else Mode.SYSTEM

    @property
    def mode(self) -> Mode:
        """What the person chose."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark look is shown, by choice or with the system."""
        if self._mode is Mode.SYSTEM and self._app is not None:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    @property
    def colours(self) -> Colours:
        """The colours shown now, for what is painted by hand."""
        return DARK if self.is_dark else LIGHT

    def apply(self, app: QApplication) -> None:
        """Give `app` font and palette and follow the system from now on; raises FontsMissing."""
        self._app = app
        self._platform_font = app.font()
        load_fonts(self._resources / "fonts")
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress(app)

    def dress(self, window: QWidget) -> None:
        """Give `window` and all that is or will be in it the style sheet of the mode, now and after changes.

        The sheet is the window's, not the application's: with that, Qt restyles a subtree at every step of
        putting it together, and a desk took 200 ms instead of 80.
        """
        self._windows = [*filter(Shiboken.isValid, self._windows), window]
        if self._app is not None:
            window.setStyleSheet(self._sheet())

    def set_mode(self, mode: Mode) -> None:
        """Choose `mode`, remember it and show it at once."""
        self._settings.setValue(_KEY, mode.value)
        if mode is self._mode:
            return
        self._mode = mode
        self._show()

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._show()

    def _show(self) -> None:
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setFont(interface_font(self._platform_font or app.font()))
        app.setPalette(qt_palette(self.colours))
        sheet = self._sheet()
        for window in filter(Shiboken.isValid, self._windows):
            window.setStyleSheet(sheet)

    def _sheet(self) -> str:
        folder = self._resources / "look"
        return style_sheet(self.colours, folder, folder / ("dark" if self.is_dark else "light"))
