"""Photos on disk: whole, once, and healed when they come again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import AssetMissing, NewsroomReadOnly
from desktop_app.storage.assets import AssetStore

if TYPE_CHECKING:
    from pathlib import Path

PHOTO = "ảnh hội nghị Cần Đước".encode() * 100


def test_a_photo_is_stored_once_under_its_digest(tmp_path: Path) -> None:
    store = AssetStore(tmp_path / "assets")
    digest = store.add(PHOTO)
    assert digest == hashlib.sha256(PHOTO).hexdigest()
    written = store.path(digest).stat().st_mtime_ns
    assert store.add(PHOTO) == digest
    assert store.path(digest).stat().st_mtime_ns == written
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == [digest]
    assert store.read(digest) == PHOTO


@pytest.mark.parametrize("damaged", [PHOTO[:-1] + b"?", PHOTO[:10], b""])
def test_a_damaged_photo_is_not_shown_and_is_healed_when_it_comes_again(
    tmp_path: Path, damaged: bytes
) -> None:
    store = AssetStore(tmp_path / "assets")
    digest = store.add(PHOTO)
    store.path(digest).write_bytes(damaged)
    with pytest.raises(AssetMissing):
        store.read(digest)
    assert store.add(PHOTO) == digest
    assert store.read(digest) == PHOTO


def test_a_photo_that_is_gone_is_called_missing(tmp_path: Path) -> None:
    with pytest.raises(AssetMissing):
        AssetStore(tmp_path).read("ab" * 32)


def test_a_place_that_takes_no_files_is_called_read_only(tmp_path: Path) -> None:
    (tmp_path / "assets").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(NewsroomReadOnly):
        AssetStore(tmp_path / "assets").add(PHOTO)
