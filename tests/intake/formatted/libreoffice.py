"""Files that LibreOffice writes, headless, from a flat OpenDocument text with everything a report has."""

# Elements stay on one line where a space would be text.
# ruff: noqa: E501

from __future__ import annotations

import base64
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING

from .fixture import CAPTION, MEETING, PRAISE, YEARS, Fixture, jpeg

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = shutil.which("soffice")
WHY_NOT = "LibreOffice is not installed (libreoffice-writer-nogui)"
_FILTERS = {"docx": "docx:MS Word 2007 XML", "html": "html:HTML (StarWriter)"}
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_REST = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
_STYLES = """<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="C" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:text-align="center"/><style:text-properties fo:font-style="italic"/></style:style>
<style:page-layout style:name="L"><style:header-style/><style:footer-style/></style:page-layout>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"
 style:num-suffix="."><style:list-level-properties text:min-label-width="0.6cm"/></text:list-level-style-number>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
<text:list-style style:name="U"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
<text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header>
<text:p>ĐÀI PHÁT THANH</text:p></style:header><style:footer><text:p>Trang</text:p></style:footer>
</style:master-page></office:master-styles>"""


def _source(body: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMESPACES} {_REST} office:version="1.2" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{_STYLES}<office:body><office:text>{body}'
        "</office:text></office:body></office:document>"
    )


def _p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def _h(text: str, level: int) -> str:
    style = f"Heading_20_{level}"
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{text}</text:h>'


def _items(style: str, *texts: str, inner: str = "") -> str:
    items = [f"<text:list-item>{_p(text)}</text:list-item>" for text in texts]
    if inner:
        items[0] = items[0].replace("</text:list-item>", f"{inner}</text:list-item>")
    return f'<text:list text:style-name="{style}">{"".join(items)}</text:list>'


def _picture(colour: str, anchor: str) -> str:
    data = base64.b64encode(jpeg(colour)).decode()
    return (
        f'<draw:frame text:anchor-type="{anchor}" svg:width="8cm" svg:height="6cm"><draw:image>'
        f"<office:binary-data>{data}</office:binary-data></draw:image></draw:frame>"
    )


_NOTE = (
    '<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    f"<text:note-body>{_p('Theo báo cáo.')}</text:note-body></text:note>"
)
_TEXT = (
    _h("Cần Đước: Tổng kết", 1)
    + _p(
        f'Ngày <text:span text:style-name="B">24/4</text:span>, <text:span text:style-name="I">ông '
        f"</text:span>Cường<text:line-break/>chủ trì.<text:tab/>{YEARS}"
    )
    + _h("Kết quả", 2)
    + _items("U", "Tuyên truyền", "Vận động", inner=_items("U", "ở xã"))
    + _items("N", "Mục tiêu", "Giải pháp")
    + _p(PRAISE)
)
_TEXT_WORDS = (
    f"Cần Đước: Tổng kết Ngày 24/4, ông Cường chủ trì. {YEARS} Kết quả Tuyên truyền ở xã Vận động Mục tiêu "
    f"Giải pháp {PRAISE}"
)
_TABLE = (
    _p(MEETING)
    + '<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell '
    f'table:number-columns-spanned="2">{_p("Kết quả thi đua")}</table:table-cell><table:covered-table-cell/>'
    f"</table:table-row><table:table-row><table:table-cell>{_p('Long Hòa')}</table:table-cell><table:table-cell>"
    f"{_p('Nhất')}{_p('2019')}</table:table-cell></table:table-row></table:table>" + _p(PRAISE)
)
_FIGURES = _p(MEETING) + _p(_picture("red", "as-char")) + _p(CAPTION, "C") + _p(YEARS)
# LibreOffice leaves boxes out of its HTML, and shows there what was deleted.
_BOX = (
    _p(MEETING)
    + _p(
        '<draw:frame text:anchor-type="as-char" svg:width="9cm"><draw:text-box>'
        + _p(_picture("green", "as-char") + "Đại biểu biểu quyết", "Illustration")
        + "</draw:text-box></draw:frame>"
    )
    + _p(YEARS)
)
_REMARKS = (
    "<text:tracked-changes>"
    + "".join(
        f'<text:changed-region text:id="{key}"><text:{kind}><office:change-info><dc:creator>Kim Thoa</dc:creator>'
        f"<dc:date>2019-04-24T16:59:00</dc:date></office:change-info>{inner}</text:{kind}></text:changed-region>"
        for key, kind, inner in (("c1", "insertion", ""), ("c2", "deletion", _p("tuyên truyền ")))
    )
    + "</text:tracked-changes>"
    + _p(
        'Tăng cường <text:change-start text:change-id="c1"/>dân vận <text:change-end text:change-id="c1"/>'
        '<text:change text:change-id="c2"/>ở <office:annotation office:name="a"><dc:creator>Kim Thoa</dc:creator>'
        f"<dc:date>2019-04-24T16:59:00</dc:date>{_p('Ghi rõ xã')}</office:annotation>cơ sở"
        f'<office:annotation-end office:name="a"/>{_NOTE}.'
    )
    + _p(PRAISE)
)
# Name, source, the words of a reader, pictures. A footnote's figure stands where its program puts it.
_SOURCES = (
    ("văn bản", _TEXT, {"docx": _TEXT_WORDS, "html": _TEXT_WORDS}, 0),
    ("bảng", _TABLE, dict.fromkeys(_FILTERS, f"{MEETING} Kết quả thi đua Long Hòa Nhất 2019 {PRAISE}"), 0),
    ("ảnh", _FIGURES, dict.fromkeys(_FILTERS, f"{MEETING} {CAPTION} {YEARS}"), 1),
    ("hộp", _BOX, {"docx": f"{MEETING} Đại biểu biểu quyết {YEARS}"}, 1),
    (
        "nhận xét",
        _REMARKS,
        {
            "docx": f"Tăng cường dân vận ở cơ sở[1]. {PRAISE} [1] Theo báo cáo.",
            "html": f"Tăng cường dân vận tuyên truyền ở cơ sở1. {PRAISE} 1 Theo báo cáo.",
        },
        0,
    ),
)


def convert(folder: Path, source: Path, ending: str) -> Path:
    """Return what LibreOffice makes of `source`."""
    assert PROGRAM is not None
    subprocess.run(
        [
            PROGRAM,
            # Settings of the test's own, so that nobody's own LibreOffice is touched or waited for.
            f"-env:UserInstallation={(folder.parent / 'libreoffice').as_uri()}",
            "--headless",
            "--convert-to",
            _FILTERS[ending],
            "--outdir",
            str(folder / "out"),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / "out" / f"{source.stem}.{ending}"


def _make(name: str, body: str, ending: str, folder: Path) -> Path:
    source = folder / f"{name}.fodt"
    source.write_text(_source(body), encoding="utf-8")
    return convert(folder, source, ending)


FIXTURES = tuple(
    Fixture(f"LibreOffice {name} {ending}", partial(_make, name, body, ending), words[ending], pictures)
    for name, body, words, pictures in _SOURCES
    for ending in words
)
