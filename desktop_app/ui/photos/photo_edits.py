"""What the photo desk does to the photos of an article: pure functions from a list to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.articles import ArticleContent, Photo

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.services.assets import StoredPhoto

Photos: TypeAlias = tuple[Photo, ...]
Taken: TypeAlias = tuple[tuple[int, Photo], ...]  # photos taken out, with where they were


def moved(photos: Photos, keys: Collection[str], row: int) -> Photos:
    """Put the photos `keys`, in the order they have, before the one that is at `row` now."""
    chosen = [photo for photo in photos if photo.key in keys]
    before = [photo for photo in photos[:row] if photo.key not in keys]
    after = [photo for photo in photos[row:] if photo.key not in keys]
    return (*before, *chosen, *after)


def stepped(photos: Photos, keys: Collection[str], step: int) -> Photos:
    """Move the photos `keys` together by one place, to the left (-1) or to the right (1)."""
    rows = [row for row, photo in enumerate(photos) if photo.key in keys]
    if not rows:
        return photos
    return moved(photos, keys, max(0, rows[0] - 1) if step < 0 else rows[-1] + 2)


def described(photos: Photos, keys: Collection[str], **fields: Any) -> Photos:
    """Give the photos `keys` these fields."""
    return tuple(replace(photo, **fields) if photo.key in keys else photo for photo in photos)


def taken_out(photos: Photos, keys: Collection[str]) -> tuple[Photos, Taken]:
    """Return the list without the photos `keys`, and what is needed to put them back."""
    taken = tuple((row, photo) for row, photo in enumerate(photos) if photo.key in keys)
    return tuple(photo for photo in photos if photo.key not in keys), taken


def put_back(content: ArticleContent, taken: Taken) -> ArticleContent:
    """Put photos back to where they were, however the list has changed since."""
    for row, photo in taken:
        photos = content.photos
        is_taken = any(one.key == photo.key for one in photos)
        back = replace(
            photo,
            key=content.next_photo_key() if is_taken else photo.key,
            featured=photo.featured and not any(one.featured for one in photos),
        )
        content = replace(content, photos=(*photos[:row], back, *photos[row:]))
    return content


def with_file(content: ArticleContent, stored: StoredPhoto, slot: str = "") -> tuple[ArticleContent, str]:
    """Put a stored photo into `slot`, or add it where there is no such slot; return its key as well."""
    if any(photo.key == slot for photo in content.photos):
        photos = tuple(stored.described(one) if one.key == slot else one for one in content.photos)
        return replace(content, photos=photos), slot
    first = not any(photo.featured for photo in content.photos)
    photo = stored.described(Photo(key=content.next_photo_key(), featured=first))
    return replace(content, photos=(*content.photos, photo)), photo.key
