"""HTML as Google Docs, LibreOffice, browsers, mail programs and spreadsheets put it on the clipboard."""

# Lines are as long as the programs make them.
# ruff: noqa: E501

from __future__ import annotations

from .fixture import CAPTION, MEETING, PRAISE, YEARS, data_uri, page

_STYLE = "font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;"


def _span(text: str, weight: int = 400, slant: str = "normal", more: str = "") -> str:
    return (
        f'<span style="{_STYLE}font-weight:{weight};font-style:{slant};text-decoration:none;'
        f'vertical-align:baseline;white-space:pre-wrap;{more}">{text}</span>'
    )


def _google(body: str) -> str:
    return (
        '<meta charset=\'utf-8\'><meta charset="utf-8"><b style="font-weight:normal;" '
        f'id="docs-internal-guid-0a1b">{body}</b><br class="Apple-interchange-newline">'
    )


def _google_item(text: str, level: int) -> str:
    return (
        f'<li dir="ltr" style="list-style-type:disc;{_STYLE}" aria-level="{level}"><p dir="ltr" '
        f'style="line-height:1.38;margin-top:0pt;" role="presentation">{_span(text)}</p></li>'
    )


_GOOGLE_TEXT = _google(
    f'<h1 dir="ltr" style="line-height:1.38;">{_span("Kết quả")}</h1><p dir="ltr">{_span("Ngày ")}'
    f"{_span('24/4', 700)}{_span(', ông ')}{_span('Cường', 400, 'italic')}{_span(' và ')}{_span('25 m')}"
    f"{_span('2', more='font-size:0.6em;vertical-align:super;')}{_span('. ' + YEARS)}</p><br />"
    f'<p dir="ltr">{_span("Xem ")}<a href="https://www.google.com/url?q=https://la34.com.vn/&sa=D" '
    f'style="text-decoration:none;">{_span("trang Đài", more="text-decoration:underline;")}</a></p>'
)
_GOOGLE_LISTS = _google(
    f'<ul style="margin-top:0;">{_google_item("Một", 1)}<ul>{_google_item("Một một", 2)}</ul>'
    f'{_google_item("Hai", 1)}</ul><ol style="margin-top:0;"><li style="list-style-type:decimal">'
    f'<p>{_span("Ba")}</p></li><li style="list-style-type:decimal"><p>{_span("Bốn")}</p></li></ol>'
    f'<ol><li style="list-style-type:lower-alpha"><p>{_span("Năm")}</p></li></ol>'
)
_GOOGLE_FIGURES = _google(
    f'<p dir="ltr">{_span(MEETING)}</p><p dir="ltr"><span style="border:none;display:inline-block;overflow:'
    'hidden;width:602px;height:401px;"><img src="https://lh7-us.googleusercontent.com/docsz/AD" width="602" '
    f'height="401" style="margin-left:0px;" /></span></p><p dir="ltr" style="text-align: center;">'
    f"{_span(CAPTION, 400, 'italic')}</p>"
    '<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;"><colgroup><col width="9"/>'
    f'<col/></colgroup><tbody><tr style="height:0pt"><td style="padding:5pt"><p dir="ltr">{_span("STT")}</p></td>'
    f"<td><p>{_span('Tên')}</p></td></tr><tr><td><p>{_span('1')}</p></td><td><p>{_span('Long Hòa')}</p></td></tr>"
    "</tbody></table></div>"
)
_LIBREOFFICE = f"""<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">@page {{ size: 21cm 29.7cm; margin: 2cm }} p {{ margin-bottom: 0.25cm }}</style></head>
<body lang="vi-VN" link="#000080"><h2 class="western">Kết quả</h2>
<p class="western" align="justify" style="margin-bottom: 0cm"><font face="Times New Roman, serif"><font
size="4" style="font-size: 14pt"><span lang="en-US"><b>Ngày</b></span><b>
24/4</b>, <i>ông</i> Cường.</font></font></p>
<p class="western"><br/>
</p>
<ol start="3"><li><p class="western">Ba</p></li><li><p class="western">Bốn</p><ul><li><p>Năm</p></li></ul></li></ol>
<p class="western" align="center"><img src="{data_uri("green")}" name="Ảnh 1" align="bottom" width="320"
height="240" border="0"/></p><p align="center"><i>{CAPTION}</i></p>
<table width="100%" cellpadding="4"><col width="128*"/><col width="128*"/><tr valign="top"><th><p>STT</p></th>
<th><p>Tên</p></th></tr><tr><td><p>1</p></td><td><p class="western">Long Hòa</p></td></tr></table>
<p>{PRAISE}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a> Theo báo cáo.</p></div><div title="footer"><p>Trang 1</p></div></body></html>"""
# Chrome writes into every element how it looked.
_CHROME_LOOK = (
    "color: rgb(34, 34, 34); font-family: merriweather, serif; font-size: 18px; font-style: normal; "
    "font-weight: 400; letter-spacing: normal; text-align: start; white-space: normal; display: inline !important;"
)
_CHROME = (
    f"<meta charset='utf-8'><h2 style=\"{_CHROME_LOOK} display: block; font-weight: 700;\">Kết quả</h2>"
    f'<p class="Normal" style="{_CHROME_LOOK} display: block;">Ngày 24/4,<span>&nbsp;</span><strong '
    'style="font-weight: 700;">ông Cường</strong><span>&nbsp;</span>chủ trì.</p><span style="display: block;">'
    'Khối</span><span style="display: block;">khác</span><div style="display: none;">ẩn</div>'
    '<img src="https://px.la34.com.vn/dem.gif" width="1" height="1"><script>var a="chữ";</script>'
    "<ul><li>Một</li><li>Hai<ul><li>Ba</li></ul></li></ul><p>Dòng<br>dòng<br><br>đoạn</p>"
)
_WORDPRESS = f"""<div class="entry-content"><p>{MEETING}</p>
<figure id="attachment_1" class="wp-caption aligncenter"><a href="https://la34.com.vn/a.jpg"><img
src="{data_uri("red")}" alt="Hội nghị" width="800" height="533" srcset="https://la34.com.vn/a.jpg 800w"></a>
<figcaption class="wp-caption-text">{CAPTION}</figcaption></figure>
<div class="wp-caption"><img data-src="https://la34.com.vn/b.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<p class="wp-caption-text">Ảnh thứ hai</p></div><noscript><img src="https://la34.com.vn/b.jpg"></noscript>
<p style="text-align: right;"><strong>Kim Thoa</strong></p></div>"""
_NEWS_SITE = f"""<article><p class="description"><span class="location-stamp">Long An</span>{PRAISE}</p>
<table class="tplCaption" align="center"><tbody><tr><td><img src="https://i1-vnexpress.vnecdn.net/a.jpg"
alt="Họp"></td></tr><tr><td><p class="Image">{CAPTION}</p></td></tr></tbody></table>
<div class="VCSortableInPreviewMode" type="Photo"><div><img src="{data_uri("blue")}"></div><div
class="PhotoCMS_Caption"><p>Ảnh thứ hai</p></div></div><p>{YEARS}</p></article>"""
_MAIL = f"""<div dir="ltr">Kính gửi tòa soạn,<div><br></div><div>{MEETING}</div><div><br></div><div><b>Trân
trọng</b></div><br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid"><div>Bài
cũ</div></blockquote></div>"""
_SHEET = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {font-weight:700;}--></style></head><body><table border=0 cellpadding=0 width=128><!--StartFragment-->
 <col width=64 span=2><tr height=20><td class=xl65>Xã</td><td class=xl65 align=right>Hộ</td></tr>
 <tr height=20><td>Long Hòa</td><td align=right>1.250</td></tr><tr><td>Long Khê</td><td>980</td></tr>
