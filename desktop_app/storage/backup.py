"""Backups: one ZIP file with the database, the photos and a manifest of their digests."""

from __future__ import annotations

import hashlib
import json
import os
import re
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import InvalidBackup, TargetExists

from .assets import storage_refusal, sync_folder
from .newsroom import DATABASE_NAME, Newsroom, building, open_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

MANIFEST = "manifest.json"
BACKUP_SCHEMA = 1
# A line of some 150 bytes for each photo; a million of them is no newspaper's.
_MANIFEST_LIMIT = 150_000_000
_CHUNK = 1 << 20
_FILE_NAME = re.compile(rf"{re.escape(DATABASE_NAME)}|assets/[0-9a-f]{{2}}/[0-9a-f]{{64}}")
# What zipfile raises for damaged, encrypted and strangely packed members.
_UNREADABLE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)


def write_backup(newsroom: Newsroom, target: Path) -> dict[str, Any]:
    """Write a backup of the running newsroom to `target` and return its manifest.

    Raises TargetExists, NewsroomReadOnly or DiskFull; there is a whole file at `target` or none.
    """
    if target.exists():
        raise TargetExists(path=str(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".sao-luu-") as folder:
            working = Path(folder)
            newsroom.database.copy_to(working / DATABASE_NAME)
            manifest = _write_archive(newsroom, working)
            (working / "backup.zip").rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise storage_refusal(error, target.parent) from error
    return manifest


def restore_backup(source: Path, root: Path, adopt: Callable[[Session], None]) -> Newsroom:
    """Unpack the backup at `source` as a new newsroom at `root`, every byte compared with the manifest.

    `adopt` writes what the restored newsroom must know before it is used. Raises InvalidBackup,
    NewsroomTooNew, NewsroomDamaged, NewsroomExists, NewsroomReadOnly, DiskFull, and then leaves `root` as
    it was.
    """
    with building(root) as folder:
        _unpack(source, folder)
        newsroom = open_folder(folder)
        try:
            with newsroom.database.writing() as session:
                adopt(session)
        finally:
            newsroom.close()
    return open_folder(root)


def _write_archive(newsroom: Newsroom, working: Path) -> dict[str, Any]:
    files = {DATABASE_NAME: working / DATABASE_NAME} | dict(_photo_files(newsroom))
    manifest = {
        "schema": BACKUP_SCHEMA,
        "files": {name: _digest(path) for name, path in files.items()},
    }
    with zipfile.ZipFile(working / "backup.zip", "x", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        for name, path in files.items():
            # Photos are compressed already.
            kind = zipfile.ZIP_DEFLATED if name == DATABASE_NAME else zipfile.ZIP_STORED
            archive.write(path, name, compress_type=kind)
    with (working / "backup.zip").open("rb") as stream:
        os.fsync(stream.fileno())
    return manifest


def _photo_files(newsroom: Newsroom) -> Iterator[tuple[str, Path]]:
    folder = newsroom.assets.folder
    for path in sorted(folder.glob("??/*")):
        name = f"assets/{path.relative_to(folder).as_posix()}"
        # A photo that is being written this moment has another name.
        if _FILE_NAME.fullmatch(name):
            yield name, path


def _unpack(source: Path, folder: Path) -> None:
    try:
        archive = zipfile.ZipFile(source)
    except (*_UNREADABLE, OSError) as error:
        raise InvalidBackup(path=str(source), problem="not_a_backup") from error
    with archive:
        for name, digest in _listed_files(archive, source).items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            running = hashlib.sha256()
            with target.open("xb") as out:
                for chunk in _chunks(archive, source, name):
                    running.update(chunk)
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            if running.hexdigest() != digest:
                raise InvalidBackup(path=str(source), problem="damaged")


def _listed_files(archive: zipfile.ZipFile, source: Path) -> dict[str, str]:
    """The manifest's names and digests; only names a newsroom has, so that nothing lands outside of it."""
    if MANIFEST not in archive.namelist():
        raise InvalidBackup(path=str(source), problem="not_a_backup")
    try:
        manifest = json.loads(_manifest_bytes(archive, source))
        schema, files = manifest["schema"], dict(manifest["files"].items())
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise InvalidBackup(path=str(source), problem="not_a_backup") from error
    if schema != BACKUP_SCHEMA:
        raise InvalidBackup(path=str(source), problem="newer")
    if DATABASE_NAME not in files or not all(map(_FILE_NAME.fullmatch, files)):
        raise InvalidBackup(path=str(source), problem="not_a_backup")
    return files


def _manifest_bytes(archive: zipfile.ZipFile, source: Path) -> bytes:
    read = bytearray()
    for chunk in _chunks(archive, source, MANIFEST):
        read += chunk
        if len(read) > _MANIFEST_LIMIT:
            raise InvalidBackup(path=str(source), problem="not_a_backup")
    return bytes(read)


def _chunks(archive: zipfile.ZipFile, source: Path, name: str) -> Iterator[bytes]:
    """The unpacked bytes of a member. What goes wrong here is the archive's fault, not the disk's."""
    try:
        with archive.open(name) as packed:
            while chunk := packed.read(_CHUNK):
                yield chunk
    except (*_UNREADABLE, KeyError, OSError) as error:
        raise InvalidBackup(path=str(source), problem="damaged") from error


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
