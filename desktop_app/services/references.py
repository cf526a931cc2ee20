"""What a text refers to in its newsroom: categories, a genre, photos, and the names it is filed under."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import AssetMissing, CategoryNotFound, InvalidContent
from desktop_app.domain.media_addresses import media_source
from desktop_app.domain.vocabulary import VocabularyKind, names_of
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.rows import ArticleTermRow, AssetRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.media import Media

_NOTHING = ArticleContent()


def check_references(session: Session, content: ArticleContent, before: ArticleContent = _NOTHING) -> None:
    """Refuse what the newsroom does not have; what the text `before` referred to it may go on with.

    Raises CategoryNotFound, AssetMissing, or InvalidContent for a genre nobody knows and for a photo that
    was stored as something else.
    """
    if (before.category, before.other_categories) != (content.category, content.other_categories):
        _check_categories(session, content)
    if before.genre != content.genre:
        _check_genre(session, content.genre)
    _check_photos(session, content.photos, before.photos)


def terms_of(content: ArticleContent) -> frozenset[tuple[str, str]]:
    """Return the kind and the name of everything a text is filed under in the vocabularies."""
    return frozenset((kind.value, name) for kind in VocabularyKind for name in names_of(content, kind))


def file_terms(session: Session, article_id: str, content: ArticleContent) -> None:
    """Note the names the working text of an article carries now."""
    session.execute(delete(ArticleTermRow).where(ArticleTermRow.article_id == article_id))
    if terms := terms_of(content):
        values = [{"article_id": article_id, "kind": kind, "name": name} for kind, name in sorted(terms)]
        session.execute(insert(ArticleTermRow), values)


def settled_media(media: tuple[Media, ...], before: tuple[Media, ...], domain: str) -> tuple[Media, ...]:
    """Return `media` with each address in the form that is kept, for a station whose site is at `domain`.

    What the text `before` led to stays as it was, also when the site has moved since.
    Raises InvalidMediaAddress.
    """
    known = {one.address for one in before} | {""}
    return tuple(
        one if one.address in known else replace(one, address=media_source(one.address, domain).address)
        for one in media
    )


def _check_categories(session: Session, content: ArticleContent) -> None:
    wanted = {slug for slug in (content.category, *content.other_categories) if slug}
    known = {category.slug for category in newsroom_queries.categories(session)} if wanted else set()
    for slug in sorted(wanted - known):
        raise CategoryNotFound(category=slug)


def _check_genre(session: Session, slug: str) -> None:
    if not any(genre.slug == slug for genre in newsroom_queries.genres(session)):
        raise InvalidContent(field="genre", problem="unknown_genre", value=slug)


def _check_photos(session: Session, photos: tuple[Photo, ...], before: tuple[Photo, ...]) -> None:
    """Refuse photos that were never stored, or as something else; what an article has already it may keep."""
    new = {_file(photo) for photo in photos if photo.digest} - {_file(photo) for photo in before}
    for digest, *seen in sorted(new):
        stored = session.get(AssetRow, digest)
        if stored is None:
            raise AssetMissing(digest=digest)
        if seen != [stored.media_type, stored.width, stored.height]:
            raise InvalidContent(field="photos", problem="wrong_type")


def _file(photo: Photo) -> tuple[str, str, int, int]:
    return photo.digest, photo.media_type, photo.width, photo.height
