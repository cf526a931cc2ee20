"""Backups: one ZIP file with the database, the photos and a manifest of their digests."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import InvalidBackup, NewsroomExists, TargetExists

from .assets import storage_refusal, sync_folder
from .newsroom import DATABASE_NAME, Newsroom, open_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

MANIFEST = "manifest.json"
BACKUP_SCHEMA = 1
_CHUNK = 1 << 20


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


def restore_backup(source: Path, root: Path) -> Newsroom:
    """Unpack the backup at `source` as a new newsroom at `root`, every byte compared with the manifest.

    Raises InvalidBackup, NewsroomExists, NewsroomReadOnly, DiskFull, and then leaves `root` as it was.
    """
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise NewsroomExists(path=str(root))
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(dir=root.parent, prefix=".phuc-hoi-"))
        try:
            _unpack(source, staging)
            open_folder(staging).close()
            if root.exists():
                root.rmdir()
            staging.rename(root)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        sync_folder(root.parent)
    except OSError as error:
        raise storage_refusal(error, root) from error
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
        if len(path.name) == len(hashlib.sha256().hexdigest()):
            yield f"assets/{path.relative_to(folder).as_posix()}", path


def _unpack(source: Path, staging: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            if manifest["schema"] != BACKUP_SCHEMA:
                raise InvalidBackup(path=str(source), problem="newer")
            for name, digest in manifest["files"].items():
                _unpack_one(archive, source, staging, name, digest)
    except (zipfile.BadZipFile, KeyError, TypeError, AttributeError, ValueError, FileNotFoundError) as error:
        raise InvalidBackup(path=str(source), problem="not_a_backup") from error
    if not (staging / DATABASE_NAME).is_file():
        raise InvalidBackup(path=str(source), problem="not_a_backup")
    for folder in ("assets", "backups"):
        (staging / folder).mkdir(exist_ok=True)


def _unpack_one(archive: zipfile.ZipFile, source: Path, staging: Path, name: str, digest: str) -> None:
    parts = PurePosixPath(name)
    inside = name == DATABASE_NAME or (parts.parts[0] == "assets" and len(parts.parts) == 3)
    if not inside or ".." in parts.parts or "\\" in name:
        raise InvalidBackup(path=str(source), problem="not_a_backup")
    target = staging / name
    target.parent.mkdir(parents=True, exist_ok=True)
    running = hashlib.sha256()
    with archive.open(name) as packed, target.open("xb") as out:
        while chunk := packed.read(_CHUNK):
            running.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if running.hexdigest() != digest:
        raise InvalidBackup(path=str(source), problem="damaged")


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
