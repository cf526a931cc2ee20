"""A copy of an article that outlives the newsroom: Markdown anybody can read, JSON the program takes in.

`bai.md` is CommonMark under a YAML front matter (1.2, of which JSON values are a part); `bai.json` has the
exchange form of the content. Both name their photos, which lie beside them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.content_format import content_from_dict, content_to_dict, format_time, parse_time
from desktop_app.domain.errors import InvalidContent
from desktop_app.domain.identifiers import ArticleId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop_app.domain.articles import ArticleContent, Photo

MARKDOWN_FILE = "bai.md"
EXCHANGE_FILE = "bai.json"
COPY_SCHEMA = 1

_REFERENCE = re.compile(r"!\[([^\]\n]*)\]\(([a-z0-9-]+)\)")
_PLAIN_NAME = re.compile(r"[a-z0-9-]+\.[a-z0-9]+")
# In the front matter in this order; the rest of the content is in the exchange form only.
_SHOWN = (
    *("headline", "byline", "source", "genre", "category", "other_categories", "event_thread", "tags"),
    *("place", "publish_time", "embargo", "notes", "media", "related"),
)


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """An article as it stood at `saved_at`. `device` is the newsroom's own on that machine."""

    article_id: ArticleId
    device: str
    version: int
    digest: str
    saved_at: datetime
    saved_by: str
    content: ArticleContent


def photo_names(content: ArticleContent) -> dict[str, str]:
    """Return the file names of the photos that have a file, by their keys.

    Lower-case ASCII, so that every file system takes them; a name never stands for two pictures.
    """
    return {photo.key: _photo_name(photo) for photo in content.photos if photo.digest}


def as_markdown(copy: ArticleCopy) -> bytes:
    """Return the text with its front matter, in UTF-8."""
    values, names = content_to_dict(copy.content), photo_names(copy.content)
    lines = [f"schema: {COPY_SCHEMA}", f"article: {_json(copy.article_id)}"]
    lines += [f"saved_at: {_json(format_time(copy.saved_at))}", f"saved_by: {_json(copy.saved_by)}"]
    lines += [f"{name}: {_json(values[name])}" for name in _SHOWN if values.get(name)]
    if copy.content.photos:
        lines.append("photos:")
        lines += [f"  - {_json(_photo_values(photo, names))}" for photo in copy.content.photos]
    captions = {photo.key: photo.caption for photo in copy.content.photos}

    def referred(found: re.Match[str]) -> str:
        name = names.get(found[2])
        return found[0] if name is None else f"![{found[1] or captions[found[2]]}]({name})"

    body = _REFERENCE.sub(referred, copy.content.body)
    parts = (f"# {copy.content.headline}" * bool(copy.content.headline), copy.content.lead, body)
    text = "\n\n".join(part.strip("\n") for part in parts if part)
    return "\n".join(("---", *lines, "---", "", text, "")).encode()


def as_exchange(copy: ArticleCopy) -> bytes:
    """Return everything, in a form that `read_exchange` takes."""
    values = {
        "schema": COPY_SCHEMA,
        "article_id": copy.article_id,
        "device": copy.device,
        "version": copy.version,
        "digest": copy.digest,
        "saved_at": format_time(copy.saved_at),
        "saved_by": copy.saved_by,
        "photos": photo_names(copy.content),
        "content": content_to_dict(copy.content),
    }
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


def read_exchange(data: bytes) -> tuple[ArticleCopy, Mapping[str, str]]:
    """Return a copy and the file names of its photos by their keys.

    Raises InvalidContent for what is no copy, damaged, or written by a newer program.
    """
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        raise InvalidContent(field="", problem="not_an_object") from None
    if not isinstance(values, dict) or "content" not in values:
        raise InvalidContent(field="", problem="not_an_object")
    if values.get("schema") != COPY_SCHEMA:
        raise InvalidContent(field="schema", problem="unknown_schema", value=values.get("schema"))
    copy = ArticleCopy(
        article_id=ArticleId(_value(values, "article_id", str)),
        device=_value(values, "device", str),
        version=_value(values, "version", int),
        digest=_value(values, "digest", str),
        saved_at=_time(_value(values, "saved_at", str)),
        saved_by=_value(values, "saved_by", str),
        content=content_from_dict(_value(values, "content", dict)),
    )
    names = _value(values, "photos", dict)
    if not all(isinstance(name, str) and _PLAIN_NAME.fullmatch(name) for name in names.values()):
        # A name with a path could have the program read any file of this machine.
        raise InvalidContent(field="photos", problem="wrong_type")
    return copy, names


def _photo_name(photo: Photo) -> str:
    ending = re.sub(r"[^a-z0-9]", "", photo.media_type.rpartition("/")[2].lower()) or "anh"
    return f"{photo.key}-{photo.digest[:8]}.{'jpg' if ending == 'jpeg' else ending}"


def _photo_values(photo: Photo, names: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {"key": photo.key, "file": names.get(photo.key), "caption": photo.caption}
    values |= {"credit": photo.credit, "alt": photo.alt, "featured": photo.featured}
    return {name: value for name, value in values.items() if value}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(values: Mapping[str, Any], name: str, kind: type) -> Any:
    value = values.get(name)
    if type(value) is not kind:
        raise InvalidContent(field=name, problem="missing" if value is None else "wrong_type")
    return value


def _time(text: str) -> datetime:
    try:
        return parse_time(text)
    except ValueError:
        raise InvalidContent(field="saved_at", problem="not_a_time", value=text) from None
