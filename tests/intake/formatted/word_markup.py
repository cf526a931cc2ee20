"""DOCX files with what python-docx does not write: their paragraphs are given as WordprocessingML."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.oxml.parser import parse_xml

from .fixture import CAPTION, MEETING, PRAISE, YEARS, Fixture, jpeg

if TYPE_CHECKING:
    from pathlib import Path

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    }.items()
)
_BY = 'w:id="1" w:author="Kim Thoa" w:date="2019-04-24T16:59:00Z"'


def _t(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def _save(path: Path, *blocks: str, numbering: str = "") -> Path:
    document = docx.Document()
    for colour in ("red", "green"):
        # Their relations are rId of the part; the paragraphs below name them as R1 and R2.
        relation, _ = document.part.get_or_add_image(io.BytesIO(jpeg(colour)))
        blocks = tuple(block.replace("R1" if colour == "red" else "R2", relation) for block in blocks)
    if numbering:
        root = document.part.numbering_part.element
        for element in parse_xml(f"<w:numbering {_NAMESPACES}>{numbering}</w:numbering>"):
            # Kinds of lists stand before the lists.
            root.insert(0, element) if element.tag.endswith("abstractNum") else root.append(element)
    for element in parse_xml(f"<w:body {_NAMESPACES}>{''.join(blocks)}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    document.save(str(path))
    return path


def _fixture(
    name: str, blocks: tuple[str, ...], text: str, pictures: int = 0, numbering: str = ""
) -> Fixture:
    return Fixture(
        name, lambda folder: _save(folder / f"{name}.docx", *blocks, numbering=numbering), text, pictures
    )


def _level(number: int, kind: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _numbered(list_id: int, level: int, text: str) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return _p(_t(text), properties=numbering)


def _blip(relation: str, holder: str = "embed") -> str:
    return (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:{holder}="{relation}"/></pic:blipFill><pic:spPr/></pic:pic>'
    )


def _drawing(inner: str, uri: str = "picture") -> str:
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="a" descr="Hội nghị"/>'
        f'<a:graphic><a:graphicData uri="{uri}">{inner}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


_TRACKED = (
    _p(
        _t("Tăng cường công tác "),
        f"<w:ins {_BY}>{_t('dân vận ')}</w:ins><w:ins {_BY}>{_t('chính quyền ')}</w:ins>",
        f"<w:del {_BY}><w:r><w:delText>tuyên truyền </w:delText></w:r></w:del>",
        _t("ở cơ sở."),
    ),
    _p(f"<w:moveTo {_BY}>{_t(PRAISE)}</w:moveTo>"),
    _p(f"<w:moveFrom {_BY}><w:r><w:t>{PRAISE}</w:t></w:r></w:moveFrom>"),
    _p(_t("Đầu đoạn "), properties=f"<w:rPr><w:del {_BY}/></w:rPr>"),
    _p(_t("nối liền.")),
)
_BOX = f"<w:txbxContent>{_p(_t('Trong hộp chữ.'))}{_p(_t('Dòng sau.'))}</w:txbxContent>"
_BOXES = (
    _p(
        _t(MEETING),
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{_BOX}</wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{_BOX}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
    ),
    _p(_t(PRAISE)),
)
_SIGNS = (
    _p(
        "<w:r><w:t>62</w:t><w:noBreakHyphen/><w:t>KL/TW</w:t><w:cr/><w:t>dòng</w:t><w:br w:type='column'/>",
        "<w:t>cột</w:t><w:ptab w:relativeTo='margin' w:alignment='right' w:leader='none'/><w:t>phải</w:t>",
        "<w:sym w:font='Segoe UI Symbol' w:char='2713'/><w:softHyphen/></w:r>",
    ),
)
_FIELDS = (
    _p(
        '<w:fldSimple w:instr=" DATE "><w:r><w:t>24/4/2019</w:t></w:r></w:fldSimple>',
        _t(" "),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://la34.com.vn" '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        _t("trang Đài"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f'<w:smartTag w:element="a"><w:smartTag w:element="b">{_t(" Cần Đước")}</w:smartTag></w:smartTag>',
        f'<w:bdo w:val="ltr">{_t(" theo")}</w:bdo><w:dir w:val="ltr">{_t(" chiều")}</w:dir>',
        "<w:r><w:ruby><w:rt><w:r><w:t>phiên âm</w:t></w:r></w:rt><w:rubyBase><w:r>"
        "<w:t xml:space='preserve'> gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        _t(" diện tích 25 m"),
        _t("2", '<w:vertAlign w:val="superscript"/>'),
        _t(", "),
        "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>",
    ),
)
_CONTROLS = (
    "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
    f"<w:sdtContent>{_p(_t('Mục lục … 1'))}</w:sdtContent></w:sdt>",
    f"<w:sdt><w:sdtPr/><w:sdtContent>{_p(_t(MEETING))}</w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    f"{_p(_t('Nhấn để nhập chữ'))}</w:sdtContent></w:sdt>",
    _p(_t("Ngày "), f"<w:sdt><w:sdtPr/><w:sdtContent>{_t('24/4')}</w:sdtContent></w:sdt>", _t(" họp")),
)
_HIDDEN = (_p(_t("Hiện "), _t("ẩn ", "<w:vanish/>"), _t("rõ"), _t(" ràng", '<w:vanish w:val="0"/>')),)
_GROUPED = (
    _p(_drawing(f"<wpg:wgp>{_blip('R1')}{_blip('R2')}</wpg:wgp>", "group")),
    _p(_t(YEARS)),
    _p('<w:r><w:pict><v:shape><v:imagedata r:id="R1" o:title="Ảnh cũ"/></v:shape></w:pict></w:r>'),
    _p(_t(CAPTION), properties='<w:pStyle w:val="Caption"/>'),
    _p('<w:r><w:object><v:shape><v:imagedata r:id="R2"/></v:shape></w:object></w:r>'),
)
_KINDS = (
    f'<w:abstractNum w:abstractNumId="90">{_level(0, "upperRoman", "%1.")}{_level(1, "decimal", "%1.%2")}'
    f"{_level(2, 'lowerLetter', '%3)')}{_level(3, 'bullet', '-')}</w:abstractNum>"
    '<w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num>'
)
_OUTLINE = (
    _numbered(90, 0, "Kết quả"),
    _numbered(90, 1, "Tuyên truyền"),
    _numbered(90, 2, "ở xã"),
    _numbered(90, 2, "ở ấp"),
    _numbered(90, 3, "gạch"),
    _numbered(90, 0, "Phương hướng"),
    _numbered(90, 1, "Giải pháp"),
)


def _with_macros(folder: Path) -> Path:
    path = _save(folder / "có macro.docm", _p(_t(MEETING)))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 macro")
    return path


def _strict(folder: Path) -> Path:
    path = _save(folder / "x.docx", _p(_t(MEETING)), _p(_t(PRAISE, "<w:b/>")))
    strict = folder / "chuẩn chặt.docx"
    usual, own = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    names = (b"wordprocessingml/2006/main", b"officeDocument/2006/relationships", b"drawingml/2006/main")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(strict, "w") as target:
        for part in source.namelist():
            data = source.read(part)
            for one in names:
                data = data.replace(usual + one, own + one.replace(b"2006/", b""))
            target.writestr(part, data)
    return strict


def tracked_document(folder: Path) -> Path:
    """Write a file with insertions, deletions, a move and a joined paragraph."""
    return _save(folder / "theo dõi.docx", *_TRACKED)


FIXTURES = (
    _fixture(
        "tracked changes",
        _TRACKED,
        f"Tăng cường công tác dân vận chính quyền ở cơ sở. {PRAISE} Đầu đoạn nối liền.",
    ),
    _fixture("text boxes", _BOXES, f"{MEETING} Trong hộp chữ. Dòng sau. {PRAISE}"),
    _fixture("signs", _SIGNS, "62-KL/TW dòng cột phải✓"),
    _fixture("fields", _FIELDS, "24/4/2019 trang Đài Cần Đước theo chiều gốc diện tích 25 m2, a=b"),
    _fixture("controls", _CONTROLS, f"{MEETING} Ngày 24/4 họp"),
    _fixture("hidden", _HIDDEN, "Hiện rõ ràng"),
    _fixture("grouped pictures", _GROUPED, f"{YEARS} {CAPTION}", 4),
    _fixture(
        "outline numbers",
        _OUTLINE,
        "I. Kết quả I.1 Tuyên truyền a) ở xã b) ở ấp gạch II. Phương hướng II.1 Giải pháp",
        numbering=_KINDS,
    ),
    Fixture("macros", _with_macros, MEETING),
    Fixture("strict", _strict, f"{MEETING} {PRAISE}"),
)
