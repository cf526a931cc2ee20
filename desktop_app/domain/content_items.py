"""What an article holds several of, in the exchange form: photos, media, related articles."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .articles import Photo, RelatedArticle
from .errors import InvalidContent
from .identifiers import ArticleId
from .json_values import check_keys, flat, items, member, text
from .media import Media, MediaKind
from .pictures import Crop, CropSlot, Point

if TYPE_CHECKING:
    from .articles import ArticleContent

KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TAKEN = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?")


def photo_from(value: Any) -> Photo:
    """Return the photo `value` describes; raises InvalidContent."""
    kinds = {"width": int, "height": int, "featured": bool, "made_with_ai": bool}
    given = flat("photos", value, Photo, kinds, apart={"focus", "crops"})
    if given.get("focus") is not None:
        given["focus"] = Point(**flat("photos.focus", given["focus"], Point, {"x": int, "y": int}))
    if "crops" in given:
        given["crops"] = tuple(_crop(crop) for crop in items("photos.crops", given["crops"]))
    return Photo(**given)


def _crop(value: Any) -> Crop:
    kinds = dict.fromkeys(("x", "y", "width", "height"), int)
    given = flat("photos.crops", value, Crop, kinds, apart={"slot"})
    given["slot"] = member("photos.crops.slot", CropSlot, given["slot"])
    return Crop(**given)


def media_from(value: Any) -> Media:
    """Return the film or recording `value` describes; raises InvalidContent."""
    given = flat("media", value, Media, {"seconds": int}, apart={"kind"})
    if "kind" in given:
        given["kind"] = member("media.kind", MediaKind, given["kind"])
    return Media(**given)


def related_from(value: Any) -> RelatedArticle:
    """Return the related article `value` describes; raises InvalidContent."""
    check_keys("related", value, required={"article_id", "headline"}, allowed={"article_id", "headline"})
    return RelatedArticle(
        article_id=ArticleId(text("related.article_id", value["article_id"])),
        headline=text("related.headline", value["headline"]),
    )


def check_photos(content: ArticleContent) -> None:
    """Raise InvalidContent for photos that contradict one another or themselves."""
    keys = [photo.key for photo in content.photos]
    if len(set(keys)) != len(keys):
        raise InvalidContent(field="photos.key", problem="repeated")
    if any(not KEY.fullmatch(key) for key in keys):
        raise InvalidContent(field="photos.key", problem="not_a_key")
    if sum(photo.featured for photo in content.photos) > 1:
        raise InvalidContent(field="photos.featured", problem="repeated")
    for photo in content.photos:
        _check_photo(photo)


def _check_photo(photo: Photo) -> None:
    if photo.digest and not _DIGEST.fullmatch(photo.digest):
        raise InvalidContent(field="photos.digest", problem="not_a_digest")
    if photo.taken and not _is_moment(photo.taken):
        raise InvalidContent(field="photos.taken", problem="not_a_time", value=photo.taken)
    if photo.focus is not None and (photo.focus.x > photo.width or photo.focus.y > photo.height):
        raise InvalidContent(field="photos.focus", problem="out_of_range")
    if len({crop.slot for crop in photo.crops}) != len(photo.crops):
        raise InvalidContent(field="photos.crops", problem="repeated")
    for crop in photo.crops:
        inside = crop.x + crop.width <= photo.width and crop.y + crop.height <= photo.height
        if not (inside and crop.width and crop.height):
            raise InvalidContent(field="photos.crops", problem="out_of_range")


def check_media(content: ArticleContent) -> None:
    """Raise InvalidContent for media without a key of their own."""
    keys = [photo.key for photo in content.photos] + [media.key for media in content.media]
    if len(set(keys)) != len(keys):
        raise InvalidContent(field="media.key", problem="repeated")
    if any(not KEY.fullmatch(media.key) for media in content.media):
        raise InvalidContent(field="media.key", problem="not_a_key")


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return _TAKEN.fullmatch(text) is not None
