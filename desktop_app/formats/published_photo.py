"""A photo as it is published: upright, and without what the camera wrote about its owner."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from desktop_app.rendering.upright import upright

_QUALITY = 90


def without_metadata(data: bytes) -> bytes:
    """Return the picture of `data` in its own format without EXIF, GPS, XMP, IPTC and comments.

    A picture that EXIF turns is turned for good; of several pictures in one file only the first is kept.
    Colour profile and transparency stay. Equal input gives equal bytes.
    """
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as image:
        profile = image.info.get("icc_profile")
        picture = upright(image)
        # Pillow writes metadata it finds here unless told otherwise.
        picture.info = {name: value for name, value in picture.info.items() if name == "transparency"}
        kind = image.format or ""
        options = _options(kind, turned=picture is not image)
        out = io.BytesIO()
        # A JPEG with further pictures calls itself MPO.
        picture.save(out, "JPEG" if kind == "MPO" else kind, icc_profile=profile, exif=b"", **options)
        return out.getvalue()


def _options(kind: str, *, turned: bool) -> dict[str, Any]:
    match kind:
        case "JPEG":
            # An upright JPEG keeps its own quantisation, so stripping costs next to nothing.
            return {"quality": _QUALITY if turned else "keep", "optimize": True}
        case "MPO":
            return {"quality": _QUALITY, "optimize": True}
        case "WEBP":
            return {"quality": _QUALITY, "method": 4}
        case _:
            return {"optimize": False}
