"""A folder that appears whole or not at all, and never in place of another."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.domain.errors import DiskFull, EditorialError, TargetExists, TargetUnwritable

from .assets import storage_refusal, sync_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType


class StagedFolder:
    """Files written beside their destination. Used in a `with` block: `put_in_place` renames them there.

    Leaving the block by an exception takes back what was put in place; an interrupted process leaves only
    a hidden folder that nothing refers to.
    """

    def __init__(self, destination: Path, files: Mapping[str, bytes]) -> None:
        self.destination = destination
        self._files = files
        self._staging: Path | None = None
        self._set_aside: Path | None = None
        self._placed = False

    def __enter__(self) -> Self:
        """Write every file and flush it to the disk. Raises TargetUnwritable or DiskFull."""
        try:
            self.destination.parent.mkdir(parents=True, exist_ok=True)
            self._staging = Path(tempfile.mkdtemp(dir=self.destination.parent, prefix=".xuat-ban-"))
            # A temporary folder is private to its maker; what is exported is to be served.
            self._staging.chmod(0o755)
            for name, data in self._files.items():
                file = self._staging / name
                file.parent.mkdir(parents=True, exist_ok=True)
                write_whole(file, data)
                file.chmod(0o644)
        except OSError as error:
            self._discard()
            raise _target_refusal(error, self.destination) from error
        return self

    def put_in_place(self, *, replace: bool = False) -> None:
        """Rename the folder to its destination; one that stands there is set aside or refused."""
        assert self._staging is not None
        try:
            if self.destination.exists():
                if not replace:
                    raise TargetExists(path=str(self.destination))
                self._set_aside = _free_name(self.destination)
                self.destination.rename(self._set_aside)
            self._staging.rename(self.destination)
            self._placed = True
            sync_folder(self.destination.parent)
        except OSError as error:
            raise _target_refusal(error, self.destination) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take back what is not to stay."""
        if error is not None and self._placed and self._staging is not None:
            self.destination.rename(self._staging)
        if error is not None and self._set_aside is not None and not self.destination.exists():
            self._set_aside.rename(self.destination)
        self._discard()

    def _discard(self) -> None:
        if self._staging is not None:
            shutil.rmtree(self._staging, ignore_errors=True)


def _free_name(folder: Path) -> Path:
    number = 1
    while (candidate := folder.with_name(f"{folder.name}.cu-{number}")).exists():
        number += 1
    return candidate


def _target_refusal(error: OSError, target: Path) -> EditorialError:
    refusal = storage_refusal(error, target)
    if isinstance(refusal, DiskFull):
        return refusal
    return TargetUnwritable(path=str(target), detail=error.strerror or str(error))
