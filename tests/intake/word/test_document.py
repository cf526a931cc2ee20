"""DOCX files: what stands beside the text is kept apart, and what is broken is refused with a reason."""

from __future__ import annotations

import copy
import random
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from desktop_app.domain.annotations import Tracked
from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.readers import read_passage
from desktop_app.intake.rich_text.pictures import Pictures
from desktop_app.intake.word.document import read_document
from tests.intake.formatted import word_documents, word_markup
from tests.intake.formatted.fixture import MEETING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.intake.rich_text.rich_text import RichText

ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le")


def read(path: Path) -> RichText:
    return read_document(path, Pictures(path.parent))


def document(folder: Path, name: str) -> Path:
    fixtures = (*word_documents.FIXTURES, *word_markup.FIXTURES)
    return next(one for one in fixtures if one.name == name).make(folder)


def test_lists_count_as_in_the_file(tmp_path: Path) -> None:
    text = read(document(tmp_path, "lists")).markdown
    assert "1. Mục tiêu\n2. Giải pháp\n\n" in text
    assert text.endswith("\n\n3. Tổ chức")
    outline = read(document(tmp_path, "outline numbers")).markdown
    assert outline.split("\n\n")[:4] == ["I. Kết quả", "I.1 Tuyên truyền", "a) ở xã", "b) ở ấp"]


def test_formats_and_styles_are_read_by_what_they_mean(tmp_path: Path) -> None:
    assert read(document(tmp_path, "runs")).markdown.startswith(
        "Ông **Nguyễn** ***Việt*** *Cường*, **Hu**yện ủy;"
    )
    own = read(document(tmp_path, "own styles")).markdown
    assert own.startswith("## Kết quả đạt được\n\n### Ở cơ sở\n\nCó **92%**\n\n![](anh-1)")
    assert read(document(tmp_path, "links")).markdown == (
        "Xem [trang của Đài](https://la34.com.vn/tin?a=1&b=%282%29) để biết thêm."
    )


def test_comments_and_changes_are_told_apart_from_the_text(tmp_path: Path) -> None:
    (comment,) = read(document(tmp_path, "comments")).comments
    assert (comment.text, comment.quoted, comment.author) == (
        "Kiểm tra lại chức danh",
        "Nguyễn Việt Cường",
        "Kim Thoa",
    )
    changes = read(document(tmp_path, "tracked changes")).changes
    assert [(one.kind, one.text) for one in changes[:2]] == [
        (Tracked.INSERTED, "dân vận chính quyền"),
        (Tracked.DELETED, "tuyên truyền"),
    ]
    assert changes[0].before == "Tăng cường công tác"
    assert changes[1].before.endswith("dân vận chính quyền")
    assert (changes[0].author, changes[0].at) == ("Kim Thoa", "2019-04-24T16:59")


def _written(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def _zipped(parts: dict[str, bytes]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)

    return write


def _with_document(xml: bytes) -> Callable[[Path], None]:
    return _zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml})


W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LAUGHS = b'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ' + W + b">&b;</w:document>"
OUTSIDE = b'<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document ' + W + b"/>"


@pytest.mark.parametrize(
    ("write", "problem"),
    [
        (_written(ENCRYPTED), "protected"),
        (_written(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "old_word"),
        (_written(b"{\\rtf1\\ansi Xin}"), "rich_text_format"),
        (_written(b"%PDF-1.7"), "pdf"),
        (_written(b""), "empty"),
        (_written("Chữ thường".encode()), "damaged"),
        (_zipped({"mimetype": b"application/vnd.oasis", "content.xml": b"<x/>"}), "open_document"),
        (_zipped({"a.txt": b"x"}), "not_word"),
        (_with_document(b"<w:document " + W + b"><w:body/></w:document>"), "empty"),
        (_with_document(b"<w:document " + W + b"><w:body>"), "damaged"),
        (_with_document(b"<x/>"), "not_word"),
        (_with_document(LAUGHS), "hostile"),
        (_with_document(OUTSIDE), "hostile"),
        (_with_document(b"<a>" * 5_000 + b"</a>" * 5_000), "damaged"),
        (_zipped({"[Content_Types].xml": b" " * 101_000_000}), "too_large"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_with_its_reason(
    tmp_path: Path, write: Callable[[Path], object], problem: str
) -> None:
    path = tmp_path / "bài.docx"
    write(path)
    with pytest.raises(UnreadableFile) as refused:
        read_passage(path, tmp_path)
    assert refused.value.data["problem"] == problem


def test_a_file_that_is_not_there_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    for path, problem in ((tmp_path / "không có.docx", "missing"), (tmp_path, "not_a_file")):
        with pytest.raises(UnreadableFile) as refused:
            read(path)
        assert refused.value.data["problem"] == problem


def test_a_doc_file_that_is_a_page_is_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "bài.doc"
    path.write_text(f"<html xmlns:o='x'><body><p><b>{MEETING}</b></p></body></html>", encoding="utf-8")
    assert read_passage(path, tmp_path).content.body == f"**{MEETING}**"


PROBLEMS = {"damaged", "empty", "hostile", "not_word", "open_document", "protected", "too_large"}


def end_of_reading(path: Path, folder: Path) -> str:
    """Return how reading ended: "read", or the problem it was refused for; anything else ends the test."""
    try:
        read_passage(path, folder)
    except UnreadableFile as error:
        return str(error.data["problem"])
    return "read"


def test_broken_files_are_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    whole = document(tmp_path, "pictures").read_bytes()
    chance = random.Random(20190424)
    path = tmp_path / "hỏng.docx"
    ends = []
    for turn in range(60):
        data = bytearray(whole)
        if turn % 3 == 0:
            del data[chance.randrange(len(data)) :]
        for _ in range(chance.randrange(1, 20) if data else 0):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        ends.append(end_of_reading(path, tmp_path))
    # Neither all nor none of them: otherwise they were not broken, or too much to tell anything.
    assert {"read"} < set(ends) <= PROBLEMS | {"read"}


def test_markup_that_contradicts_itself_is_read(tmp_path: Path) -> None:
    source = document(tmp_path, "fields")
    chance = random.Random(62)
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    path = tmp_path / "lạ.docx"
    for _ in range(60):
        root = etree.fromstring(parts["word/document.xml"])
        space = f"{{{root.nsmap['w']}}}"
        for _ in range(4):
            places = list(root.iter(f"{space}*"))
            stray = etree.Element(space + chance.choice(["footnoteReference", "tbl", "tc", "fldChar"]))
            stray.set(space + "id", "9")
            moved = copy.deepcopy(chance.choice(places[1:]))
            # Whatever stands where it never should: a paragraph in a run, a cell in a paragraph …
            chance.choice(places).insert(0, chance.choice([stray, moved]))
        body = root.find(f"{space}body")
        assert body is not None
        etree.SubElement(
            etree.SubElement(etree.SubElement(body, space + "p"), space + "r"), space + "t"
        ).text = MEETING
        _zipped({**parts, "word/document.xml": etree.tostring(root)})(path)
        assert MEETING in read_passage(path, tmp_path).content.body
