"""The gate every text passes on its way into the newsroom."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.articles import ArticleContent, Photo, RelatedArticle
from desktop_app.domain.content_format import content_from_dict, content_to_dict
from desktop_app.language.normalise import normalise, printed_line, single_line


def checked(content: ArticleContent) -> ArticleContent:
    """Return `content` normalised; raises InvalidContent for one that could not be read back.

    What is stored is read back by the same rules, so a text refused here would lock its article for ever.
    """
    clean = normalised(content)
    return content_from_dict(content_to_dict(clean))


def normalised(content: ArticleContent) -> ArticleContent:
    """Return `content` with every text through the gate of `language.normalise`.

    Fields of one line lose line ends and outer space, names keep ordinary spaces only, empty and repeated
    tags go. Idempotent.
    """
    return replace(
        content,
        headline=printed_line(content.headline),
        lead=normalise(content.lead),
        body=normalise(content.body),
        byline=single_line(content.byline),
        source=single_line(content.source),
        event_thread=single_line(content.event_thread),
        place=single_line(content.place),
        notes=normalise(content.notes),
        tags=tuple(dict.fromkeys(filter(None, map(single_line, content.tags)))),
        photos=tuple(map(_photo, content.photos)),
        media=tuple(
            replace(one, address=single_line(one.address), title=printed_line(one.title))
            for one in content.media
        ),
        related=tuple(RelatedArticle(one.article_id, printed_line(one.headline)) for one in content.related),
    )


def is_same(typed: ArticleContent, stored: ArticleContent) -> bool:
    """Return whether `typed` says what is stored, in whatever form it was typed.

    What is stored may be from before a rule of the gate: it is no other text for that.
    """
    if typed == stored:
        return True
    clean = normalised(typed)
    return clean == stored or clean == normalised(stored)


def _photo(photo: Photo) -> Photo:
    return replace(
        photo,
        caption=printed_line(photo.caption),
        credit=single_line(photo.credit),
        alt=printed_line(photo.alt),
        place=single_line(photo.place),
    )
