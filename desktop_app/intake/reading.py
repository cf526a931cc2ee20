"""What was read from a file or the clipboard: a text, the files of its pictures, what stood beside it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.annotations import Comment, Tracked, TrackedChange
from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.content_format import content_from_dict, content_to_dict
from desktop_app.language.encodings.encoding import OldEncoding

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .rich_text.rich_text import RichText


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole article, or with nothing but a body a part of one.

    Pictures are photos without a file in `content`; `files` names the files of those that came along by
    their keys, in the folder the reader was given, and `addresses` where the others lie. Changes that
    were tracked are accepted in the text. Where the file itself tells that text is in an old encoding,
    `encodings` are those it was read in, and `original` is the content as it stands in the file.
    """

    content: ArticleContent
    files: Mapping[str, str]
    addresses: Mapping[str, str]
    comments: tuple[Comment, ...] = ()
    changes: tuple[TrackedChange, ...] = ()
    encodings: tuple[OldEncoding, ...] = ()
    original: ArticleContent | None = None

    @classmethod
    def of(cls, content: ArticleContent, text: RichText | None = None) -> Reading:
        """Return a reading of `content`, whose pictures and remarks are those of `text`."""
        if text is None:
            return cls(content, {}, {})
        return cls(
            content,
            {one.key: one.file.name for one in text.pictures if one.file is not None},
            {one.key: one.address for one in text.pictures if one.address},
            text.comments,
            text.changes,
            tuple(sorted(text.encodings)),
        )


def photos_of(text: RichText) -> tuple[Photo, ...]:
    """Return the photos of a text in their order, still without files; the first is the featured one."""
    found = []
    for number, picture in enumerate(text.pictures):
        caption = text.captions.get(picture.key)
        words = "" if caption is None else caption.text
        credit = "" if caption is None else caption.credit
        if not words and picture.file is None:
            # Nobody sees the picture before its file is found: its description tells which it is.
            words = picture.alt
        found.append(Photo(picture.key, caption=words, credit=credit, alt=picture.alt, featured=number == 0))
    return tuple(found)


def reading_to_dict(reading: Reading) -> dict[str, Any]:
    """Return `reading` as JSON values."""
    return {
        "content": content_to_dict(reading.content),
        "files": dict(reading.files),
        "addresses": dict(reading.addresses),
        "comments": [asdict(comment) for comment in reading.comments],
        "changes": [asdict(change) for change in reading.changes],
        "encodings": [encoding.value for encoding in reading.encodings],
        "original": None if reading.original is None else content_to_dict(reading.original),
    }


def reading_from_dict(values: Mapping[str, Any]) -> Reading:
    """Return the reading that `reading_to_dict` wrote. Raises InvalidContent, KeyError or TypeError."""
    return Reading(
        content_from_dict(values["content"]),
        dict(values["files"]),
        dict(values["addresses"]),
        tuple(Comment(**comment) for comment in values["comments"]),
        tuple(TrackedChange(**{**change, "kind": Tracked(change["kind"])}) for change in values["changes"]),
        tuple(map(OldEncoding, values["encodings"])),
        None if values["original"] is None else content_from_dict(values["original"]),
    )


def folder_files(reading: Reading, folder: Path) -> dict[str, Path]:
    """Return the picture files of a reading by key, none of them outside `folder`."""
    return {key: folder / file.rpartition("/")[2] for key, file in reading.files.items()}
