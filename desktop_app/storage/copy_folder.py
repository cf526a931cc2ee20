"""A folder on a stick that may be pulled out at any moment: only whole files, and nothing is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import DiskFull, EditorialError, SecondCopyMissing, TargetUnwritable

from .assets import storage_refusal, write_whole

if TYPE_CHECKING:
    from pathlib import Path

MARK = "toasoan-ban-sao.txt"
_MARK_TEXT = (
    "Thư mục này giữ bản sao thứ hai của các bài viết trong Tòa Soạn.\n"
    "Chương trình chỉ ghi vào đây khi còn thấy tệp này.\n"
)


class CopyFolder:
    """Files by their names in a folder somebody chose. Names have `/` between folders and no `..`.

    The folder carries a mark: a place where a stick was mounted is still a folder when the stick is gone,
    and what is written there would be on the disk the copies are to be safe from.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def is_free(self) -> bool:
        """Whether there is nothing here but second copies."""
        if self._has(MARK):
            return True
        try:
            return not any(self.root.iterdir())
        except OSError:
            return True

    def prepare(self) -> None:
        """Make the folder, if need be, and mark it. Raises TargetUnwritable and DiskFull."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            mark = self.root / MARK
            if not mark.exists():
                write_whole(mark, _MARK_TEXT.encode())
        except OSError as error:
            raise self._refusal(error) from error

    def require(self) -> None:
        """Raise SecondCopyMissing unless the marked folder is there."""
        if not self._has(MARK):
            raise SecondCopyMissing(path=str(self.root))

    def names(self, folder: str, ending: str) -> list[str]:
        """Return the names of the folders in `folder` that end with `ending`, none where it is missing."""
        try:
            return sorted(one.name for one in (self.root / folder).iterdir() if one.name.endswith(ending))
        except OSError:
            return []

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a file, None where there is none or it cannot be read."""
        try:
            return (self.root / name).read_bytes()
        except OSError:
            return None

    def holds(self, name: str, size: int) -> bool:
        """Return whether there is a file of `size` bytes; files are whole, so it is the one written."""
        try:
            return (self.root / name).stat().st_size == size
        except OSError:
            return False

    def write(self, name: str, data: bytes) -> None:
        """Write a file whole, in place of one of that name.

        Raises DiskFull, TargetUnwritable, or SecondCopyMissing when the stick was pulled out.
        """
        target = self.root / name
        try:
            self.require()
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data)
        except OSError as error:
            self.require()
            raise self._refusal(error) from error

    def _has(self, name: str) -> bool:
        try:
            return (self.root / name).is_file()
        except OSError:
            return False

    def _refusal(self, error: OSError) -> EditorialError:
        refusal = storage_refusal(error, self.root)
        if isinstance(refusal, DiskFull):
            return refusal
        return TargetUnwritable(path=str(self.root), detail=error.strerror or str(error))
