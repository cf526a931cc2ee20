"""Pictures kept for later: nobody misses one that is gone."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from desktop_app.storage.picture_cache import PictureCache

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = b"\xff\xd8" + b"a" * 98


def test_a_picture_is_kept_until_somebody_deletes_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    PictureCache(folder, limit_bytes=1000).keep("cảng.jpg", PICTURE)
    cache = PictureCache(folder, limit_bytes=1000)
    assert cache.find("cảng.jpg") == PICTURE
    shutil.rmtree(folder)
    assert cache.find("cảng.jpg") is None
    cache.keep("cảng.jpg", PICTURE)
    assert cache.find("cảng.jpg") == PICTURE


def test_the_pictures_nobody_looked_at_longest_make_room(tmp_path: Path) -> None:
    cache = PictureCache(tmp_path, limit_bytes=1000)
    for number in range(10):
        cache.keep(str(number), PICTURE)
        os.utime(tmp_path / str(number), (number, number))
    assert cache.find("0") == PICTURE
    cache.keep("10", PICTURE)
    assert {file.name for file in tmp_path.iterdir()} == {"0", "5", "6", "7", "8", "9", "10"}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    in_the_way = tmp_path / "pictures"
    in_the_way.write_text("đây là một tệp", encoding="utf-8")
    cache = PictureCache(in_the_way, limit_bytes=1000)
    cache.keep("cảng.jpg", PICTURE)
    assert cache.find("cảng.jpg") is None
