"""The folder of second copies: marked, whole files only, at home on any file system."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import SecondCopyMissing, TargetUnwritable
from desktop_app.storage.copy_folder import MARK, CopyFolder

if TYPE_CHECKING:
    from pathlib import Path


def test_only_a_marked_folder_is_written_to(tmp_path: Path) -> None:
    place = CopyFolder(tmp_path / "USB" / "bản sao")
    assert place.is_free
    with pytest.raises(SecondCopyMissing):
        place.write("2019-04-24/bai.md", b"x")
    assert not (tmp_path / "USB").exists()
    place.prepare()
    text = "Cần Đước".encode()
    place.write("2019-04-24/bai.md", text)
    assert place.read("2019-04-24/bai.md") == text
    assert place.holds("2019-04-24/bai.md", len(text))
    assert not place.holds("2019-04-24/bai.md", len(text) - 1)
    assert place.names("", "-24") == ["2019-04-24"]
    assert (place.read("không có"), place.names("không có", "")) == (None, [])
    assert place.is_free
    assert not CopyFolder(tmp_path).is_free


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(TargetUnwritable):
        CopyFolder(tmp_path / "tệp" / "bản sao").prepare()


def test_a_file_system_that_flushes_no_folders_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def flush_files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", flush_files_only)
    place = CopyFolder(tmp_path / "USB")
    place.prepare()
    place.write("bai.md", b"x")
    assert sorted(path.name for path in place.root.iterdir()) == ["bai.md", MARK]
