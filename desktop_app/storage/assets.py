"""Photos on disk: every original once, named by its SHA-256, never changed."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
from pathlib import Path

from desktop_app.domain.errors import AssetMissing, DiskFull, EditorialError, NewsroomReadOnly


class AssetStore:
    """The assets folder: `ab/abcdef…` for the file whose digest begins with `ab`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: str) -> Path:
        """Return where the file with `digest` lies, whether or not it is there."""
        return self.folder / digest[:2] / digest

    def find_digest(self, digits: str) -> str | None:
        """Return the digest that begins with `digits`, hexadecimal and at least two; None when none does."""
        found = next(self.folder.joinpath(digits[:2]).glob(f"{digits}*"), None)
        return None if found is None else found.name

    def holds(self, digest: str) -> bool:
        """Return whether there is a file for `digest`; whether it is whole only `read` can tell."""
        try:
            return self.path(digest).stat().st_size > 0
        except OSError:
            return False

    def add(self, data: bytes) -> str:
        """Store `data` and return its digest. Safe against a crash at any moment and against two writers.

        A damaged file of that digest is made whole again. Raises DiskFull and NewsroomReadOnly.
        """
        digest = hashlib.sha256(data).hexdigest()
        target = self.path(digest)
        try:
            if target.is_file() and target.read_bytes() == data:
                return digest
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data)
        except OSError as error:
            raise storage_refusal(error, self.folder) from error
        return digest

    def read(self, digest: str) -> bytes:
        """Return the file's bytes; raises AssetMissing when it is gone or its bytes are not `digest`."""
        try:
            data = self.path(digest).read_bytes()
        except OSError as error:
            raise AssetMissing(digest=digest) from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise AssetMissing(digest=digest)
        return data


def write_whole(target: Path, data: bytes) -> None:
    """Write `data` beside `target`, flush it to the disk and rename: there is all of it or nothing."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".writing-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside `folder` survive a power cut; Windows needs and has no such call."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some file systems of sticks and shares keep no folder back and refuse to flush one.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)


def storage_refusal(error: OSError, path: Path) -> EditorialError:
    """Return what an operating-system error at `path` means for the newsroom."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(path=str(path))
    return NewsroomReadOnly(path=str(path))