<!--EndFragment--></table></body></html>"""
_SAFARI = (
    '<meta charset="utf-8"><span style="caret-color: rgb(0, 0, 0);">Ông<span class="Apple-converted-space">&nbsp;'
    "</span>Cường</span><div><i>Bí thư</i> Huyện ủy</div><div>12&nbsp;km;<span>\u200b</span> hết</div>"
)
_DEFINITIONS = (
    "<dl><dt>Huyện ủy</dt><dd>Cơ quan của Đảng</dd></dl><pre>dòng 1\ndòng 2</pre><center>Giữa</center>"
    "<details><summary>Thêm</summary>Chi tiết</details><p>H<sub>2</sub>O và 10<sup>6</sup>, 1<sup>st</sup></p>"
    "<p><q>Lời nói</q> &lt;b&gt; &amp;nbsp; *</p><hr><address>Tân An</address>"
)

FIXTURES = (
    page("Google text", _GOOGLE_TEXT, f"Kết quả Ngày 24/4, ông Cường và 25 m2. {YEARS} Xem trang Đài"),
    page("Google lists", _GOOGLE_LISTS, "Một Một một Hai Ba Bốn a. Năm"),
    page("Google figures", _GOOGLE_FIGURES, f"{MEETING} {CAPTION} STT Tên 1 Long Hòa", 1),
    page(
        "LibreOffice",
        _LIBREOFFICE,
        f"Kết quả Ngày 24/4, ông Cường. Ba Bốn Năm {CAPTION} STT Tên 1 Long Hòa {PRAISE}1 1 Theo báo cáo.",
        1,
    ),
    page(
        "Chrome",
        _CHROME,
        "Kết quả Ngày 24/4, ông Cường chủ trì. Khối khác Một Hai Ba Dòng dòng đoạn",
    ),
    page("WordPress", _WORDPRESS, f"{MEETING} {CAPTION} Ảnh thứ hai Kim Thoa", 2),
    page("news site", _NEWS_SITE, f"Long An{PRAISE} {CAPTION} Ảnh thứ hai {YEARS}", 2),
    page("mail", _MAIL, f"Kính gửi tòa soạn, {MEETING} Trân trọng Bài cũ"),
    page("spreadsheet", _SHEET, "Xã Hộ Long Hòa 1.250 Long Khê 980"),
    page("Safari", _SAFARI, "Ông Cường Bí thư Huyện ủy 12 km; hết"),
    page(
        "rare elements",
        _DEFINITIONS,
        "Huyện ủy Cơ quan của Đảng dòng 1 dòng 2 Giữa Thêm Chi tiết H2O và 106, 1st “Lời nói” <b> &nbsp; * "
        "Tân An",
    ),
)
