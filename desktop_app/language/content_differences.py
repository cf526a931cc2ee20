"""What is different between two contents of an article, field by field."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.content_format import format_time

from .differences import Span, differences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.media import Media

# What an article holds under keys of its own; they are compared one by one.
_KEYED = ("photos", "media")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that changed, named as in the exchange form (`lead`, `photos.caption`).

    `item` is the key of the photo or film, empty for fields of the article. `spans` compare the values as
    text: names one a line, times as `2019-04-24T09:59:00Z`, yes and no as `yes` and nothing. Of a photo
    that was added or taken out, the field is `photos` and the text its caption, or its key without one;
    without an item, `photos` compares the order of the keys.
    """

    field: str
    item: str
    spans: tuple[Span, ...]


def content_differences(old: ArticleContent, new: ArticleContent) -> tuple[FieldChange, ...]:
    """Return every field that is not the same, in the order of the fields of an article."""
    return tuple(_changes(old, new))


def _changes(old: ArticleContent, new: ArticleContent) -> Iterator[FieldChange]:
    for field in fields(ArticleContent):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before == after:
            continue
        if field.name in _KEYED:
            yield from _keyed_changes(field.name, before, after)
        else:
            names = isinstance(before, tuple)
            yield FieldChange(field.name, "", differences(_text(before), _text(after), by_line=names))


def _keyed_changes(
    name: str, before: tuple[Photo | Media, ...], after: tuple[Photo | Media, ...]
) -> Iterator[FieldChange]:
    old, new = {one.key: one for one in before}, {one.key: one for one in after}
    stayed = [key for key in new if key in old]
    for key in (*old, *(key for key in new if key not in old)):
        if key in stayed:
            yield from _item_changes(name, key, old[key], new[key])
        else:
            yield FieldChange(name, key, differences(_title(old, key), _title(new, key)))
    order = [key for key in old if key in new]
    if order != stayed:
        yield FieldChange(name, "", differences("\n".join(order), "\n".join(stayed), by_line=True))


def _item_changes(name: str, key: str, old: Photo | Media, new: Photo | Media) -> Iterator[FieldChange]:
    for field in fields(old):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before != after:
            yield FieldChange(f"{name}.{field.name}", key, differences(_text(before), _text(after)))


def _title(items: Mapping[str, Photo | Media], key: str) -> str:
    item = items.get(key)
    return "" if item is None else getattr(item, "caption", "") or getattr(item, "title", "") or key


def _text(value: Any) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, datetime):
        return format_time(value)
    if isinstance(value, tuple):
        return "\n".join(getattr(one, "headline", str(one)) for one in value)
    return str(value)
