"""Photos as they stand on a page: their names and sizes, the same for the preview and for an export."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import RenderingFailed
from desktop_app.domain.pictures import Crop, CropSlot

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo

PHOTO_FOLDER = "photos"
# Three times the column of the station's page, and below the 2,560 pixels from which on WordPress puts a
# smaller copy of its own in a picture's place.
LONGEST_EDGE = 2048
# Google Discover and the large cards of social networks ask for at least 1,200 pixels.
CROP_WIDTH = 1600

# Browsers do not show what telephones store; a page gets a JPEG.
_EXTENSIONS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/heic": "jpg"}
_NAME = re.compile(
    r"(?P<digits>[0-9a-f]{16})"
    r"(?:-(?P<slot>\d+x\d+)-(?P<x>\d+)-(?P<y>\d+)-(?P<width>\d+)-(?P<height>\d+))?\.(?:jpg|png|webp)"
)


@dataclass(frozen=True, slots=True)
class NamedPhoto:
    """What a name on a page stands for: a stored file, by the beginning of its digest, and a part of it."""

    digits: str
    crop: Crop | None = None


def photo_file_name(photo: Photo) -> str:
    """Return the file name of a photo that has a file: 16 digits of its digest and the format's ending.

    The name is ASCII, as publishing targets want it, and changes with the picture, so that nobody is
    shown an old one from a cache. Raises RenderingFailed for a media type no page can show.
    """
    try:
        return f"{photo.digest[:16]}.{_EXTENSIONS[photo.media_type]}"
    except KeyError:
        raise RenderingFailed(detail=f"photo {photo.key} is of type {photo.media_type!r}") from None


def photo_address(photo: Photo) -> str:
    """Return the address of a photo relative to its page."""
    return f"{PHOTO_FOLDER}/{photo_file_name(photo)}"


def crop_address(photo: Photo, crop: Crop) -> str:
    """Return the address of a part of a photo relative to its page; another part has another one."""
    place = "-".join(map(str, (crop.x, crop.y, crop.width, crop.height)))
    return f"{PHOTO_FOLDER}/{photo.digest[:16]}-{crop.slot}-{place}.jpg"


def named_photo(name: str) -> NamedPhoto | None:
    """Return what the file name of a photo or of a crop stands for; None for any other name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    if found["slot"] is None:
        return NamedPhoto(found["digits"])
    if found["slot"] not in set(CropSlot):
        return None
    place = (int(found[part]) for part in ("x", "y", "width", "height"))
    return NamedPhoto(found["digits"], Crop(CropSlot(found["slot"]), *place))


def published_size(width: int, height: int) -> tuple[int, int]:
    """Return the size in pixels in which a photo of `width` × `height` goes out: never larger than it is."""
    longest = max(width, height)
    if longest <= LONGEST_EDGE:
        return width, height
    return max(1, round(width * LONGEST_EDGE / longest)), max(1, round(height * LONGEST_EDGE / longest))


def published_crop_size(crop: Crop) -> tuple[int, int]:
    """Return the size in pixels in which a crop goes out, in the shape of its slot to a pixel."""
    across, down = crop.slot.ratio
    width = min(crop.width, CROP_WIDTH)
    return width, max(1, round(width * down / across))
