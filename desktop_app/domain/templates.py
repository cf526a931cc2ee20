"""Templates: what a new article can begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .articles import ArticleContent, Photo


@dataclass(frozen=True, slots=True)
class Template:
    """A beginning with a name. One that is not `offered` is kept, but nobody is shown it."""

    template_id: str
    name: str
    content: ArticleContent
    offered: bool = True


def reusable(content: ArticleContent) -> ArticleContent:
    """Return what of `content` another article can begin with.

    What belongs to one event or one person stays behind: byline, place, event thread, times, related
    articles, the files of photos and the addresses of films; their slots and words remain.
    """
    return replace(
        content,
        byline="",
        place="",
        event_thread="",
        publish_time=None,
        embargo=None,
        related=(),
        photos=tuple(
            Photo(photo.key, caption=photo.caption, featured=photo.featured) for photo in content.photos
        ),
        media=tuple(replace(media, address="", seconds=0) for media in content.media),
    )
