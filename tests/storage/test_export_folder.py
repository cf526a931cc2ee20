"""A folder that appears whole or not at all."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import TargetExists, TargetUnwritable
from desktop_app.storage.export_folder import StagedFolder

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"index.html": "Cần Đước".encode(), "photos/a.jpg": b"\xff\xd8"}


def shown(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder`, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_is_seen_before_it_is_put_in_place(tmp_path: Path) -> None:
    target = tmp_path / "xuất" / "bài"
    with StagedFolder(target, FILES) as staged:
        assert not target.exists()
        staged.put_in_place()
    assert shown(target) == FILES
    assert [path.name for path in target.parent.iterdir()] == ["bài"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_web_server_may_read_what_is_exported(tmp_path: Path) -> None:
    with StagedFolder(tmp_path / "bài", FILES) as staged:
        staged.put_in_place()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "bài").rglob("*")}
    assert modes == {0o644, 0o755}
    assert stat.S_IMODE((tmp_path / "bài").stat().st_mode) == 0o755


def test_a_folder_that_stands_there_is_refused_or_set_aside(tmp_path: Path) -> None:
    target = tmp_path / "bài"
    target.mkdir()
    (target / "ghi chú.txt").write_bytes(b"cua ai do")
    with pytest.raises(TargetExists), StagedFolder(target, FILES) as staged:
        staged.put_in_place()
    assert shown(tmp_path) == {"bài/ghi chú.txt": b"cua ai do"}

    for _ in range(2):
        with StagedFolder(target, FILES) as staged:
            staged.put_in_place(replace=True)
    assert {path.name for path in tmp_path.iterdir()} == {"bài", "bài.cu-1", "bài.cu-2"}
    assert shown(tmp_path / "bài.cu-1") == {"ghi chú.txt": b"cua ai do"}
    assert shown(target) == FILES


def test_what_fails_afterwards_is_taken_back_and_the_old_folder_stands_again(tmp_path: Path) -> None:
    target = tmp_path / "bài"
    target.mkdir()
    (target / "cũ").write_bytes(b"1")
    with pytest.raises(ZeroDivisionError), StagedFolder(target, FILES) as staged:  # noqa: PT012
        staged.put_in_place(replace=True)
        assert shown(target) == FILES
        raise ZeroDivisionError
    assert shown(tmp_path) == {"bài/cũ": b"1"}


def test_a_target_below_a_file_is_unwritable(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_bytes(b"")
    with pytest.raises(TargetUnwritable), StagedFolder(tmp_path / "tệp" / "bài", FILES):
        pytest.fail("there is nowhere to write")
