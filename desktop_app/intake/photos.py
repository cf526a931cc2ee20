"""Photos as they come from a camera or a telephone: checked before they enter the newsroom."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from desktop_app.domain.errors import PhotoTooLarge, UnreadableFile, UnsupportedPhoto
from desktop_app.rendering.upright import upright_size

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 60_000_000
MAX_PIXELS = 80_000_000

_OPENED = ("JPEG", "PNG", "WEBP")
# Telephones put several pictures into one JPEG file; Pillow opens it as a JPEG and calls it MPO.
_MEDIA_TYPES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """The untouched bytes of a photo; `width` and `height` in pixels as a reader sees them."""

    data: bytes
    media_type: str
    width: int
    height: int


def read_photo(path: Path) -> PhotoFile:
    """Read a JPEG, PNG or WebP photo whole.

    Size and format are checked before a pixel is decoded. Raises UnreadableFile, UnsupportedPhoto or
    PhotoTooLarge.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise PhotoTooLarge(path=str(path), limit=MAX_BYTES, unit="bytes")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(path), problem="cannot_open") from error
    try:
        return _examined(path, data)
    except UnidentifiedImageError as error:
        raise UnsupportedPhoto(path=str(path)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PhotoTooLarge(path=str(path), limit=MAX_PIXELS, unit="pixels") from error
    except (OSError, SyntaxError, ValueError) as error:
        # What Pillow raises for truncated and malformed pictures.
        raise UnreadableFile(path=str(path), problem="damaged") from error


def _examined(path: Path, data: bytes) -> PhotoFile:
    with Image.open(io.BytesIO(data), formats=_OPENED) as image:
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise PhotoTooLarge(path=str(path), limit=MAX_PIXELS, unit="pixels")
        seen_width, seen_height = upright_size(image)
        image.load()
        return PhotoFile(data, _MEDIA_TYPES[image.format or ""], seen_width, seen_height)
