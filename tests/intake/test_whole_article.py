"""Formatted files as whole articles: headline, lead, byline and pictures find their fields."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest

from desktop_app.domain.errors import UnreadableFile
from desktop_app.intake.readers import read_article
from tests.intake.formatted.fixture import CAPTION, MEETING, PRAISE, YEARS, data_uri, jpeg
from tests.intake.test_readers import INDOCHINA_TIME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document

    from desktop_app.intake.reading import Reading

HEADLINE = "Cần Đước: Tổng kết 10 năm thực hiện Kết luận số 62-KL/TW"


@pytest.fixture
def taken(tmp_path: Path) -> Callable[[Callable[[Document], object]], Reading]:
    def take(fill: Callable[[Document], object]) -> Reading:
        document = docx.Document()
        fill(document)
        document.save(str(tmp_path / "bài.docx"))
        return read_article(tmp_path / "bài.docx", INDOCHINA_TIME, tmp_path)

    return take


def _bold(document: Document, text: str) -> None:
    document.add_paragraph().add_run(text).bold = True


def _as_reporters_write(document: Document) -> None:
    _bold(document, HEADLINE)
    _bold(document, MEETING)
    document.add_picture(io.BytesIO(jpeg("red")))
    document.add_paragraph(CAPTION, style="Caption")
    document.add_paragraph(YEARS)
    document.add_picture(io.BytesIO(jpeg("blue")))
    document.add_paragraph(f"{CAPTION} khác. Ảnh: Kim Thoa", style="Caption")
    document.add_paragraph(PRAISE)
    document.add_paragraph("Bài, ảnh: Kim Thoa")


def _with_styles(document: Document) -> None:
    document.add_heading(HEADLINE, 0)
    document.add_paragraph(MEETING, style="Subtitle")
    document.add_heading("Kết quả", 1)
    document.add_paragraph(YEARS)
    document.add_paragraph("Kim Thoa")


def _with_labels(document: Document) -> None:
    for text in (f"Tít: {HEADLINE}", f"Sapo: {MEETING}", YEARS, PRAISE, "(Theo TTXVN)"):
        document.add_paragraph(text)


def test_a_reporters_file_is_an_article(taken: Callable[[Callable[[Document], object]], Reading]) -> None:
    reading = taken(_as_reporters_write)
    content = reading.content
    assert (content.headline, content.lead, content.byline) == (HEADLINE, MEETING, "Bài, ảnh: Kim Thoa")
    # The picture under the lead opens the article without the body placing it.
    assert content.body == f"{YEARS}\n\n![](anh-2)\n\n{PRAISE}"
    first, second = content.photos
    assert (first.caption, first.featured) == (CAPTION, True)
    assert (second.caption, second.credit, second.featured) == (f"{CAPTION} khác.", "Kim Thoa", False)
    assert set(reading.files) == {"anh-1", "anh-2"}


def test_styles_say_what_is_what(taken: Callable[[Callable[[Document], object]], Reading]) -> None:
    content = taken(_with_styles).content
    assert (content.headline, content.lead, content.byline) == (HEADLINE, MEETING, "Kim Thoa")
    assert content.body == f"## Kết quả\n\n{YEARS}"


def test_labels_say_it_too(taken: Callable[[Callable[[Document], object]], Reading]) -> None:
    content = taken(_with_labels).content
    assert (content.headline, content.lead, content.source) == (HEADLINE, MEETING, "TTXVN")
    assert content.body == f"{YEARS}\n\n{PRAISE}"


def test_text_without_a_headline_keeps_all_of_it_in_the_body(
    taken: Callable[[Callable[[Document], object]], Reading],
) -> None:
    content = taken(lambda document: [document.add_paragraph(text) for text in (MEETING, YEARS)]).content
    assert (content.headline, content.lead) == ("", "")
    assert content.body == f"{MEETING}\n\n{YEARS}"


def test_a_saved_page_is_an_article_with_the_pictures_beside_it(tmp_path: Path) -> None:
    for name in ("trang_files", "Ảnh riêng", "trang khác_files"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jpg").write_bytes(jpeg("red"))
    (tmp_path / "b.jpg").write_bytes(jpeg("green"))
    path = tmp_path / "trang.html"
    html = (
        f"<html><head><meta charset=windows-1258></head><body><article><h1>{HEADLINE}</h1><p>{YEARS}</p>"
        f"<p><img src='trang_files/a.jpg'></p><p><img src='../ngoài.jpg' alt='Ngoài'></p><p>{PRAISE}</p>"
        f"<img src='{data_uri('blue')}'><img src='b.jpg'><img src='Ảnh riêng/a.jpg'>"
        "<img src='trang khác_files/a.jpg'><img src='trang_files/../Ảnh riêng/a.jpg'>"
        "</article></body></html>"
    ).replace("windows-1258", "utf-8")
    path.write_text(html, encoding="utf-8")
    reading = read_article(path, INDOCHINA_TIME, tmp_path)
    assert reading.content.headline == HEADLINE
    assert reading.content.body.count("![](") == 7
    assert (set(reading.files), dict(reading.addresses)) == (
        {"anh-1", "anh-3", "anh-4"},
        {
            "anh-2": "../ngoài.jpg",
            "anh-5": "Ảnh riêng/a.jpg",
            "anh-6": "trang khác_files/a.jpg",
            "anh-7": "trang_files/../Ảnh riêng/a.jpg",
        },
    )


def test_pages_in_other_encodings_are_read_by_what_they_declare(tmp_path: Path) -> None:
    path = tmp_path / "trang.htm"
    for encoding, declared in (("cp1258", "windows-1258"), ("utf-16", "utf-16")):
        # In windows-1258 tones are letters of their own.
        text = "Tho\u0300i gian kha\u0301c" if encoding == "cp1258" else "Thời gian khác"
        html = f"<html><head><meta charset={declared}></head><body><p>{text}</p></body></html>"
        path.write_bytes(html.encode(encoding))
        body = read_article(path, INDOCHINA_TIME, tmp_path).content
        assert "khác" in body.headline + body.body
    path.write_bytes(b"<html><body>\xff\xfeg\xe1</body></html>")
    with pytest.raises(UnreadableFile):
        read_article(path, INDOCHINA_TIME, tmp_path)
