"""The three standards of photo metadata read as one, whatever state they are in."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.intake.captions import split_credit

from .camera_words import is_camera_s
from .exif import exif_notes
from .iptc import iptc_notes
from .notes import PhotoNotes
from .xmp import xmp_notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

# What Pillow and Python's own parsers raise for metadata nobody can make sense of. A photo is not refused
# for what is written about it.
_DAMAGED = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error)


def photo_notes(image: Image.Image) -> PhotoNotes:
    """Return what the file of a loaded `image` says about it.

    XMP, the youngest standard, goes before IPTC and that before EXIF, but the camera's clock before what
    was typed. What a camera wrote as a caption is left out; a photographer named at the end of a caption
    is taken for the credit where there is no other.
    """
    exif = _read(exif_notes, image)
    notes = PhotoNotes(taken=exif.taken)
    for found in (_read(xmp_notes, image), _read(iptc_notes, image), exif):
        notes = notes.filled(found)
    caption, named = split_credit(notes.caption)
    return replace(notes, caption=caption, credit=notes.credit or named)


def _read(read: Callable[[Image.Image], PhotoNotes], image: Image.Image) -> PhotoNotes:
    try:
        notes = read(image).cleaned()
    except _DAMAGED:
        return PhotoNotes()
    return replace(notes, caption="") if is_camera_s(notes.caption) else notes
