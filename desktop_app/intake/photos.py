"""Photos as they come from a camera or a telephone: checked before they enter the newsroom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from desktop_app.domain.errors import PhotoTooLarge, UnreadableFile, UnsupportedPhoto
from desktop_app.rendering.photo_files import MAX_PIXELS, MEDIA_TYPES, opened, small_picture
from desktop_app.rendering.upright import upright_size

from .metadata.reading import photo_notes

if TYPE_CHECKING:
    from pathlib import Path

    from .metadata.notes import PhotoNotes

MAX_BYTES = 60_000_000
# Progressive JPEGs have ten passes or so; each costs as much time as the whole picture.
MAX_SCANS = 100

# A marker of JPEG (ISO/IEC 10918-1, B.1.1.2), but for those that may stand inside compressed data.
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
# ISO/IEC 23008-12, 10.2; some telephones put the brand of the standard's pictures, mif1, first.
_HEIC_STARTS = frozenset({b"ftypheic", b"ftypheix", b"ftyphevc", b"ftyphevx", b"ftypmif1", b"ftypmsf1"})
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """The untouched bytes of a photo; `width` and `height` in pixels as a reader sees them.

    `notes` is what the file says about the photo, `small` the upright picture as a small JPEG.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    notes: PhotoNotes
    small: bytes


def read_photo(path: Path) -> PhotoFile:
    """Read a JPEG, PNG, WebP or HEIC photo whole.

    Size and format are checked before a pixel is decoded. Raises UnreadableFile, UnsupportedPhoto or
    PhotoTooLarge. A damaged HEIC may end the process: only photo_worker may call this for any file.
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
        if data[4:12] in _HEIC_STARTS:
            raise UnreadableFile(path=str(path), problem="damaged") from error
        raise UnsupportedPhoto(path=str(path)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PhotoTooLarge(path=str(path), limit=MAX_PIXELS, unit="pixels") from error
    except (OSError, SyntaxError, ValueError, EOFError, RuntimeError) as error:
        # What Pillow and the HEIC library raise for truncated and malformed pictures.
        raise UnreadableFile(path=str(path), problem="damaged") from error


def _examined(path: Path, data: bytes) -> PhotoFile:
    with opened(data) as image:
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise PhotoTooLarge(path=str(path), limit=MAX_PIXELS, unit="pixels")
        if _scans(data) > MAX_SCANS:
            raise UnreadableFile(path=str(path), problem="damaged")
        image.load()
        if image.size != (width, height):
            raise UnreadableFile(path=str(path), problem="damaged")
        notes, seen = photo_notes(image), upright_size(image)
        return PhotoFile(data, MEDIA_TYPES[image.format or ""], *seen, notes, small_picture(image))


def _scans(data: bytes) -> int:
    """Return in how many passes a JPEG is written, 0 for another format, without decoding it."""
    scans, position = 0, 2
    if not data.startswith(bytes((0xFF, _START))):
        return scans
    while (marker := _MARKER.search(data, position)) is not None and marker[1][0] != _END:
        scans += marker[1][0] == _SCAN
        # A segment may hold another JPEG, the camera's own small picture.
        length = data[marker.end() : marker.end() + 2]
        position = marker.end() + (0 if marker[1][0] == _START else int.from_bytes(length, "big"))
    return scans
