"""The devices a page is read on."""

from __future__ import annotations

from enum import Enum


class Device(Enum):
    """A device as the width of its screen, in CSS pixels, and the name of its icon."""

    COMPUTER = (1200, "monitor")
    TABLET = (768, "tablet")
    PHONE = (360, "smartphone")

    def __init__(self, width: int, icon_name: str) -> None:
        self.width = width
        self.icon_name = icon_name
