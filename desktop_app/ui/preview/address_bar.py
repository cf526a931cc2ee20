"""The top of the preview: whose page it is, and the device it is shown for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.ui.look.palette import MEDIUM, SMALL, TIGHT
from desktop_app.ui.look.picture import Picture
from desktop_app.ui.look.style import set_kind

from .devices import Device

if TYPE_CHECKING:
    from desktop_app.ui.look.icons import Icons


class AddressBar(QWidget):
    """The station's address, and one button for each device, exactly one of them down."""

    device_chosen = Signal(object)  # Device

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QLabel()
        set_kind(self._address, "muted")
        self._address.setAccessibleName(self.tr("Address of the page"))
        self._buttons = {device: self._button(device, icons) for device in Device}
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
        self._buttons[Device.COMPUTER].setChecked(True)
        self._arrange(icons)

    def set_address(self, domain: str) -> None:
        """Show `domain` as the address."""
        self._address.setText(domain)

    @property
    def device(self) -> Device:
        """The device whose button is down."""
        return next(device for device, button in self._buttons.items() if button.isChecked())

    def choose(self, device: Device) -> None:
        """Press the button of `device`."""
        self._buttons[device].setChecked(True)

    def _button(self, device: Device, icons: Icons) -> QToolButton:
        name = self._device_name(device)
        button = QToolButton(self)
        button.setIcon(icons.icon(device.icon_name))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setToolTip(self.tr("%1, %2 pixels wide").replace("%1", name).replace("%2", str(device.width)))
        button.toggled.connect(lambda down: self.device_chosen.emit(device) if down else None)
        return button

    def _device_name(self, device: Device) -> str:
        names = {
            Device.COMPUTER: self.tr("Computer"),
            Device.TABLET: self.tr("Tablet"),
            Device.PHONE: self.tr("Phone"),
        }
        return names[device]

    def _arrange(self, icons: Icons) -> None:
        field = QFrame()
        set_kind(field, "chip")
        inside = QHBoxLayout(field)
        inside.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        inside.setSpacing(SMALL)
        inside.addWidget(Picture(16, icons.icon("globe", QPalette.ColorRole.PlaceholderText)))
        inside.addWidget(self._address, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(TIGHT)
        row.addWidget(field, 1)
        row.addSpacing(TIGHT)
        for button in self._buttons.values():
            row.addWidget(button)
