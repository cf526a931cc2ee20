"""The exchange form of a content: plain dictionaries of JSON values, read back with every value checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from typing import Any

from .articles import ArticleContent
from .content_items import KEY, check_media, check_photos, media_from, photo_from, related_from
from .errors import InvalidContent
from .json_values import items, text

CONTENT_SCHEMA = 1

_TEXT_FIELDS = frozenset(
    {"headline", "lead", "body", "byline", "source", "category", "event_thread", "place", "notes"}
)
_TIME_FIELDS = frozenset({"publish_time", "embargo"})
_FIELD_NAMES = frozenset(field.name for field in fields(ArticleContent))
# Fields that came after the first release are written only where they say something: so a text from before
# has the same bytes, and the digest somebody approved, in every later program.
_LATER_PHOTO_FIELDS: dict[str, Any] = {
    "place": "",
    "taken": "",
    "made_with_ai": False,
    "focus": None,
    "crops": (),
}
_LATER_FIELDS: dict[str, Any] = {"media": ()}


def content_to_dict(content: ArticleContent) -> dict[str, Any]:
    """Return `content` as JSON values; times as `2019-04-24T09:59:00Z`, with the schema version."""
    values = _without_defaults(asdict(content), _LATER_FIELDS)
    values["photos"] = [_photo_values(photo) for photo in values["photos"]]
    for name in _TIME_FIELDS:
        moment: datetime | None = values[name]
        values[name] = None if moment is None else format_time(moment)
    for name in ("other_categories", "tags", "related", "media"):
        if name in values:
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
    check_photos(content)
    check_media(content)
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
        return text(name, value)
    if name in _TIME_FIELDS:
        return _time(name, value)
    if name == "genre":
        return _genre(value)
    reader = _ITEM_READERS.get(name)
    return tuple(reader(item) if reader else text(name, item) for item in items(name, value))


def _time(name: str, value: Any) -> datetime | None:
    if value is None:
        return None
    try:
        moment = parse_time(text(name, value))
    except (ValueError, OverflowError):
        raise InvalidContent(field=name, problem="not_a_time", value=value) from None
    if moment.microsecond:
        # The canonical form is to the second; a fraction would be dropped unseen.
        raise InvalidContent(field=name, problem="not_a_time", value=value)
    return moment


def _genre(value: Any) -> str:
    slug = text("genre", value)
    if not KEY.fullmatch(slug):
        raise InvalidContent(field="genre", problem="unknown_genre", value=value)
    return slug


def _photo_values(photo: dict[str, Any]) -> dict[str, Any]:
    values = _without_defaults(photo, _LATER_PHOTO_FIELDS)
    if "crops" in values:
        values["crops"] = list(values["crops"])
    return values


def _without_defaults(values: dict[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in defaults or value != defaults[name]}


_ITEM_READERS: dict[str, Callable[[Any], Any]] = {
    "photos": photo_from,
    "related": related_from,
    "media": media_from,
}
