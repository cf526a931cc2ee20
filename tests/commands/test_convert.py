"""`toasoan convert`: what it prints, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from desktop_app.domain.errors import NothingToConvert, UnreadableFile
from desktop_app.language.encodings.encoding import OldEncoding
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from pathlib import Path

    from .shell import Shell

_TCVN3, _VNI, _VPS, _VIQR = OldEncoding
_TEXT = "Huyện ủy Cần Đước tổng kết\n\nNgày 24/4/2019, hội nghị được tổ chức ở huyện."


@pytest.mark.parametrize("encoding", [_TCVN3, _VNI])
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_text_is_recognised(shell: Shell, tmp_path: Path, encoding: OldEncoding, charset: str) -> None:
    path = tmp_path / "bài.txt"
    path.write_bytes(encoded(_TEXT, encoding).encode(charset))

    result = shell("convert", path)

    assert result.code == 0
    assert result.line == {
        "file": str(path),
        "encodings": [encoding.value],
        "recognised": True,
        "lost": ["capitals"] if encoding is _TCVN3 else [],
        "text": _TEXT,
    }


@pytest.mark.parametrize("encoding", [_VPS, _VIQR])
def test_what_is_not_recognised_is_read_on_request(
    shell: Shell, tmp_path: Path, encoding: OldEncoding
) -> None:
    path = tmp_path / "bài.txt"
    path.write_text(encoded(_TEXT, encoding), encoding="utf-8")

    refused, read = shell("convert", path), shell("convert", path, "--from", encoding.value)

    assert refused.code == 1
    assert refused.said == shell.sentence(NothingToConvert(path=str(path)))
    assert (read.line["text"], read.line["recognised"]) == (_TEXT, False)


def test_a_document_is_read_by_its_fonts_and_the_rest_by_its_words(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "bài.docx"
    document = docx.Document()
    first, last = _TEXT.split("\n\n")
    document.add_paragraph().add_run(encoded(first.lower(), _TCVN3)).font.name = ".VnTimeH"
    document.add_paragraph(encoded(last, _VNI))
    document.save(str(path))

    line = shell("convert", path).line

    assert line["text"] == f"{first.upper()}\n\n{last}"
    assert line["encodings"] == ["tcvn3", "vni"]


def test_texts_in_unicode_and_missing_files_are_refused(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "bài.txt"
    path.write_text(_TEXT, encoding="utf-8")
    missing = tmp_path / "không có.txt"

    assert shell("convert", path).said == shell.sentence(NothingToConvert(path=str(path)))
    assert shell("convert", missing).said == shell.sentence(
        UnreadableFile(path=str(missing), problem="missing")
    )
