"""Pictures of stored photos for people to look at: small ones for the desk, and those of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import AssetMissing
from desktop_app.rendering.photos import named_photo

if TYPE_CHECKING:
    from desktop_app.storage.newsroom import Newsroom

# What Pillow raises for a stored file that is not what it was.
_DAMAGED = (OSError, SyntaxError, ValueError)


def small_name(digest: str) -> str:
    """Return the name under which the small picture of a photo is kept."""
    return f"{digest}-small.jpg"


def small_picture(newsroom: Newsroom, digest: str) -> bytes:
    """Return a photo upright as a JPEG whose longer edge has at most 512 pixels; raises AssetMissing."""
    # Imported here: Pillow costs a twentieth of the program's start.
    from desktop_app.rendering import photo_files

    if not newsroom.assets.holds(digest):
        raise AssetMissing(digest=digest)
    found = newsroom.pictures.find(small_name(digest))
    if found is None:
        original = newsroom.assets.read(digest)
        try:
            with photo_files.opened(original) as image:
                found = photo_files.small_picture(image)
        except _DAMAGED as error:
            raise AssetMissing(digest=digest) from error
        newsroom.pictures.keep(small_name(digest), found)
    return found


def published_picture(newsroom: Newsroom, name: str) -> bytes | None:
    """Return the photo or the part of one that a page calls `name`, byte for byte as an export writes it.

    None when there is no such photo or its file is damaged. Takes up to a second for a large photo, once.
    """
    from desktop_app.formats.published_photo import published_crop, published_photo
    from desktop_app.rendering.photo_files import opened

    named = named_photo(name)
    digest = None if named is None else newsroom.assets.find_digest(named.digits)
    if named is None or digest is None:
        return None
    kept = f"{digest}-{name}"
    found = newsroom.pictures.find(kept)
    if found is None:
        try:
            with opened(newsroom.assets.read(digest)) as image:
                found = published_photo(image) if named.crop is None else published_crop(image, named.crop)
        except (AssetMissing, *_DAMAGED):
            return None
        newsroom.pictures.keep(kept, found)
    return found
