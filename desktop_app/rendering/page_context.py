"""What stands around an article on its page, and the page that comes out; light to import."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.content_format import format_time, parse_time
from desktop_app.domain.station import DEFAULT_GENRES, Category, Genre, StationSettings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class PageContext:
    """The station, its categories and genres in their order, and when the article was posted, if it was.

    `posted_at` is aware and counts only for an article without a publish time of its own.
    """

    station: StationSettings
    categories: tuple[Category, ...]
    genres: tuple[Genre, ...] = DEFAULT_GENRES
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page. `html` is the whole document, its addresses relative to its own folder.

    `main_html` is the inner HTML of `<main id="noi-dung">`, where everything of the article is that a
    reader sees: replacing it turns the page of one text into the page of the next. `title` is plain text.
    """

    title: str
    main_html: str
    html: str


def context_to_dict(context: PageContext) -> dict[str, Any]:
    """Return `context` as JSON values, for the way to the render process."""
    return {
        "station": asdict(context.station),
        "categories": [asdict(category) for category in context.categories],
        "genres": [asdict(genre) for genre in context.genres],
        "posted_at": None if context.posted_at is None else format_time(context.posted_at),
    }


def context_from_dict(values: Mapping[str, Any]) -> PageContext:
    """Read what `context_to_dict` wrote."""
    posted_at = values["posted_at"]
    return PageContext(
        station=StationSettings(**values["station"]),
        categories=tuple(Category(**category) for category in values["categories"]),
        genres=tuple(Genre(**genre) for genre in values["genres"]),
        posted_at=None if posted_at is None else parse_time(posted_at),
    )
