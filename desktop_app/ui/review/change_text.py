"""Differences of articles in people's words: what a field is called, and its values as a form shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.content_format import parse_time
from desktop_app.language.dates import date_and_time
from desktop_app.language.differences import Span, SpanKind
from desktop_app.ui.messages import content_field_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import tzinfo

    from desktop_app.language.content_differences import FieldChange

_TEXTS = frozenset({"headline", "lead", "body"})
_TIMES = frozenset({"publish_time", "embargo"})
_NAMED = frozenset({"category", "other_categories", "genre"})
_YES_OR_NO = frozenset({"photos.featured", "photos.made_with_ai"})
# What no reader can compare in letters: it is enough to say that it is another one.
_NOT_SHOWN = frozenset(
    {"photos.digest", "photos.media_type", "photos.width", "photos.height", "photos.focus", "photos.crops"}
)


@dataclass(frozen=True, slots=True)
class ChangeText:
    """A heading, and what changed under it; `is_prose` texts are set as the article is."""

    heading: str
    spans: tuple[Span, ...]
    is_prose: bool


def change_text(change: FieldChange, names: Mapping[str, str], zone: tzinfo) -> ChangeText:
    """Return `change` for readers in `zone`; `names` are those of categories and genres by their slugs."""
    name = content_field_name(change.field)
    heading = f"{name} · {change.item}" if change.item else name
    if change.field in _NOT_SHOWN:
        text = QCoreApplication.translate("ChangeText", "another one than before")
        return ChangeText(heading, (Span(SpanKind.EQUAL, text, text, 0, 0),), is_prose=False)
    if change.field in _TIMES:
        return ChangeText(heading, _said(change, lambda value: _time(value, zone)), is_prose=False)
    if change.field in _NAMED:
        return ChangeText(heading, _said(change, lambda value: names.get(value, value)), is_prose=False)
    if change.field in _YES_OR_NO:
        yes = QCoreApplication.translate("ChangeText", "yes")
        return ChangeText(heading, _said(change, lambda _value: yes), is_prose=False)
    return ChangeText(heading, change.spans, is_prose=change.field in _TEXTS)


def _said(change: FieldChange, say: Callable[[str], str]) -> tuple[Span, ...]:
    """Return the whole values before and after, each line of them said in words."""
    old, new = (
        "\n".join(map(say, value.split("\n"))) if value else ""
        for value in ("".join(span.old for span in change.spans), "".join(span.new for span in change.spans))
    )
    kind = SpanKind.REPLACED if old and new else SpanKind.DELETED if old else SpanKind.INSERTED
    return (Span(kind, old, new, 0, 0),)


def _time(value: str, zone: tzinfo) -> str:
    return date_and_time(parse_time(value), zone)
