"""Photos of the newsroom."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.people import Action
from desktop_app.language.normalise import normalise
from desktop_app.storage.rows import AssetRow

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
    workspace.newsroom.pictures.keep(small_name(digest), photo.small)
    return StoredPhoto(digest, photo.media_type, photo.width, photo.height, **asdict(photo.notes))
