from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.text_files import SIZE_LIMIT, read_text_file

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Huyện ủy Cần Đước\r\nĐã đăng vào 24/04/2019\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16", "utf-16-le", "utf-16-be"],
)
def test_text_comes_back_character_for_character(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bài viết.txt"
    path.write_bytes(data)

    assert read_text_file(path) == TEXT


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04\x14\0\x06\0", "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (TEXT.encode("utf-16-le"), "binary"),
        ("Kim\0Thoa".encode("utf-16"), "binary"),
        ("Đã đăng vào".encode("cp1258", "replace") + b"\xf5\xe0", "encoding"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "encoding"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a", "encoding"),
        (b"a" * (SIZE_LIMIT + 1), "too_large"),
    ],
)
def test_other_files_are_refused_with_the_reason(tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "bài viết.txt"
    path.write_bytes(data)

    with pytest.raises(UnreadableFile) as refused:
        read_text_file(path)

    assert refused.value.data["path"] == str(path)
    assert refused.value.data["problem"] == problem


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dài.txt"
    path.write_bytes(b"a" * SIZE_LIMIT)

    assert len(read_text_file(path)) == SIZE_LIMIT


@pytest.mark.parametrize(
    ("name", "problem"), [("không có.txt", "missing"), (".", "not_a_file"), ("a\0b", "unreadable")]
)
def test_paths_that_are_no_files(tmp_path: Path, name: str, problem: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_text_file(tmp_path / name)

    assert refused.value.data["problem"] == problem
