"""Files from before Unicode: read by the names of their fonts or by their bytes, the original kept."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.readers import read_article, read_passage
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.language.encodings.encoding import OldEncoding
from tests.language.encodings.old_texts import encoded

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document
    from docx.text.paragraph import Paragraph

_TCVN3, _VNI, _VPS, _ = OldEncoding
_HEADLINE = "HUYỆN ỦY CẦN ĐƯỚC TỔNG KẾT CÔNG TÁC DÂN VẬN"
_FIRST = "Ngày 24/4/2019, Huyện ủy Cần Đước tổ chức hội nghị tổng kết. Ủy ban nhân dân huyện dự họp."
_SECOND = "Qua 10 năm thực hiện, nhận thức của cấp ủy được nâng lên."


def _add(paragraph: Paragraph, text: str, font: str) -> None:
    run = paragraph.add_run(text)
    run.font.name = font


def _tcvn3(text: str) -> str:
    return encoded(text, _TCVN3)


def _document(path: Path) -> Document:
    """Make a document as offices wrote them: a headline in capitals by font, runs that part words."""
    document = docx.Document()
    _add(document.add_paragraph(), _tcvn3(_HEADLINE.lower()), ".VnTimeH")
    paragraph = document.add_paragraph()
    old = _tcvn3(_FIRST)
    for start in range(0, len(old), 7):
        _add(paragraph, old[start : start + 7], ".VnTime")
    vni = encoded(_SECOND, _VNI)
    paragraph = document.add_paragraph()
    for start in range(0, len(vni), 3):
        _add(paragraph, vni[start : start + 3], "VNI-Times")
    mixed = document.add_paragraph()
    _add(mixed, "Ông Nguyễn Việt Cường ", "Times New Roman")
    _add(mixed, _tcvn3("ở Long An, "), ".VnTime")
    _add(mixed, "Café résumé.", "Times New Roman")
    document.save(str(path))
    return document


def test_a_document_is_read_by_the_names_of_its_fonts(tmp_path: Path) -> None:
    _document(tmp_path / "bài.docx")

    reading = read_passage(tmp_path / "bài.docx", tmp_path)

    assert reading.content.body.split("\n\n") == [
        _HEADLINE,
        _FIRST,
        _SECOND,
        "Ông Nguyễn Việt Cường ở Long An, Café résumé.",
    ]
    assert reading.encodings == (_TCVN3, _VNI)


def test_the_process_hands_on_the_original_as_well(tmp_path: Path) -> None:
    _document(tmp_path / "bài.docx")
    folder = tmp_path / "ảnh"
    folder.mkdir()

    with ReadingProcess() as reader:
        reading = reader.read_article(tmp_path / "bài.docx", UTC, folder)

    assert reading.content.headline == _HEADLINE
    assert reading.original is not None
    assert reading.original.headline == _tcvn3(_HEADLINE.lower())
    assert reading.original.body.startswith(_tcvn3(_FIRST)[:20])
    assert reading.encodings == (_TCVN3, _VNI)


def test_a_style_may_name_the_font_and_word_may_make_symbols_of_letters(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    paragraph = document.add_paragraph()
    paragraph.add_run(_tcvn3("Ng"))
    run = paragraph.add_run("")
    run._r.append(OxmlElement("w:softHyphen"))
    paragraph.add_run(_tcvn3("ời dân "))
    symbol = OxmlElement("w:sym")
    symbol.set(qn("w:font"), ".VnTime")
    symbol.set(qn("w:char"), "F0AE")
    paragraph.add_run("")._r.append(symbol)
    paragraph.add_run("\uf0ad\uf0ee\uf063 mêi")
    document.save(str(tmp_path / "bài.docx"))

    assert read_passage(tmp_path / "bài.docx", tmp_path).content.body == "Người dân được mời"


def test_a_document_that_was_converted_already_keeps_its_text_whatever_its_fonts(tmp_path: Path) -> None:
    document = docx.Document()
    for text in (_FIRST, "Cà và cá, có gì là quá xa"):
        _add(document.add_paragraph(), text, ".VnTime")
    document.save(str(tmp_path / "bài.docx"))

    reading = read_passage(tmp_path / "bài.docx", tmp_path)

    assert reading.content.body == f"{_FIRST}\n\nCà và cá, có gì là quá xa"
    assert reading.encodings == ()


@pytest.mark.parametrize(
    "html",
    [
        '<p style="font-family:.VnTime">{}</p>',
        "<p><span style=\"font-size:14pt;font-family:'.VnTime','serif'\">{}</span></p>",
        '<p><font face=".VnTime">{}</font></p>',
        "<style>p.cu {{font: bold 14pt/1.5 '.VnTime', serif}}</style><p class=cu>{}</p>",
        '<div style="font-family:.VnTime"><p>{}</p></div>',
    ],
)
def test_pages_name_their_fonts_in_several_ways(html: str, tmp_path: Path) -> None:
    page = tmp_path / "trang.html"
    page.write_text(html.format(_tcvn3(_FIRST)), encoding="utf-8")

    reading = read_passage(page, tmp_path)

    assert reading.content.body.strip("*") == _FIRST
    assert reading.encodings == (_TCVN3,)


def test_another_font_inside_an_old_one_is_read_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "trang.html"
    inner = '<span style="font-family:Arial">Café «là» Ösel</span>'
    page.write_text(f'<p style="font-family:VNI-Times">{encoded("Nước ", _VNI)}{inner}</p>', encoding="utf-8")

    assert read_passage(page, tmp_path).content.body == "Nước Café «là» Ösel"


@pytest.mark.parametrize("encoding", [_TCVN3, _VNI])
@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_files_in_old_bytes_are_read(encoding: OldEncoding, ending: str, tmp_path: Path) -> None:
    text = f"{_FIRST}\n\n{_SECOND}\n\nTỷ lệ “đạt” – 90%"
    written = (
        f"<html><body><p>{text.replace(chr(10) * 2, '</p><p>')}</p></body></html>"
        if ending == "html"
        else text
    )
    path = tmp_path / f"bài.{ending}"
    path.write_bytes(encoded(written, encoding).replace("\n", "\r\n").encode("cp1252"))

    reading = read_passage(path, tmp_path)
    original = read_passage(path, tmp_path, as_written=True)

    assert reading.content.body == text
    assert reading.encodings == (encoding,)
    assert original.content.body == encoded(text, encoding)


@pytest.mark.parametrize("ending", ["txt", "html"])
def test_foreign_bytes_are_refused_as_before(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"texte.{ending}"
    path.write_bytes("Où est passé l'élève ? Il a goûté à la crème brûlée, naïf et déçu.".encode("cp1252"))

    with pytest.raises(UnreadableFile) as refused:
        read_article(path, UTC, tmp_path)

    assert refused.value.data["problem"] == "encoding"
