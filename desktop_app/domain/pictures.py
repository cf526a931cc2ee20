"""Parts of a picture: the crops a site needs, and how one is found around the point that matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

# A smaller part of a picture is a mistake of the hand.
SMALLEST_CROP: Final = 32


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
    crop_width, crop_height = _largest(slot, width, height)
    middle = focus or Point(width // 2, height // 2)
    x, y = middle.x - crop_width // 2, middle.y - crop_height // 2
    return crop_within(slot, x, y, crop_width, width, height)


def crop_within(slot: CropSlot, x: int, y: int, crop_width: int, width: int, height: int) -> Crop:
    """Return the crop nearest to one of `crop_width` at `x`, `y` that a picture of `width` × `height` has.

    It has the shape of `slot`, lies inside the picture and is at least `SMALLEST_CROP` pixels wide where
    the picture is.
    """
    most_width, most_height = _largest(slot, width, height)
    across, down = slot.ratio
    crop_width = max(crop_width, SMALLEST_CROP)
    crop_height = max(1, crop_width * down // across)
    if crop_width >= most_width:
        crop_width, crop_height = most_width, most_height
    return Crop(
        slot,
        x=min(max(0, x), width - crop_width),
        y=min(max(0, y), height - crop_height),
        width=crop_width,
        height=crop_height,
    )


def crop_from_corner(slot: CropSlot, fixed: Point, moved: Point, width: int, height: int) -> Crop:
    """Return the crop of a picture of `width` × `height` between two opposite corners.

    `fixed` stays where it is; the other corner lies in the direction of `moved` and as near to it as the
    shape of `slot` and the edges allow.
    """
    across, down = slot.ratio
    to_left, upwards = moved.x < fixed.x, moved.y < fixed.y
    wanted = max(abs(moved.x - fixed.x), abs(moved.y - fixed.y) * across // down)
    room = fixed.x if to_left else width - fixed.x, fixed.y if upwards else height - fixed.y
    wanted = max(min(wanted, room[0], room[1] * across // down), SMALLEST_CROP)
    across_picture = crop_within(slot, 0, 0, wanted, width, height)
    x = fixed.x - across_picture.width if to_left else fixed.x
    y = fixed.y - across_picture.height if upwards else fixed.y
    return crop_within(slot, x, y, across_picture.width, width, height)


def _largest(slot: CropSlot, width: int, height: int) -> tuple[int, int]:
    across, down = slot.ratio
    # Even of a single pixel there is a part.
    return max(1, min(width, height * across // down)), max(1, min(height, width * down // across))
