"""DOCX files as python-docx writes them, one feature each."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm

from .fixture import CAPTION, MEETING, PRAISE, YEARS, Fixture, jpeg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document
    from docx.text.paragraph import Paragraph


def _fixture(name: str, fill: Callable[[Document], None], text: str, pictures: int = 0) -> Fixture:
    def make(folder: Path) -> Path:
        document = docx.Document()
        fill(document)
        path = folder / f"{name}.docx"
        document.save(str(path))
        return path

    return Fixture(name, make, text, pictures)


def _plain(document: Document) -> None:
    for text in (MEETING, "", YEARS, "   ", PRAISE):
        document.add_paragraph(text)


def _headings(document: Document) -> None:
    document.add_heading("Cần Đước: Tổng kết 10 năm", 0)
    document.add_paragraph("Hội nghị diễn ra tại huyện", style="Subtitle")
    for level, text in ((1, "Kết quả"), (2, "Vai trò"), (3, "Cụ thể"), (1, "Phương hướng")):
        document.add_heading(text, level)
        document.add_paragraph(PRAISE)


def _runs(document: Document) -> None:
    paragraph = document.add_paragraph("Ông ")
    for text, bold, italic in (
        ("Nguyễn ", True, False),
        ("Việt", True, True),
        (" Cường", False, True),
        (", ", False, False),
        ("Hu", True, False),
        ("yện ủy", False, False),
        ("; *sao* _gạch_ [ngoặc] `mã` \\ <b>không</b> &amp; # 1.", False, False),
    ):
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
    document.add_paragraph("- gạch đầu dòng tay")
    document.add_paragraph("1. số tay")
    document.add_paragraph("# không phải tít")


def _lists(document: Document) -> None:
    for style, text in (
        ("List Bullet", "Tuyên truyền"),
        ("List Bullet 2", "Trong tỉnh"),
        ("List Bullet", "Vận động"),
        ("List Number", "Mục tiêu"),
        ("List Number", "Giải pháp"),
    ):
        document.add_paragraph(text, style=style)
    document.add_paragraph(PRAISE)
    document.add_paragraph("Tổ chức", style="List Number")


def _table(document: Document) -> None:
    document.add_paragraph(MEETING)
    table = document.add_table(3, 3, style="Table Grid")
    for row, cells in enumerate((("STT", "Đơn vị", "Kết | quả"), ("1", "Long Hòa", "92%"), ("2", "", "85%"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document.add_paragraph(PRAISE)


def _merged(document: Document) -> None:
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Kết quả thi đua"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Long Hòa"
    table.cell(1, 1).text = "Nhất"
    table.cell(1, 2).text = "2018"
    table.cell(2, 1).add_paragraph("Nhì")
    table.cell(2, 2).text = "2019"


def _nested(document: Document) -> None:
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Ngoài"
    inner = table.cell(0, 1).add_table(2, 2)
    for number in range(4):
        inner.cell(number // 2, number % 2).text = f"trong {number}"
    table.cell(1, 0).text = "Dưới"
    table.cell(1, 1).text = "Cuối"


def _quote(document: Document) -> None:
    document.add_paragraph("Ông nói:")
    document.add_paragraph("Chúng tôi sẽ làm hết sức.", style="Quote")
    document.add_paragraph("Dân tin, dân làm.", style="Intense Quote")


def _links(document: Document) -> None:
    paragraph = document.add_paragraph("Xem ")
    link = OxmlElement("w:hyperlink")
    address = "https://la34.com.vn/tin?a=1&b=(2)"
    relation = document.part.relate_to(
        address,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link.set(qn("r:id"), relation)
    run = paragraph.add_run("trang của Đài")
    link.append(run._r)
    paragraph._p.append(link)
    paragraph.add_run(" để biết thêm.")


def _pictures(document: Document) -> None:
    document.add_paragraph(MEETING)
    for colour in ("red", "green"):
        document.add_picture(io.BytesIO(jpeg(colour)), width=Cm(8))
        document.add_paragraph(f"{CAPTION} {colour}", style="Caption")
    document.add_paragraph(YEARS)
    _centred(document.add_paragraph()).add_run().add_picture(io.BytesIO(jpeg("blue")), width=Cm(8))
    _centred(document.add_paragraph()).add_run("Đại biểu biểu quyết").italic = True
    paragraph = document.add_paragraph("Trước ảnh ")
    paragraph.add_run().add_picture(io.BytesIO(jpeg("navy")), width=Cm(3))
    paragraph.add_run(" sau ảnh trong một đoạn.")


def _centred(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _pictures_in_table(document: Document) -> None:
    document.add_paragraph(MEETING)
    table = document.add_table(2, 2)
    for column, colour in enumerate(("red", "green")):
        run = table.cell(0, column).paragraphs[0].add_run()
        run.add_picture(io.BytesIO(jpeg(colour)), width=Cm(5))
        table.cell(1, column).text = f"{CAPTION} {column}"
    document.add_paragraph(PRAISE)


def _breaks(document: Document) -> None:
    paragraph = document.add_paragraph("Dòng một")
    paragraph.add_run().add_break()
    paragraph.add_run("dòng hai")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run("sang trang\tsau tab")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Hết\u00a0trang, 12\u00a0km, ngày\u00a024")


def _margins(document: Document) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = "ĐÀI PHÁT THANH"
    section.footer.paragraphs[0].text = "Trang 1"
    document.add_paragraph(MEETING)


def _comments(document: Document) -> None:
    paragraph = document.add_paragraph("Ông ")
    name = paragraph.add_run("Nguyễn Việt Cường")
    paragraph.add_run(" chủ trì.")
    document.add_comment(name, text="Kiểm tra lại chức danh", author="Kim Thoa", initials="KT")


def _own_styles(document: Document) -> None:
    styles = document.styles
    for name, base in (("Đầu đề 1", "Normal"), ("Tít phụ của báo", "Heading 2"), ("Chú thích", "Normal")):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles[base]
    strong = styles.add_style("Nhấn", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    document.add_paragraph("Kết quả đạt được", style="Đầu đề 1")
    document.add_paragraph("Ở cơ sở", style="Tít phụ của báo")
    document.add_paragraph("Có ").add_run("92%", style="Nhấn")
    document.add_picture(io.BytesIO(jpeg("red")))
    document.add_paragraph(CAPTION, style="Chú thích")


def _long(document: Document) -> None:
    for number in range(300):
        document.add_paragraph(f"Đoạn {number}. {MEETING} {YEARS}")


_RUNS = (
    "Ông Nguyễn Việt Cường, Huyện ủy; *sao* _gạch_ [ngoặc] `mã` \\ <b>không</b> &amp; # 1. "
    "- gạch đầu dòng tay 1. số tay # không phải tít"
)
_LISTS = f"Tuyên truyền Trong tỉnh Vận động Mục tiêu Giải pháp {PRAISE} Tổ chức"
_HEADINGS = (
    f"Cần Đước: Tổng kết 10 năm Hội nghị diễn ra tại huyện Kết quả {PRAISE} Vai trò {PRAISE} "
    f"Cụ thể {PRAISE} Phương hướng {PRAISE}"
)
FIXTURES = (
    _fixture("plain", _plain, f"{MEETING} {YEARS} {PRAISE}"),
    _fixture("headings", _headings, _HEADINGS),
    _fixture("runs", _runs, _RUNS),
    _fixture("lists", _lists, _LISTS),
    _fixture(
        "table",
        _table,
        f"{MEETING} STT Đơn vị Kết | quả 1 Long Hòa 92% 2 85% {PRAISE}",
    ),
    _fixture("merged cells", _merged, "Kết quả thi đua Long Hòa Nhất 2018 Nhì 2019"),
    _fixture("nested table", _nested, "Ngoài trong 0 trong 1 trong 2 trong 3 Dưới Cuối"),
    _fixture("quotes", _quote, "Ông nói: Chúng tôi sẽ làm hết sức. Dân tin, dân làm."),
    _fixture("links", _links, "Xem trang của Đài để biết thêm."),
    _fixture(
        "pictures",
        _pictures,
        f"{MEETING} {CAPTION} red {CAPTION} green {YEARS} Đại biểu biểu quyết "
        "Trước ảnh sau ảnh trong một đoạn.",
        4,
    ),
    _fixture(
        "pictures in a table",
        _pictures_in_table,
        f"{MEETING} {CAPTION} 0 {CAPTION} 1 {PRAISE}",
        2,
    ),
    _fixture("breaks", _breaks, "Dòng một dòng hai sang trang sau tab Hết trang, 12 km, ngày 24"),
    _fixture("page margins", _margins, MEETING),
    _fixture("comments", _comments, "Ông Nguyễn Việt Cường chủ trì."),
    _fixture("own styles", _own_styles, f"Kết quả đạt được Ở cơ sở Có 92% {CAPTION}", 1),
    _fixture("long", _long, " ".join(f"Đoạn {number}. {MEETING} {YEARS}" for number in range(300))),
)
