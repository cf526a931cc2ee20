"""Opening the files of cameras and telephones: the formats the newsroom takes, and their media types."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pi_heif  # type: ignore[import-untyped]
from PIL import Image

from .upright import upright

if TYPE_CHECKING:
    from collections.abc import Mapping

# Pictures that go with the picture, such as depth maps, are of no use here and so never touched.
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)

MAX_PIXELS = 80_000_000
HEIC = "HEIC"
# Telephones put several pictures into one JPEG file; Pillow opens it as a JPEG and calls it MPO.
MEDIA_TYPES: Mapping[str, str] = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
}
_OPENED = ("JPEG", "PNG", "WEBP", "HEIF")
# Wide enough for the details of a photo on a screen of double density.
_SMALL_EDGE = 512
_SMALL_QUALITY = 85
_SIXTEEN_BITS = 256


def opened(data: bytes) -> Image.Image:
    """Return the picture in `data`, of which only the head has been read; its `format` is in MEDIA_TYPES.

    Raises UnidentifiedImageError for another format, and what Pillow raises for damaged files. A damaged
    HEIC may end the process: only photo_worker may open what has not been examined.
    """
    return Image.open(io.BytesIO(data), formats=_OPENED)


def small_picture(image: Image.Image) -> bytes:
    """Return `image` upright as a JPEG whose longer edge has at most 512 pixels. `image` itself shrinks."""
    image.thumbnail((_SMALL_EDGE, _SMALL_EDGE), Image.Resampling.BICUBIC, reducing_gap=1.5)
    picture, profile = on_white(upright(image)), image.info.get("icc_profile")
    if picture.mode == "CMYK":
        # The colours of print are for the export to keep; here they would need a screen that knows them.
        picture, profile = picture.convert("RGB"), None
    picture.info = {}
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_SMALL_QUALITY, icc_profile=profile)
    return out.getvalue()


def on_white(image: Image.Image) -> Image.Image:
    """Return `image` in a mode JPEG has, on white where it is transparent."""
    if image.mode in {"RGB", "L", "CMYK"}:
        return image
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / _SIXTEEN_BITS)).convert("L")
    layered = image.convert("RGBA")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(layered, mask=layered)
    return ground
