"""An article: its content, and the snapshots of it that lists and editors show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .pictures import crop_around

if TYPE_CHECKING:
    from datetime import datetime

    from .identifiers import ArticleId, PersonId, RevisionId
    from .media import Media
    from .pictures import Crop, CropSlot, Point
    from .workflow import Stage


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of an article, or a slot that still waits for its file.

    `key` names the photo inside its article (the body places it with `![](key)`), `digest` is the
    SHA-256 of the stored original in hexadecimal, empty while the slot has no file; `width` and
    `height` are in pixels as a reader sees them, after rotation by EXIF. `taken` is when the camera says
    it was taken, in its own local time: `2019-04-24` or `2019-04-24T09:30:00`. `focus` is the point that
    must stay in view; `crops` are those somebody chose by hand, at most one for each slot.
    """

    key: str
    digest: str = ""
    media_type: str = ""
    width: int = 0
    height: int = 0
    caption: str = ""
    credit: str = ""
    alt: str = ""
    featured: bool = False
    place: str = ""
    taken: str = ""
    made_with_ai: bool = False
    focus: Point | None = None
    crops: tuple[Crop, ...] = ()

    def crop_for(self, slot: CropSlot) -> Crop:
        """Return the part of the picture for `slot`: the one chosen by hand, or the best around `focus`."""
        chosen = next((crop for crop in self.crops if crop.slot is slot), None)
        return chosen or crop_around(slot, self.width, self.height, self.focus)


@dataclass(frozen=True, slots=True)
class RelatedArticle:
    """A related article as it was chosen; its headline is frozen with the revision."""

    article_id: ArticleId
    headline: str


@dataclass(frozen=True, slots=True)
class ArticleContent:
    """Every field of an article. What an approval names is exactly this, byte for byte.

    `category` and `other_categories` hold category slugs, `genre` that of a genre. `body` is Markdown.
    Times are aware and in UTC. `notes` stay inside the newsroom and never reach a page.
    """

    headline: str = ""
    lead: str = ""
    body: str = ""
    byline: str = ""
    source: str = ""
    genre: str = "news"
    category: str = ""
    other_categories: tuple[str, ...] = ()
    event_thread: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    photos: tuple[Photo, ...] = ()
    publish_time: datetime | None = None
    embargo: datetime | None = None
    related: tuple[RelatedArticle, ...] = ()
    notes: str = ""
    media: tuple[Media, ...] = ()

    def next_photo_key(self) -> str:
        """Return a key nothing in this article uses and the body does not mention."""
        return self._next_key("anh")

    def next_media_key(self) -> str:
        """Return such a key for a film or a recording."""
        return self._next_key("phim")

    def _next_key(self, stem: str) -> str:
        used = {photo.key for photo in self.photos} | {media.key for media in self.media}
        number = 1
        while f"{stem}-{number}" in used or f"({stem}-{number})" in self.body:
            number += 1
        return f"{stem}-{number}"

    def is_only_poster(self, key: str) -> bool:
        """Return whether the photo `key` stands for a film and is nowhere placed in the text for itself."""
        return f"]({key})" not in self.body and any(media.poster == key for media in self.media)

    def lead_photo(self) -> Photo | None:
        """Return the photo that stands for the article elsewhere: the featured one, else the first."""
        there = [photo for photo in self.photos if photo.digest]
        return next((photo for photo in there if photo.featured), there[0] if there else None)

    def with_featured(self, key: str) -> ArticleContent:
        """Return the content with the photo `key` as the only featured one."""
        return replace(self, photos=tuple(replace(photo, featured=photo.key == key) for photo in self.photos))


@dataclass(frozen=True, slots=True)
class ReturnNote:
    """Why, when and by whom an article was last returned to its author."""

    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ArticleState:
    """Where an article stands. Digests are of the content: equal digests mean equal bytes."""

    article_id: ArticleId
    stage: Stage
    author_id: PersonId
    holder_id: PersonId | None
    version: int
    digest: str
    head_revision_id: RevisionId | None
    approved_revision_id: RevisionId | None
    approved_digest: str | None


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """One row of a list of articles."""

    article_id: ArticleId
    headline: str
    byline: str
    category: str
    stage: Stage
    author_name: str
    holder_name: str | None
    updated_at: datetime
    returned: bool
    approval_stale: bool


@dataclass(frozen=True, slots=True)
class ArticleDetail:
    """Everything an editor shows of one article: its working text and where it stands."""

    state: ArticleState
    content: ArticleContent
    author_name: str
    holder_name: str | None
    created_at: datetime
    updated_at: datetime
    approved_at: datetime | None
    return_note: ReturnNote | None
    revision_count: int
