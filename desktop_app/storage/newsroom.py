"""A newsroom folder: `newsroom.sqlite3`, `assets/` and `backups/`."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NewsroomDamaged, NewsroomExists, NewsroomNotFound, NewsroomReadOnly

from .assets import AssetStore, storage_refusal
from .database import Database
from .schema import ensure_known, migrate, schema_version

if TYPE_CHECKING:
    from pathlib import Path

DATABASE_NAME = "newsroom.sqlite3"
_SQLITE_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Newsroom:
    """An open newsroom. Close it when done; nothing else needs the folder."""

    root: Path
    database: Database
    assets: AssetStore

    @property
    def backups(self) -> Path:
        """The folder of automatic backups."""
        return self.root / "backups"

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def create_folder(root: Path) -> Newsroom:
    """Make an empty newsroom at `root`, which must not exist or be an empty folder.

    Raises NewsroomExists, NewsroomReadOnly or DiskFull and then leaves nothing behind.
    """
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise NewsroomExists(path=str(root))
    try:
        root.mkdir(parents=True, exist_ok=True)
        (root / "assets").mkdir()
        (root / "backups").mkdir()
    except OSError as error:
        raise storage_refusal(error, root) from error
    newsroom = _at(root)
    migrate(newsroom.database)
    return newsroom


def open_folder(root: Path) -> Newsroom:
    """Open the newsroom at `root`, migrating an older one after a backup of its database.

    Raises NewsroomNotFound, NewsroomDamaged, NewsroomTooNew or NewsroomReadOnly; nothing is changed then.
    """
    file = root / DATABASE_NAME
    if not file.is_file():
        raise NewsroomNotFound(path=str(root))
    _check_header(file)
    if not os.access(file, os.W_OK) or not os.access(root, os.W_OK):
        raise NewsroomReadOnly(path=str(root))
    newsroom = _at(root)
    try:
        if ensure_known(newsroom.database):
            _keep_copy_before_migration(newsroom)
            migrate(newsroom.database)
    except BaseException:
        newsroom.close()
        raise
    return newsroom


def _at(root: Path) -> Newsroom:
    return Newsroom(root, Database(root / DATABASE_NAME), AssetStore(root / "assets"))


def _check_header(file: Path) -> None:
    try:
        with file.open("rb") as stream:
            magic = stream.read(len(_SQLITE_MAGIC))
    except OSError as error:
        raise NewsroomReadOnly(path=str(file.parent)) from error
    if magic != _SQLITE_MAGIC:
        raise NewsroomDamaged(path=str(file), detail="not a database")


def _keep_copy_before_migration(newsroom: Newsroom) -> None:
    newsroom.backups.mkdir(exist_ok=True)
    copy = newsroom.backups / f"before-migration-from-{schema_version(newsroom.database)}.sqlite3"
    if not copy.exists():
        newsroom.database.copy_to(copy)
