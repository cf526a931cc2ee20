"""A newsroom folder: `newsroom.sqlite3`, `assets/`, `backups/`, and `pictures/`, which anybody may delete."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NewsroomDamaged, NewsroomExists, NewsroomNotFound, NewsroomReadOnly
from desktop_app.isolation.process import IsolatedProcess

from .assets import AssetStore, storage_refusal, sync_folder
from .database import Database
from .picture_cache import PictureCache
from .schema import ensure_known, migrate, schema_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

DATABASE_NAME = "newsroom.sqlite3"
_FOLDERS = ("assets", "backups")
# Small pictures of some 5,000 photos, or the pages of some 100 articles.
_PICTURE_BYTES = 400_000_000
# Named only, as the other: what they import lies above this layer. They start when first asked.
_PHOTO_WORKER = "desktop_app.intake.photo_worker"
# A HEIC of 48 million pixels takes two on a slow laptop.
_PHOTO_SECONDS = 60.0
_PROOF_WORKER = "desktop_app.proofing.worker"
# A text of 20,000 words takes half a second on a slow laptop.
_PROOF_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Newsroom:
    """An open newsroom. Close it when done; nothing else needs the folder.

    `photo_reader` and `photo_printer` are processes that decode pictures, `proofreader` the one that proofs
    texts; they start when first asked.
    """

    root: Path
    database: Database
    assets: AssetStore
    pictures: PictureCache
    photo_reader: IsolatedProcess
    photo_printer: IsolatedProcess
    proofreader: IsolatedProcess

    @property
    def backups(self) -> Path:
        """The folder of automatic backups."""
        return self.root / "backups"

    def close(self) -> None:
        """Close the database and end the processes."""
        for process in (self.photo_reader, self.photo_printer, self.proofreader):
            process.close()
        self.database.close()


def create_folder(root: Path, fill: Callable[[Session], None]) -> Newsroom:
    """Make a newsroom at `root`, which must not exist or be an empty folder; `fill` writes its first rows.

    Raises NewsroomExists, NewsroomReadOnly or DiskFull and then leaves nothing behind.
    """
    with building(root) as folder:
        newsroom = _at(folder)
        try:
            migrate(newsroom.database)
            with newsroom.database.writing() as session:
                fill(session)
        finally:
            newsroom.close()
    return open_folder(root)


@contextmanager
def building(root: Path) -> Iterator[Path]:
    """Give a folder in which to build a newsroom; at the end of the block it is renamed to `root`.

    So there is a whole newsroom at `root` or none, whenever the program dies. Raises NewsroomExists,
    NewsroomReadOnly and DiskFull.
    """
    try:
        if root.exists() and (not root.is_dir() or any(root.iterdir())):
            raise NewsroomExists(path=str(root))
        root.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            dir=root.parent, prefix=".dang-tao-", ignore_cleanup_errors=True
        ) as staging:
            folder = Path(staging) / "toa-soan"
            for path in (folder, *(folder / name for name in _FOLDERS)):
                path.mkdir()
            yield folder
            sync_folder(folder)
            if root.exists():
                root.rmdir()
            folder.rename(root)
        sync_folder(root.parent)
    except OSError as error:
        raise storage_refusal(error, root) from error


def open_folder(root: Path) -> Newsroom:
    """Open the newsroom at `root`, migrating an older one after a backup of its database.

    Raises NewsroomNotFound, NewsroomDamaged, NewsroomTooNew, NewsroomReadOnly or NewsroomBusy; nothing is
    changed then.
    """
    file = root / DATABASE_NAME
    _check_file(file)
    newsroom = _at(root)
    try:
        if ensure_known(newsroom.database):
            _keep_copy_before_migration(newsroom)
            migrate(newsroom.database)
        # Whether the folder can be written to is known for certain only by asking for the write lock.
        with newsroom.database.writing():
            pass
    except BaseException:
        newsroom.close()
        raise
    return newsroom


def _at(root: Path) -> Newsroom:
    return Newsroom(
        root,
        Database(root / DATABASE_NAME),
        AssetStore(root / "assets"),
        PictureCache(root / "pictures", limit_bytes=_PICTURE_BYTES),
        # Two, so that photos that are added do not wait for those that are made ready for a page.
        photo_reader=IsolatedProcess(_PHOTO_WORKER, seconds=_PHOTO_SECONDS),
        photo_printer=IsolatedProcess(_PHOTO_WORKER, seconds=_PHOTO_SECONDS),
        # One for all, so that what the gate asks about was mostly looked at while it was written.
        proofreader=IsolatedProcess(_PROOF_WORKER, seconds=_PROOF_SECONDS),
    )


def _check_file(file: Path) -> None:
    """Refuse what SQLite would take for a database yet to be written.

    The file is not opened here: closing it again would drop the locks that this process holds on it when
    the newsroom is open already (POSIX locks belong to the process, not to the open file).
    """
    try:
        size = file.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NewsroomNotFound(path=str(file.parent)) from error
    except OSError as error:
        raise NewsroomReadOnly(path=str(file.parent)) from error
    if not file.is_file():
        raise NewsroomNotFound(path=str(file.parent))
    if size == 0:
        raise NewsroomDamaged(path=str(file), detail="empty")


def _keep_copy_before_migration(newsroom: Newsroom) -> None:
    newsroom.backups.mkdir(exist_ok=True)
    copy = newsroom.backups / f"before-migration-from-{schema_version(newsroom.database)}.sqlite3"
    if not copy.exists():
        unfinished = copy.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        newsroom.database.copy_to(unfinished)
        unfinished.rename(copy)
