"""Photos of the newsroom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.people import Action
from desktop_app.language.normalise import normalise
from desktop_app.storage.rows import AssetRow

if TYPE_CHECKING:
    from pathlib import Path

    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo whose original lies in the newsroom; the fields fit domain.articles.Photo."""

    digest: str
    media_type: str
    width: int
    height: int


def add_photo(workspace: Workspace, path: Path) -> StoredPhoto:
    """Store the photo at `path`, once however often it is added.

    The original is kept as it is. Raises UnreadableFile, UnsupportedPhoto, PhotoTooLarge, DiskFull.
    """
    # Imported here: Pillow costs a twentieth of the program's start.
    from desktop_app.intake.photos import read_photo

    workspace.require(Action.EDIT)
    photo = read_photo(path)
    # The file first: a row without its file would be a broken promise, a file without its row is harmless.
    digest = workspace.newsroom.assets.add(photo.data)
    row = insert(AssetRow).values(
        digest=digest,
        media_type=photo.media_type,
        byte_size=len(photo.data),
        width=photo.width,
        height=photo.height,
        # A file's name on a disk need not be Unicode.
        original_name=normalise(path.name),
        added_at=workspace.clock(),
        added_by=workspace.actor.person_id,
    )
    with workspace.newsroom.database.writing() as session:
        session.execute(row.on_conflict_do_nothing())
    return StoredPhoto(digest, photo.media_type, photo.width, photo.height)
