"""Parts of a picture: the crops a site needs, and how one is found around the point that matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CropSlot(StrEnum):
    """A place for a picture with a shape of its own; the value is width by height."""

    WIDE = "16x9"
    LANDSCAPE = "4x3"
    SQUARE = "1x1"

    @property
    def ratio(self) -> tuple[int, int]:
        """Width and height in their smallest whole numbers."""
        width, height = self.value.split("x")
        return int(width), int(height)


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a picture, in pixels from its upper left corner as a reader sees it."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that fills `slot`, in pixels of the upright original."""

    slot: CropSlot
    x: int
    y: int
    width: int
    height: int


def crop_around(slot: CropSlot, width: int, height: int, focus: Point | None = None) -> Crop:
    """Return the largest part of a picture of `width` × `height` pixels that has the shape of `slot`.

    It has `focus` (without one, the middle) as near to its own middle as the edges allow.
    """
    across, down = slot.ratio
    crop_width = min(width, height * across // down)
    crop_height = min(height, width * down // across)
    middle = focus or Point(width // 2, height // 2)
    return Crop(
        slot,
        x=min(max(0, middle.x - crop_width // 2), width - crop_width),
        y=min(max(0, middle.y - crop_height // 2), height - crop_height),
        width=crop_width,
        height=crop_height,
    )
