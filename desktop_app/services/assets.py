"""Photos of the newsroom."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.errors import UnreadableFile
from desktop_app.domain.people import Action
from desktop_app.language.normalise import normalise
from desktop_app.storage.rows import AssetRow

from . import darkroom
from .pictures import small_name

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.articles import Photo

    from .workspace import Workspace

_NOTED = ("caption", "credit", "place", "taken", "made_with_ai")


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo whose original lies in the newsroom; the fields fit domain.articles.Photo.

    Those from `caption` on are what the file itself says, empty where it is silent.
    """

    digest: str
    media_type: str
    width: int
    height: int
    caption: str = ""
    credit: str = ""
    place: str = ""
    taken: str = ""
    made_with_ai: bool = False

    def described(self, photo: Photo) -> Photo:
        """Return `photo` with this file, and with what the file says where nobody has said anything yet."""
        file = {name: getattr(self, name) for name in ("digest", "media_type", "width", "height")}
        words = {name: getattr(photo, name) or getattr(self, name) for name in _NOTED}
        # Another picture: what was chosen in the one before says nothing of this one.
        return replace(photo, **file, **words, focus=None, crops=())


def add_photo(workspace: Workspace, path: Path) -> StoredPhoto:
    """Store the photo at `path`, once however often it is added.

    The original is kept as it is. Raises UnreadableFile, UnsupportedPhoto, PhotoTooLarge, DiskFull.
    """
    workspace.require(Action.EDIT)
    known, small = darkroom.examine(workspace.newsroom, path)
    data = _read_whole(path)
    if hashlib.sha256(data).hexdigest() != known["digest"]:
        # Somebody is writing to it at this moment.
        raise UnreadableFile(path=str(path), problem="damaged")
    # The file first: a row without its file would be a broken promise, a file without its row is harmless.
    digest = workspace.newsroom.assets.add(data)
    seen = {name: known[name] for name in ("media_type", "width", "height")}
    row = insert(AssetRow).values(
        digest=digest,
        **seen,
        byte_size=len(data),
        # A file's name on a disk need not be Unicode.
        original_name=normalise(path.name),
        added_at=workspace.clock(),
        added_by=workspace.actor.person_id,
    )
    with workspace.newsroom.database.writing() as session:
        session.execute(row.on_conflict_do_nothing())
    workspace.newsroom.pictures.keep(small_name(digest), small)
    return StoredPhoto(digest, **seen, **known["notes"])


def _read_whole(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(path), problem="cannot_open") from error
