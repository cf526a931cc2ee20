"""A film or a recording as a theme's templates see it: a figure that leads to its address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from desktop_app.domain.media import MediaKind
from desktop_app.language.durations import duration
from desktop_app.language.normalise import composed, on_one_line

from .links import safe_link
from .photos import photo_address, published_size
from .sanitise import without_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.media import Media


@dataclass(frozen=True, slots=True)
class MediaFigure:
    """A film or a recording.

    `address` is empty while nobody gave one, `poster` where no picture of the article stands for it.
    `duration` reads `3:05`, `duration_iso` is the same for machines (ISO 8601), both empty where unknown.
    """

    shape: ClassVar[str] = "media"

    address: str
    is_audio: bool
    title: str
    duration: str
    duration_iso: str
    poster: str
    poster_width: int
    poster_height: int


def media_figures(media: Iterable[Media], photos: Iterable[Photo]) -> dict[str, MediaFigure]:
    """Return the figures of `media` by key; a poster that is no photo of the article is left out."""
    by_key = {photo.key: photo for photo in photos if photo.digest}
    return {one.key: _figure(one, by_key.get(one.poster)) for one in media}


def _figure(media: Media, poster: Photo | None) -> MediaFigure:
    poster_width, poster_height = published_size(poster.width, poster.height) if poster else (0, 0)
    return MediaFigure(
        address=safe_link(media.address) or "",
        is_audio=media.kind is MediaKind.AUDIO,
        title=without_forbidden(on_one_line(composed(media.title))),
        duration=duration(media.seconds),
        duration_iso=f"PT{media.seconds}S" if media.seconds else "",
        poster="" if poster is None else photo_address(poster),
        poster_width=poster_width,
        poster_height=poster_height,
    )
