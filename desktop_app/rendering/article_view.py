"""An article as a theme's templates see it: plain values, decided here once for every theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from markupsafe import Markup

from desktop_app.domain.pictures import CropSlot
from desktop_app.language.dates import posting_line
from desktop_app.language.normalise import composed, on_one_line
from desktop_app.language.slug import slug

from .media_view import MediaFigure, media_figures
from .photos import crop_address, photo_address, published_crop_size, published_size
from .sanitise import without_forbidden

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.articles import ArticleContent, Photo
    from desktop_app.domain.station import Category

    from .article_html import RenderedBlock
    from .page_context import PageContext


@dataclass(frozen=True, slots=True)
class Figure:
    """A photo with its caption. `address` is empty while the slot waits for its file.

    `width` and `height` are those of the published file, `credit` reads as a whole: `Ảnh: Kim Thoa`.
    """

    shape: ClassVar[str] = "photo"

    address: str
    width: int
    height: int
    caption: str
    credit: str
    alt: str
    made_with_ai: bool


@dataclass(frozen=True, slots=True)
class CroppedPicture:
    """The picture that stands for the article elsewhere, in the shape of one slot."""

    address: str
    width: int
    height: int
    alt: str


AnyFigure: TypeAlias = Figure | MediaFigure


@dataclass(frozen=True, slots=True)
class BodyPart:
    """A block of the body and the figures that stand after it."""

    html: Markup
    figures: tuple[AnyFigure, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it is read, and its part of an address."""

    name: str
    slug: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Every field of an article that a page shows, trimmed and in page order.

    `trail` leads from the top category down to the article's own. `posted` is the line under the
    headline, `posted_iso` the same moment for machines, both empty when the article was never posted.
    """

    headline: str
    lead: str
    kicker: str
    byline: str
    source: str
    place: str
    event_thread: str
    posted: str
    posted_iso: str
    trail: tuple[Category, ...]
    other_categories: tuple[Category, ...]
    opening: tuple[Figure, ...]
    body: tuple[BodyPart, ...]
    closing: tuple[AnyFigure, ...]
    tags: tuple[Tag, ...]
    related: tuple[str, ...]
    pictures: tuple[CroppedPicture, ...]


def article_view(
    content: ArticleContent, context: PageContext, blocks: tuple[RenderedBlock, ...]
) -> ArticleView:
    """Return the view of `content`, whose body was rendered to `blocks`.

    A photo stands where the body places it, as films and recordings do. Of the photos the body does not
    place the featured one, else the first, opens the article after the lead; the others close it in their
    order, then what else is not placed. A photo that stands for a film is not shown a second time by itself.
    A key the article does not have shows nothing.
    """
    photos = {photo.key: _figure(photo) for photo in content.photos}
    media = media_figures(content.media, content.photos)
    placed = {key for block in blocks for key in block.photo_keys}
    shown = placed | {one.poster for one in content.media}
    unplaced = [photo for photo in content.photos if photo.key not in shown]
    opening = next((photo for photo in unplaced if photo.featured), unplaced[0] if unplaced else None)
    posted = content.publish_time or context.posted_at
    return ArticleView(
        headline=_line(content.headline),
        lead=_line(content.lead),
        kicker=_kicker(content.genre, context),
        byline=_line(content.byline),
        source=_line(content.source),
        place=_line(content.place),
        event_thread=_line(content.event_thread),
        posted="" if posted is None else posting_line(posted, context.station.time_zone),
        posted_iso="" if posted is None else _iso(posted, context),
        trail=_trail(content.category, context.categories),
        other_categories=_named(content.other_categories, content.category, context.categories),
        opening=() if opening is None else (photos[opening.key],),
        body=tuple(_part(block, {**photos, **media}) for block in blocks if block.html or block.photo_keys),
        closing=(
            *(photos[photo.key] for photo in unplaced if photo is not opening),
            *(media[one.key] for one in content.media if one.key not in placed),
        ),
        tags=tuple(Tag(name, slug(name)) for name in map(_line, content.tags) if name),
        related=tuple(name for name in (_line(item.headline) for item in content.related) if name),
        pictures=_pictures(content.lead_photo()),
    )


def _line(text: str) -> str:
    return without_forbidden(on_one_line(composed(text)))


def _part(block: RenderedBlock, figures: dict[str, AnyFigure]) -> BodyPart:
    placed = tuple(figures[key] for key in block.photo_keys if key in figures)
    return BodyPart(Markup(block.html), placed)


def _figure(photo: Photo) -> Figure:
    width, height = published_size(photo.width, photo.height)
    return Figure(
        address=photo_address(photo) if photo.digest else "",
        width=width,
        height=height,
        caption=_line(photo.caption),
        credit=_credit(_line(photo.credit)),
        alt=_line(photo.alt),
        made_with_ai=photo.made_with_ai,
    )


def _pictures(photo: Photo | None) -> tuple[CroppedPicture, ...]:
    if photo is None:
        return ()
    alt = _line(photo.alt or photo.caption)
    crops = map(photo.crop_for, CropSlot)
    return tuple(CroppedPicture(crop_address(photo, crop), *published_crop_size(crop), alt) for crop in crops)


def _credit(name: str) -> str:
    return name if not name or name.casefold().startswith("ảnh") else f"Ảnh: {name}"


def _kicker(genre: str, context: PageContext) -> str:
    return next((_line(one.kicker) for one in context.genres if one.slug == genre), "")


def _iso(moment: datetime, context: PageContext) -> str:
    return moment.astimezone(context.station.time_zone).isoformat(timespec="seconds")


def _trail(category: str, categories: tuple[Category, ...]) -> tuple[Category, ...]:
    known = {item.slug: item for item in categories}
    trail: list[Category] = []
    while category in known and known[category] not in trail:
        trail.insert(0, known[category])
        category = known[category].parent
    return tuple(trail)


def _named(slugs: tuple[str, ...], primary: str, categories: tuple[Category, ...]) -> tuple[Category, ...]:
    return tuple(item for item in categories if item.slug in slugs and item.slug != primary)
