"""Pictures of stored photos for people to look at: small ones for the desk, and those of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import AssetMissing
from desktop_app.rendering.photos import named_photo

from . import darkroom

if TYPE_CHECKING:
    from desktop_app.storage.newsroom import Newsroom


def small_name(digest: str) -> str:
    """Return the name under which the small picture of a photo is kept."""
    return f"{digest}-small.jpg"


def small_picture(newsroom: Newsroom, digest: str) -> bytes:
    """Return a photo upright as a JPEG whose longer edge has at most 512 pixels; raises AssetMissing."""
    if not newsroom.assets.holds(digest):
        raise AssetMissing(digest=digest)
    found = newsroom.pictures.find(small_name(digest))
    if found is None:
        found = darkroom.shrink(newsroom, digest)
        newsroom.pictures.keep(small_name(digest), found)
    return found


def published_picture(newsroom: Newsroom, name: str) -> bytes | None:
    """Return the photo or the part of one that a page calls `name`, byte for byte as an export writes it.

    None when there is no such photo or its file is damaged. Takes up to a second for a large photo, once.
    """
    named = named_photo(name)
    digest = None if named is None else newsroom.assets.find_digest(named.digits)
    if named is None or digest is None:
        return None
    kept = f"{digest}-{name}"
    found = newsroom.pictures.find(kept)
    if found is None:
        try:
            found = darkroom.publish(newsroom, digest, named.crop)
        except AssetMissing:
            return None
        newsroom.pictures.keep(kept, found)
    return found
