"""A photo as it is published: upright, not larger than a page needs, silent about its owner."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Any

from PIL import Image

from desktop_app.rendering.photo_files import on_white
from desktop_app.rendering.photos import published_crop_size, published_size
from desktop_app.rendering.upright import upright

if TYPE_CHECKING:
    from desktop_app.domain.pictures import Crop

_QUALITY = 90


def published_photo(image: Image.Image) -> bytes:
    """Return the opened `image` as a file without EXIF, GPS, XMP, IPTC and comments.

    A picture that EXIF turns is turned for good, one that is larger than a page needs becomes smaller, a
    HEIC becomes a JPEG; of several pictures in one file only the first is kept. Colour profile and
    transparency stay. Equal input gives equal bytes.
    """
    picture = upright(image)
    picture = _resized(picture, published_size(*picture.size))
    profile = image.info.get("icc_profile")
    match image.format:
        case "JPEG" if picture is image:
            # With its own quantisation, stripping costs next to nothing.
            return _saved(picture, "JPEG", profile, quality="keep", optimize=True)
        case "PNG":
            return _saved(picture, "PNG", profile, optimize=False)
        case "WEBP":
            return _saved(picture, "WEBP", profile, quality=_QUALITY, method=4)
        case _:
            return _saved(on_white(picture), "JPEG", profile, quality=_QUALITY, optimize=True)


def published_crop(image: Image.Image, crop: Crop) -> bytes:
    """Return the part `crop` of the opened `image`, upright, as a JPEG that tells nothing else of it.

    Where the picture is transparent the crop is white.
    """
    box = (crop.x, crop.y, crop.x + crop.width, crop.y + crop.height)
    part = _resized(on_white(upright(image).crop(box)), published_crop_size(crop))
    return _saved(part, "JPEG", image.info.get("icc_profile"), quality=_QUALITY, optimize=True)


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    if image.size == size:
        return image
    if image.mode in {"P", "PA", "1"} or "transparency" in image.info:
        # Colours of a palette cannot be mixed.
        image = image.convert("RGBA")
    elif image.mode.startswith("I"):
        image = on_white(image)
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _saved(picture: Image.Image, kind: str, profile: bytes | None, **options: Any) -> bytes:
    # Pillow writes metadata it finds here unless told otherwise.
    known, picture.info = picture.info, {}
    if "transparency" in known:
        picture.info["transparency"] = known["transparency"]
    # Into a file Pillow writes while other threads work, into memory it does not let them.
    with tempfile.TemporaryFile() as out:
        picture.save(out, kind, icc_profile=profile, exif=b"", **options)
        picture.info = known
        out.seek(0)
        return out.read()
