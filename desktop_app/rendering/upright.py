"""Which way up a photo is shown: cameras store it as it came and note how they were held."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PIL import ExifTags, Image

if TYPE_CHECKING:
    from collections.abc import Mapping

UPRIGHT = 1

# EXIF 2.3, tag 0x0112: what turns the stored picture into the one that was seen.
_TURNS: Mapping[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_QUARTER_TURNS = frozenset({5, 6, 7, 8})


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 to 8; where EXIF is damaged the photo stands as it is stored."""
    try:
        noted = int(image.getexif().get(ExifTags.Base.Orientation, UPRIGHT))
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, OverflowError, struct.error):
        return UPRIGHT
    return noted if noted in _TURNS else UPRIGHT


def upright(image: Image.Image) -> Image.Image:
    """Return the picture as a reader sees it: `image` itself where it stands upright."""
    turn = _TURNS.get(orientation(image))
    return image if turn is None else image.transpose(turn)


def upright_size(image: Image.Image) -> tuple[int, int]:
    """Return width and height in pixels as a reader sees them, without decoding the picture."""
    width, height = image.size
    return (height, width) if orientation(image) in _QUARTER_TURNS else (width, height)
