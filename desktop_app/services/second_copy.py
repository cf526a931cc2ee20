"""The second copy of the day's work, in a folder somebody chose: a USB stick."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import AssetMissing, EditorialError, InvalidContent, UnreadableFile
from desktop_app.formats import article_copy
from desktop_app.formats.article_copy import EXCHANGE_FILE, MARKDOWN_FILE, ArticleCopy
from desktop_app.language.file_names import plain_name
from desktop_app.storage.copy_folder import CopyFolder
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries import second_copy as copy_queries
from desktop_app.storage.rows import MetaRow

from . import assets
from .recording import DEVICE_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime, tzinfo
    from pathlib import Path

    from desktop_app.domain.articles import Photo
    from desktop_app.domain.identifiers import ArticleId

    from .workspace import Workspace

# Names on a stick stay short: paths there may have 255 characters in all.
_LONGEST_SLUG = 40
_DIGITS = 6
_OWN_FOLDER = "ban-sao-toa-soan"
_LARGEST_FILE = 20_000_000


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What a round of copying did: how many articles were `written`, and whether it came to its end."""

    written: int
    finished: bool


def prepare(folder: Path) -> Path:
    """Make `folder` a place for second copies and return it; in one with other things, a folder inside.

    Raises TargetUnwritable and DiskFull.
    """
    place = CopyFolder(folder)
    if not place.is_free:
        place = CopyFolder(folder / _OWN_FOLDER)
    place.prepare()
    return place.root


def start_of_day(workspace: Workspace) -> datetime:
    """Return when the present day began at the station."""
    with workspace.newsroom.database.reading() as session:
        zone = newsroom_queries.station(session).time_zone
    return workspace.clock().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def copy_changed(
    workspace: Workspace, folder: Path, since: datetime, stopped: Callable[[], bool] = lambda: False
) -> CopyReport:
    """Bring the copies of what the actor wrote or wrote into since then up to date.

    Each article has a folder of its own under the day of its last change: `bai.md`, `bai.json` and its
    photos. Files are written whole, only where they differ, and nothing is deleted; a copy of another
    machine, or a newer one, is left alone and another folder taken. `stopped` is asked before each file.
    Raises SecondCopyMissing, DiskFull and TargetUnwritable.
    """
    place = CopyFolder(folder)
    place.require()
    with workspace.newsroom.database.reading() as session:
        articles = copy_queries.changed_articles(session, workspace.actor.person_id, since)
        device = session.scalars(select(MetaRow.value).where(MetaRow.key == DEVICE_KEY)).one()
        zone = newsroom_queries.station(session).time_zone
    written = 0
    for article_id in articles:
        copy = _copy_of(workspace, article_id, device)
        folder_name = _folder_for(place, copy, zone)
        outdated = False
        for name, data in _outdated_files(workspace, place, folder_name, copy):
            if stopped():
                return CopyReport(written, finished=False)
            place.write(name, data)
            outdated = True
        written += outdated
    return CopyReport(written, finished=True)


def read(workspace: Workspace, file: Path) -> ArticleContent:
    """Return the article in a copy's `bai.json`, with the photos beside it stored in this newsroom.

    What this newsroom does not know, a category or a genre, is left out; a photo that is missing or is
    not the one it was leaves its place and caption. Raises UnreadableFile and InvalidContent.
    """
    copy, names = article_copy.read_exchange(_bytes(file))
    with workspace.newsroom.database.reading() as session:
        categories = {category.slug for category in newsroom_queries.categories(session)}
        genres = {genre.slug for genre in newsroom_queries.genres(session)}
    content = copy.content
    return replace(
        content,
        category=content.category if content.category in categories else "",
        other_categories=tuple(slug for slug in content.other_categories if slug in categories),
        genre=content.genre if content.genre in genres else ArticleContent().genre,
        photos=tuple(
            _taken_in(workspace, file.parent / names.get(photo.key, ""), photo) for photo in content.photos
        ),
    )


def _copy_of(workspace: Workspace, article_id: ArticleId, device: str) -> ArticleCopy:
    with workspace.newsroom.database.reading() as session:
        detail = article_queries.detail(session, article_id)
        saved_by = copy_queries.saver(session, article_id)
    state = detail.state
    return ArticleCopy(
        article_id, device, state.version, state.digest, detail.updated_at, saved_by, detail.content
    )


def _folder_for(place: CopyFolder, copy: ArticleCopy, zone: tzinfo) -> str:
    """Return the folder of an article's copy: the one it has on that day, whatever its headline is now."""
    day = copy.saved_at.astimezone(zone).date().isoformat()
    ending = f"-{copy.article_id[-_DIGITS:]}"
    begun = place.names(day, ending)
    name = begun[0] if begun else plain_name(copy.content.headline, ending, limit=_LONGEST_SLUG)
    folders = (f"{day}/{candidate}" for candidate in _candidates(name, copy.device))
    return next(folder for folder in folders if _is_earlier(place.read(f"{folder}/{EXCHANGE_FILE}"), copy))


def _candidates(name: str, device: str) -> Iterator[str]:
    own = f"{name}-{device[-_DIGITS:]}"
    yield name
    yield own
    for number in count(2):
        yield f"{own}-{number}"


def _is_earlier(stored: bytes | None, copy: ArticleCopy) -> bool:
    """Return whether what is stored may be replaced: nothing, or an earlier copy of the same newsroom's."""
    if stored is None:
        return True
    try:
        earlier, _ = article_copy.read_exchange(stored)
    except InvalidContent:
        return False
    same = (earlier.article_id, earlier.device) == (copy.article_id, copy.device)
    return same and earlier.version <= copy.version


def _outdated_files(
    workspace: Workspace, place: CopyFolder, folder: str, copy: ArticleCopy
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file that is not there yet; `bai.json`, which vouches, last."""
    originals, names = workspace.newsroom.assets, article_copy.photo_names(copy.content)
    for photo in copy.content.photos:
        if photo.digest:
            name = f"{folder}/{names[photo.key]}"
            # A photo that is damaged here is told of elsewhere; the text is copied all the same.
            with suppress(AssetMissing, OSError):
                if not place.holds(name, originals.path(photo.digest).stat().st_size):
                    yield name, originals.read(photo.digest)
    exchange = article_copy.as_exchange(copy)
    if place.read(f"{folder}/{EXCHANGE_FILE}") != exchange:
        yield f"{folder}/{MARKDOWN_FILE}", article_copy.as_markdown(copy)
        yield f"{folder}/{EXCHANGE_FILE}", exchange


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise UnreadableFile(path=str(file), problem="too_large")
        return file.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(file), problem="cannot_open") from error


def _taken_in(workspace: Workspace, file: Path, photo: Photo) -> Photo:
    if not photo.digest:
        return photo
    with suppress(EditorialError):
        stored = assets.add_photo(workspace, file)
        if stored.digest == photo.digest:
            return replace(photo, media_type=stored.media_type, width=stored.width, height=stored.height)
    return replace(photo, digest="", media_type="", width=0, height=0, focus=None, crops=())
