"""The exchange form of a content: plain dictionaries of JSON values, read back with every value checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from typing import Any

from .articles import ArticleContent, Genre, Photo, RelatedArticle
from .errors import InvalidContent
from .identifiers import ArticleId

CONTENT_SCHEMA = 1

_TEXT_FIELDS = frozenset(
    {"headline", "lead", "body", "byline", "source", "category", "event_thread", "place", "notes"}
)
_TIME_FIELDS = frozenset({"publish_time", "embargo"})
_PHOTO_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_FIELD_NAMES = frozenset(field.name for field in fields(ArticleContent))


def content_to_dict(content: ArticleContent) -> dict[str, Any]:
    """Return `content` as JSON values; times as `2019-04-24T09:59:00Z`, with the schema version."""
    values = asdict(content)
    values["genre"] = content.genre.value
    for name in _TIME_FIELDS:
        moment: datetime | None = values[name]
        values[name] = None if moment is None else format_time(moment)
    for name in ("other_categories", "tags", "photos", "related"):
        values[name] = list(values[name])
    values["schema"] = CONTENT_SCHEMA
    return values


def content_from_dict(values: Mapping[str, Any], base: ArticleContent | None = None) -> ArticleContent:
    """Return `base` (or an empty content) with the fields of `values` replaced.

    Raises InvalidContent, with the field and what is wrong with it, for unknown fields, wrong types
    and a schema this program does not know; nothing is coerced or dropped.
    """
    if not isinstance(values, Mapping):
        raise InvalidContent(field="", problem="not_an_object")
    schema = values.get("schema", CONTENT_SCHEMA)
    if type(schema) is not int or schema != CONTENT_SCHEMA:
        raise InvalidContent(field="schema", problem="unknown_schema", value=schema)
    given = {name: value for name, value in values.items() if name != "schema"}
    for name in given:
        if name not in _FIELD_NAMES:
            raise InvalidContent(field=name, problem="unknown_field")
    parsed = {name: _parse(name, value) for name, value in given.items()}
    content = replace(base or ArticleContent(), **parsed)
    _check_photos(content)
    return content


def format_time(moment: datetime) -> str:
    """Return an aware time as UTC text to the second, `2019-04-24T09:59:00Z`.

    Raises ValueError for a naive time: it would be another moment on another machine.
    """
    if moment.tzinfo is None:
        raise ValueError(moment)
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def parse_time(text: str) -> datetime:
    """Read an ISO 8601 time that carries an offset or Z; raises ValueError for anything else."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(UTC)


def _parse(name: str, value: Any) -> Any:
    if name in _TEXT_FIELDS:
        return _text(name, value)
    if name in _TIME_FIELDS:
        return _time(name, value)
    if name == "genre":
        return _genre(value)
    if name == "photos":
        return tuple(_photo(item) for item in _list(name, value))
    if name == "related":
        return tuple(_related(item) for item in _list(name, value))
    return tuple(_text(name, item) for item in _list(name, value))


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidContent(field=name, problem="not_text")
    try:
        value.encode()
    except UnicodeEncodeError:
        # A lone surrogate cannot be stored or hashed.
        raise InvalidContent(field=name, problem="not_unicode") from None
    return value


def _list(name: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise InvalidContent(field=name, problem="not_a_list")
    return value


def _time(name: str, value: Any) -> datetime | None:
    if value is None:
        return None
    try:
        moment = parse_time(_text(name, value))
    except (ValueError, OverflowError):
        raise InvalidContent(field=name, problem="not_a_time", value=value) from None
    if moment.microsecond:
        # The canonical form is to the second; a fraction would be dropped unseen.
        raise InvalidContent(field=name, problem="not_a_time", value=value)
    return moment


def _genre(value: Any) -> Genre:
    try:
        return Genre(value)
    except ValueError:
        raise InvalidContent(field="genre", problem="unknown_genre", value=value) from None


def _photo(value: Any) -> Photo:
    known = {field.name: field.type for field in fields(Photo)}
    _check_keys("photos", value, required={"key"}, allowed=set(known))
    for name, item in value.items():
        wanted = {"width": int, "height": int, "featured": bool}.get(name, str)
        if type(item) is not wanted:
            raise InvalidContent(field=f"photos.{name}", problem="wrong_type")
        if wanted is str:
            _text(f"photos.{name}", item)
        if isinstance(item, int) and item < 0:
            raise InvalidContent(field=f"photos.{name}", problem="out_of_range")
    return Photo(**value)


def _related(value: Any) -> RelatedArticle:
    _check_keys("related", value, required={"article_id", "headline"}, allowed={"article_id", "headline"})
    return RelatedArticle(
        article_id=ArticleId(_text("related.article_id", value["article_id"])),
        headline=_text("related.headline", value["headline"]),
    )


def _check_keys(name: str, value: Any, *, required: set[str], allowed: set[str]) -> None:
    if not isinstance(value, dict):
        raise InvalidContent(field=name, problem="not_an_object")
    for key in sorted(required - set(value)):
        raise InvalidContent(field=f"{name}.{key}", problem="missing")
    for key in value:
        if key not in allowed:
            raise InvalidContent(field=f"{name}.{key}", problem="unknown_field")


def _check_photos(content: ArticleContent) -> None:
    keys = [photo.key for photo in content.photos]
    if len(set(keys)) != len(keys):
        raise InvalidContent(field="photos.key", problem="repeated")
    if any(not _PHOTO_KEY.fullmatch(key) for key in keys):
        raise InvalidContent(field="photos.key", problem="not_a_key")
    if any(photo.digest and not _DIGEST.fullmatch(photo.digest) for photo in content.photos):
        raise InvalidContent(field="photos.digest", problem="not_a_digest")
    if sum(photo.featured for photo in content.photos) > 1:
        raise InvalidContent(field="photos.featured", problem="repeated")
