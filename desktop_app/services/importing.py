"""Bringing texts from outside into the newsroom: whole articles, and parts of one."""

from __future__ import annotations

import re
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.articles import Photo
from desktop_app.domain.errors import EditorialError, PhotoTooLarge, UnreadableFile, UnsupportedPhoto
from desktop_app.domain.people import Action

from . import assets, drafts, second_copy, settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.domain.annotations import Comment, TrackedChange
    from desktop_app.domain.articles import ArticleContent, ArticleDetail
    from desktop_app.domain.changes import Outcome
    from desktop_app.intake.reading import Reading
    from desktop_app.intake.reading_process import ReadingProcess
    from desktop_app.language.encodings.encoding import OldEncoding

    from .workspace import Workspace

_COPY = ".json"
_PICTURES_AT_ONCE = 2
_REFERENCE = r"(?<=\]\()[a-z0-9-]+(?=\))"
# Of a text with many pictures, one that cannot be stored leaves its slot empty and stops nothing.
_ONE_PICTURE = (UnreadableFile, UnsupportedPhoto, PhotoTooLarge)


class TrackedAs(StrEnum):
    """What becomes of changes that were tracked. They are in the text either way."""

    ACCEPTED = "accepted"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was read, with its pictures stored; no article has it yet.

    `addresses` tells where pictures lie that did not come along, `refused` why others could not be stored:
    their photos are slots without a file. Where the file itself told that its text is in old `encodings`, the
    content was read in them, and `original` is the same as it stands in the file.
    """

    content: ArticleContent
    addresses: Mapping[str, str]
    comments: tuple[Comment, ...] = ()
    changes: tuple[TrackedChange, ...] = ()
    refused: tuple[EditorialError, ...] = ()
    encodings: tuple[OldEncoding, ...] = ()
    original: ArticleContent | None = None

    def settled(self, tracked: TrackedAs) -> ArticleContent:
        """Return the content with what stood beside the text in its notes."""
        # Imported here: the readers' many patterns are no part of the program's start.
        from desktop_app.intake.notes import note_lines

        changes = self.changes if tracked is TrackedAs.NOTES else ()
        lines = note_lines(self.comments, changes, self.addresses)
        return replace(self.content, notes="\n".join(filter(None, (self.content.notes, *lines))))


def intake(
    workspace: Workspace, path: Path, reader: ReadingProcess, tracked: TrackedAs = TrackedAs.ACCEPTED
) -> Outcome[ArticleDetail]:
    """Begin an article of the actor's from the file at `path`. Raises UnreadableFile and changes nothing."""
    return begin(workspace, read_article(workspace, path, reader), tracked)


def read_article(workspace: Workspace, path: Path, reader: ReadingProcess) -> Arrival:
    """Read the file at `path` as an article to begin, also the `bai.json` of a second copy.

    Raises UnreadableFile, DiskFull, and InvalidContent for what is no such copy.
    """
    workspace.require(Action.CREATE)
    if path.suffix.lower() == _COPY:
        return Arrival(second_copy.read(workspace, path), {})
    zone = settings.station(workspace).time_zone
    with _folder() as folder:
        return _arrived(workspace, reader.read_article(path, zone, folder), folder)


def begin(workspace: Workspace, arrival: Arrival, tracked: TrackedAs) -> Outcome[ArticleDetail]:
    """Begin an article of the actor's from what was read, with the actor's pen name where it names nobody."""
    content = arrival.settled(tracked)
    return drafts.create(workspace, replace(content, byline=content.byline or workspace.actor.pen_name))


def read_passage(workspace: Workspace, path: Path, reader: ReadingProcess) -> Arrival:
    """Read the file at `path` as a part of an article. Raises UnreadableFile, DiskFull."""
    workspace.require(Action.EDIT)
    with _folder() as folder:
        return _arrived(workspace, reader.read_passage(path, folder), folder)


def paste(workspace: Workspace, html: str, reader: ReadingProcess) -> Arrival:
    """Read copied HTML as a part of an article. Raises UnreadableClipboard, DiskFull."""
    workspace.require(Action.EDIT)
    with _folder() as folder:
        return _arrived(workspace, reader.read_clipboard(html, folder), folder)


def fitted(passage: ArticleContent, into: ArticleContent) -> ArticleContent:
    """Return `passage` with keys for its photos that nothing in the article `into` uses.

    A reference to a photo that did not come along gets such a key as well: it shows none of `into`.
    """
    photos: list[Photo] = []
    keys: dict[str, str] = {}
    featured = any(photo.featured for photo in into.photos)
    named = dict.fromkeys(re.findall(_REFERENCE, passage.body))
    there = {photo.key for photo in passage.photos}
    missing = [Photo(key) for key in named if key not in there]
    for photo in (*passage.photos, *missing):
        taken = replace(into, photos=(*into.photos, *photos))
        keys[photo.key] = taken.next_photo_key()
        photos.append(replace(photo, key=keys[photo.key], featured=photo.featured and not featured))

    def renamed(text: str, pattern: str) -> str:
        return re.sub(pattern, lambda found: keys.get(found[0], found[0]), text)

    return replace(
        passage,
        body=renamed(passage.body, _REFERENCE),
        notes=renamed(passage.notes, r"(?m)^[a-z0-9-]+(?=: )"),
        photos=tuple(photos[: len(passage.photos)]),
    )


def _arrived(workspace: Workspace, reading: Reading, folder: Path) -> Arrival:
    from desktop_app.intake.reading import folder_files

    files = folder_files(reading, folder)
    refused: list[EditorialError] = []

    def kept(photo: Photo) -> Photo:
        if photo.key not in files:
            return photo
        try:
            stored = assets.add_photo(workspace, files[photo.key])
        except _ONE_PICTURE as error:
            refused.append(error)
            return photo
        return stored.described(photo)

    # A photo is decoded once to be sure of it, which is most of the work.
    with ThreadPoolExecutor(_PICTURES_AT_ONCE) as pool:
        photos = tuple(pool.map(kept, reading.content.photos))
    content = replace(reading.content, photos=photos)
    return Arrival(
        content,
        reading.addresses,
        reading.comments,
        reading.changes,
        tuple(refused),
        reading.encodings,
        reading.original,
    )


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="toasoan-") as name:
        yield Path(name)
