"""Pictures made from stored photos, kept because making them takes time. Anybody may delete the folder."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from .assets import write_whole

if TYPE_CHECKING:
    from pathlib import Path

# Pruning goes below the limit by this part, so that it is not needed again for the next picture.
_KEPT = 0.75


class PictureCache:
    """Files by name, the least recently used of which go when there are more than `limit_bytes`.

    Never the only place where something is: what cannot be written or read is made again, in silence. Safe
    for several threads and several programs.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._lock = Lock()
        self._bytes: int | None = None

    def find(self, name: str) -> bytes | None:
        """Return the picture `name`, None where there is none."""
        path = self._folder / name
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data

    def keep(self, name: str, data: bytes) -> None:
        """Keep a picture for later, if that can be done."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / name, data)
            with self._lock:
                self._note(len(data))

    def _note(self, added: int) -> None:
        if self._bytes is None:
            self._bytes = sum(size for _, size, _ in self._files())
        else:
            self._bytes += added
        if self._bytes > self._limit:
            self._bytes = self._pruned()

    def _pruned(self) -> int:
        """Delete the oldest files and return how many bytes are left."""
        files = self._files()
        left = sum(size for _, size, _ in files)
        for _, size, path in files:
            if left <= self._limit * _KEPT:
                break
            path.unlink(missing_ok=True)
            left -= size
        return left

    def _files(self) -> list[tuple[float, int, Path]]:
        """Return when each file was last used, its size and its path, the oldest first."""
        found = ((path, path.stat()) for path in self._folder.iterdir())
        return sorted((status.st_mtime, status.st_size, path) for path, status in found)
