"""EXIF 2.32: what the camera writes, and what Windows Explorer adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PIL import ExifTags

from .notes import PhotoNotes, moment
from .old_text import decoded, redecoded

if TYPE_CHECKING:
    from PIL import Image

# Explorer's own title is in UTF-16; the description it writes beside it may have lost its marks.
_TITLE = ExifTags.Base.XPTitle
_AUTHOR = ExifTags.Base.XPAuthor


def exif_notes(image: Image.Image) -> PhotoNotes:
    """Return what EXIF says of `image`. Raises what Pillow raises for damaged EXIF."""
    values = image.getexif()
    camera = values.get_ifd(ExifTags.IFD.Exif)
    taken = camera.get(ExifTags.Base.DateTimeOriginal) or camera.get(ExifTags.Base.DateTimeDigitized)
    return PhotoNotes(
        caption=_wide(values.get(_TITLE)) or _narrow(values.get(ExifTags.Base.ImageDescription)),
        credit=_wide(values.get(_AUTHOR)) or _narrow(values.get(ExifTags.Base.Artist)),
        taken=moment(_narrow(taken)),
    )


def _narrow(value: Any) -> str:
    # Pillow reads ASCII fields as Latin-1, whatever is in them.
    if isinstance(value, str):
        return redecoded(value)
    return decoded(value) if isinstance(value, bytes) else ""


def _wide(value: Any) -> str:
    data = bytes(value) if isinstance(value, (bytes, tuple)) else b""
    return data.decode("utf-16-le", "replace").rstrip("\x00")
