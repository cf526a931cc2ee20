"""An article written in Markdown: `# headline`, a lead set off as a quote or in bold, the body, a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.language.normalise import normalise, single_line

from .headlines import first_headline
from .signature import Signature, take_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADING = re.compile(r"#\s+(?P<text>\S.*)")
_QUOTE = re.compile(r">\s?")
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<text>[^*_]+)(?P=mark)")
_EMPHASIS = re.compile(r"(?P<mark>[*_]{1,3})(?P<text>[^*_]+)(?P=mark)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!|])")
_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]\n]*)\]\((?P<file>[^()\s]+)(?:[ \t]+\"(?P<title>[^\"\n]*)\")?\)")
_FRONT_MATTER = "---"


def read_markdown(text: str) -> ArticleContent:
    """Return the article in Markdown `text`.

    The headline is the first line, as a heading or plain; a quote or a paragraph in bold right under it
    is the lead; a name alone on the last line is the byline. Every image becomes a photo slot with the
    image's words as its caption, its file named in the notes. YAML front matter is kept in the notes, the
    rest stays in the body as it is written.
    """
    front, lines = _take_front_matter(normalise(text).split("\n"))
    headline, lines = first_headline(_without_heading_mark(lines))
    lead, lines = _take_lead(lines)
    signature, lines = _take_signature(lines)
    body, photos, files = _take_photos("\n".join(lines).strip("\n"))
    return ArticleContent(
        headline=_plain(headline),
        lead=_plain(lead),
        body=body,
        byline=signature.byline,
        source=signature.source,
        tags=signature.tags,
        photos=photos,
        notes="\n".join((*front, *files)),
    )


def _take_front_matter(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    if lines[0].rstrip() != _FRONT_MATTER:
        return (), lines
    end = next((number for number in range(1, len(lines)) if lines[number].rstrip() == _FRONT_MATTER), 0)
    return (lines[1:end], lines[end + 1 :]) if end else ((), lines)


def _without_heading_mark(lines: Sequence[str]) -> list[str]:
    """Return `lines` with a heading that begins them as a plain line, a line of its own."""
    start = next((number for number, line in enumerate(lines) if line.strip()), None)
    heading = None if start is None else _HEADING.fullmatch(lines[start].strip())
    if start is None or heading is None:
        return list(lines)
    return [heading["text"].rstrip("#").rstrip(), "", *lines[start + 1 :]]


def _take_lead(lines: Sequence[str]) -> tuple[str, Sequence[str]]:
    start = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    end = next((number for number in range(start, len(lines)) if not lines[number].strip()), len(lines))
    block = [line.strip() for line in lines[start:end]]
    if block and all(map(_QUOTE.match, block)):
        return single_line(" ".join(_QUOTE.sub("", line, count=1) for line in block)), lines[end:]
    bold = _BOLD.fullmatch(" ".join(block))
    return (single_line(bold["text"]), lines[end:]) if bold else ("", lines)


def _take_signature(lines: Sequence[str]) -> tuple[Signature, Sequence[str]]:
    """Take the signature, also one in italics or bold."""
    last = next((number for number in range(len(lines) - 1, -1, -1) if lines[number].strip()), None)
    if last is None:
        return Signature(), lines
    emphasis = _EMPHASIS.fullmatch(lines[last].strip())
    plain = [*lines[:last], emphasis["text"] if emphasis else lines[last]]
    signature, left = take_signature(plain)
    return (signature, left) if signature != Signature() else (signature, lines)


def _take_photos(body: str) -> tuple[str, tuple[Photo, ...], tuple[str, ...]]:
    """Return the body with every image as a slot, the slots, and lines that tell which file each was."""
    photos: list[Photo] = []
    files: list[str] = []

    def slot(image: re.Match[str]) -> str:
        key = f"anh-{len(photos) + 1}"
        caption = single_line(_plain(image["title"] or image["alt"]))
        alt = single_line(_plain(image["alt"])) if image["title"] else ""
        photos.append(Photo(key=key, caption=caption, alt=alt, featured=not photos))
        files.append(f"{key}: {image['file']}")
        return f"![]({key})"

    return _IMAGE.sub(slot, body), tuple(photos), tuple(files)


def _plain(text: str) -> str:
    """Return one line of Markdown without escapes and without emphasis around the whole of it."""
    emphasis = _EMPHASIS.fullmatch(text)
    return _ESCAPE.sub(r"\1", emphasis["text"] if emphasis else text)
