"""HTML as Word puts it on the clipboard, with its own properties and conditional comments."""

# Lines are as long as the programs make them.
# ruff: noqa: E501

from __future__ import annotations

from typing import TYPE_CHECKING

from .fixture import CAPTION, MEETING, PRAISE, YEARS, Fixture, jpeg, page

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml>
<![endif]-->
<style><!--
 /* Font Definitions */
 @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin-bottom:8.0pt; font-size:14.0pt;}
 span.SpellE {mso-style-name:""; mso-spl-e:yes;}
 @list l0 {mso-list-id:1; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uf0b7;}
 @list l1:level1 {mso-level-tab-stop:none;}
--></style>
<!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:"Table Normal";} </style><![endif]-->
</head>
<body lang=VI style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
"""
_TAIL = """<!--EndFragment-->
</body>
</html>"""


def _word(name: str, body: str, text: str, pictures: int = 0) -> Fixture:
    return page(f"Word {name}", _HEAD + body + _TAIL, text, pictures)


def _item(marker: str, text: str, style: str) -> str:
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;\nmso-list:{style}'>"
        "<![if !supportLists]><span lang=EN-US style='font-family:Symbol;mso-fareast-font-family:\nSymbol'>"
        f"<span style='mso-list:Ignore'>{marker}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;"
        f"&nbsp;&nbsp;&nbsp;\n</span></span></span><![endif]><span lang=EN-US>{text}<o:p></o:p></span></p>\n"
    )


# Lines of Word's HTML are wrapped wherever there is a space.
_PARAGRAPHS = f"""<p class=MsoTitle>Cần Đước: Tổng kết<o:p></o:p></p>
<h1 style='margin-top:12.0pt'><span lang=EN-US>Kết quả<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span lang=EN-US
style='font-size:14.0pt'>Ngày <span class=SpellE>hai</span></span></b><span lang=EN-US>
mươi bốn, <i>ông</i><b>&nbsp;Cường</b> nói.<span style='mso-spacerun:yes'>   </span>Rồi
{YEARS.replace(" hành", chr(10) + "hành", 1)}<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<h2>Cụ thể</h2>
<p class=MsoNormal><span style='mso-tab-count:1'>            </span>Thụt đầu dòng<span
style='mso-tab-count:2'>      </span>bằng tab.<o:p></o:p></p>
<p class=MsoQuote>Dân tin, dân làm.</p>
"""
_LISTS = (
    "<p class=MsoNormal>Gồm:</p>\n"
    + _item("·", "Tuyên truyền", "l0 level1 lfo1")
    + _item("o", "ở xã", "l0 level2 lfo1")
    + _item("·", "Vận động", "l0 level1 lfo1")
    + "<p class=MsoNormal>Rồi:</p>\n"
    + _item("1.", "Mục tiêu", "l1 level1 lfo2")
    + _item("2.", "Giải pháp", "l1 level1 lfo2")
    + f"<p class=MsoNormal>{PRAISE}</p>\n"
    + _item("3.", "Tổ chức", "l1 level1 lfo2")
    + _item("a)", "ở huyện", "l2 level2 lfo3")
    + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Không còn dấu</p>\n"
)
_TABLE = """<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0'><td width=208 valign=top><p class=MsoNormal><b>STT<o:p></o:p></b></p></td>
  <td width=416 colspan=2><p class=MsoNormal align=center><b>Đơn vị | xã<o:p></o:p></b></p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>1<o:p></o:p></p></td><td><p class=MsoNormal>Long Hòa</p></td>
  <td><p class=MsoNormal>92%</p><p class=MsoNormal>đạt</p></td></tr>
 <tr><td><p class=MsoNormal>Long Trạch<br>\nLong Khê</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
</table>"""
_REMARKS = f"""<p class=MsoNormal>Ông <a style='mso-comment-reference:KT_1;mso-comment-date:20190424T1659'>Nguyễn
Việt Cường</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[KT1]</a><![endif]><span
style='mso-special-character:comment'>&nbsp;</span></span></span> chủ trì <ins cite="mailto:Kim%20Thoa"
datetime="2019-04-24T16:59">và kết luận </ins><del cite="mailto:Kim%20Thoa" datetime="2019-04-24T16:59">cùng
đại biểu </del>hội nghị<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.</p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1
width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p
class=MsoCommentText>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[KT1]</a>Kiểm tra chức danh</p></div></div></div>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote'
id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> {PRAISE}</p>
</div></div>
<p class=MsoNormal style='display:none;mso-hide:all'>ẩn</p>"""


def _pictures(folder: Path) -> Path:
    """Word puts the pictures it copies beside the other temporary files and names them."""
    images = folder / "msohtmlclip1" / "01"
    images.mkdir(parents=True)
    addresses = []
    for number, colour in enumerate(("red", "green"), 1):
        image = images / f"clip_image00{number}.jpg"
        image.write_bytes(jpeg(colour))
        addresses.append(image.as_uri())
    figures = [
        "<p class=MsoNormal align=center style='text-align:center'><!--[if gte vml 1]><v:shape id=\"a\" "
        f'type="#_x0000_t75"><v:imagedata src="{address}"/></v:shape><![endif]--><![if !vml]><img width=320 '
        f'height=240\nsrc="{address}" v:shapes="a"><![endif]><o:p></o:p></p>\n'
        for address in addresses
    ]
    html = (
        f"{_HEAD}<p class=MsoNormal>{MEETING}</p>{figures[0]}<p class=MsoCaption>{CAPTION}</p>\n{figures[1]}"
        "<p class=MsoNormal align=center style='text-align:center'><i>Đại biểu biểu quyết<o:p></o:p></i></p>"
        f"<p class=MsoNormal>{PRAISE}</p>{_TAIL}"
    )
    path = folder / "Word pictures.clipboard"
    path.write_text(html, encoding="utf-8")
    return path


FIXTURES = (
    _word(
        "paragraphs",
        _PARAGRAPHS,
        f"Cần Đước: Tổng kết Kết quả Ngày hai mươi bốn, ông Cường nói. Rồi {YEARS} Cụ thể Thụt đầu dòng "
        "bằng tab. Dân tin, dân làm.",
    ),
    _word(
        "lists",
        _LISTS,
        f"Gồm: Tuyên truyền ở xã Vận động Rồi: Mục tiêu Giải pháp {PRAISE} Tổ chức a) ở huyện Không còn dấu",
    ),
    _word("table", _TABLE, "STT Đơn vị | xã 1 Long Hòa 92% đạt Long Trạch Long Khê"),
    _word(
        "remarks",
        _REMARKS,
        f"Ông Nguyễn Việt Cường chủ trì và kết luận hội nghị[1]. [1] {PRAISE}",
    ),
    Fixture("Word pictures", _pictures, f"{MEETING} {CAPTION} Đại biểu biểu quyết {PRAISE}", 2),
)
