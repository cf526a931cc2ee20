"""Names of photos on a page, the same for the preview's addresses and an export's files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import RenderingFailed

if TYPE_CHECKING:
    from desktop_app.domain.articles import Photo

PHOTO_FOLDER = "photos"

_EXTENSIONS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


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
