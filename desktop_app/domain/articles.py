"""An article: its content, and the snapshots of it that lists and editors show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .identifiers import ArticleId, PersonId, RevisionId
    from .workflow import Stage


class Genre(StrEnum):
    """Thể loại: what kind of piece it is."""

    NEWS = "news"
    ARTICLE = "article"
    REPORTAGE = "reportage"
    INTERVIEW = "interview"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of an article, or a slot that still waits for its file.

    `key` names the photo inside its article (the body places it with `![](key)`), `digest` is the
    SHA-256 of the stored original in hexadecimal, empty while the slot has no file; `width` and
    `height` are in pixels as a reader sees them, after rotation by EXIF.
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


@dataclass(frozen=True, slots=True)
class RelatedArticle:
    """A related article as it was chosen; its headline is frozen with the revision."""

    article_id: ArticleId
    headline: str


@dataclass(frozen=True, slots=True)
class ArticleContent:
    """Every field of an article. What an approval names is exactly this, byte for byte.

    `category` and `other_categories` hold category slugs. `body` is Markdown. Times are aware and
    in UTC. `notes` stay inside the newsroom and never reach a page.
    """

    headline: str = ""
    lead: str = ""
    body: str = ""
    byline: str = ""
    source: str = ""
    genre: Genre = Genre.NEWS
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

    def next_photo_key(self) -> str:
        """Return a key no photo of this article uses and the body does not mention."""
        used = {photo.key for photo in self.photos}
        number = 1
        while f"anh-{number}" in used or f"(anh-{number})" in self.body:
            number += 1
        return f"anh-{number}"

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
