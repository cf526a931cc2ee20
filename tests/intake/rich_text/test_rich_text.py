"""HTML becomes the Markdown a person would have written; what it hides, tracks and runs stays behind."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import Comment, Tracked
from desktop_app.domain.articles import ArticleContent
from desktop_app.intake.rich_text import pictures as pictures_module
from desktop_app.intake.rich_text.figures import Caption
from desktop_app.intake.rich_text.html_gate import gated
from desktop_app.intake.rich_text.pictures import Pictures
from desktop_app.intake.rich_text.rich_text import RichText, read_html
from tests.intake.formatted import other_clipboards, word_clipboards
from tests.intake.formatted.fixture import Fixture, data_uri, jpeg, shown, words


def read(html: str, folder: Path = Path("/nonexistent"), **more: bool) -> RichText:
    return read_html(html, Pictures(folder), **more)


def of_fixture(fixtures: tuple[Fixture, ...], name: str, folder: Path) -> RichText:
    fixture = next(one for one in fixtures if one.name == name)
    html = fixture.make(folder).read_text(encoding="utf-8")
    return read_html(html, Pictures(folder, allowed=[folder]))


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Ông <b>Nguyễn</b><b> Văn</b> <strong>A</strong></p>", "Ông **Nguyễn Văn A**"),
        ("<p><b>Ông </b>A<i> và</i> B</p>", "**Ông** A *và* B"),
        ("<p><b>Hu</b><i>yện</i> ủy</p>", "*Huyện* ủy"),
        ("<p><b>Đậm <i>nghiêng</i></b></p>", "**Đậm** ***nghiêng***"),
        ("<b style='font-weight:normal'><p>thường</p></b>", "thường"),
        ("<h1><b>Tít</b></h1><h3>Mục</h3><h4>Nhỏ</h4><p>x</p>", "## Tít\n\n### Mục\n\n### Nhỏ\n\nx"),
        ("<p>x</p><h2>Một</h2><p>y</p><h2>Hai</h2>", "x\n\n## Một\n\ny\n\n## Hai"),
        ("<p>một<br>hai</p><p>ba<br><br>bốn</p>", "một\nhai\n\nba\n\nbốn"),
        ("<p>5&nbsp;km, ngày&nbsp;24, ông&nbsp;A</p>", "5\u00a0km, ngày 24, ông A"),
        ("<p>25 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>", "25 m², CO₂, 1st"),
        ("<blockquote><p>một</p><p>hai</p></blockquote>", "> một\n>\n> hai"),
        ("<ol start=3><li>ba<li value=7>bảy</ol>", "3. ba\n\n7. bảy"),
        ("<ul><li>một<p>đoạn</p><li>hai</ul>", "- một\n\n    đoạn\n- hai"),
        ("<p># không, 1. không, *không*</p><p>- không</p>", "\\# không, 1. không, \\*không\\*\n\n\\- không"),
        (
            "<p><a href='https://a.vn/x_(1)'>trang</a> <a href='#n'>đây</a></p>",
            "[trang](https://a.vn/x_%281%29) đây",
        ),
        ("<p><a href='javascript:x()'>bấm</a></p>", "bấm"),
        ("<table><tr><td>một ô</td></tr></table>", "một ô"),
        (
            "<table><tr><td>a</td><td>b|c</td></tr><tr><td>1<p>2</td><td></td></tr></table>",
            "| a | b\\|c |\n| --- | --- |\n| 1 2 |  |",
        ),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        ("<p>rõ<span style='display:none'> ẩn</span><span style='mso-hide:all'> ẩn</span></p>", "rõ"),
        (
            "<style>.k{font-weight:700}i.n{font-style:normal}</style><p><b class=k>a</b> <i class=n>b</i>",
            "**a** b",
        ),
        ("<p>a</p><script>x</script><style>y</style><!-- z --><noscript>n</noscript>", "a"),
    ],
)
def test_html_is_written_as_a_person_would(html: str, markdown: str) -> None:
    assert read(html).markdown == markdown


def test_what_word_copies_is_read_by_what_it_means(tmp_path: Path) -> None:
    lists = of_fixture(word_clipboards.FIXTURES, "Word lists", tmp_path)
    assert (
        "Gồm:\n\n- Tuyên truyền\n    - ở xã\n- Vận động\n\nRồi:\n\n1. Mục tiêu\n2. Giải pháp"
        in lists.markdown
    )
    assert lists.markdown.endswith("3. Tổ chức\n\na) ở huyện\n\n- Không còn dấu")
    text = of_fixture(word_clipboards.FIXTURES, "Word paragraphs", tmp_path).markdown
    assert text.startswith(
        "## Cần Đước: Tổng kết\n\n## Kết quả\n\n**Ngày hai** mươi bốn, *ông* **Cường** nói."
    )
    assert text.endswith("> Dân tin, dân làm.")


def test_remarks_of_word_are_not_text(tmp_path: Path) -> None:
    text = of_fixture(word_clipboards.FIXTURES, "Word remarks", tmp_path)
    assert text.comments == (Comment("Kiểm tra chức danh", "Nguyễn Việt Cường", "KT", "2019-04-24T16:59"),)
    inserted, deleted = text.changes
    assert (inserted.kind, inserted.text, inserted.author) == (Tracked.INSERTED, "và kết luận", "Kim Thoa")
    assert (deleted.kind, deleted.text, deleted.at) == (
        Tracked.DELETED,
        "cùng đại biểu",
        "2019-04-24T16:59",
    )


def test_pictures_stand_at_their_place_with_their_captions(tmp_path: Path) -> None:
    html = (
        f"<p>Một</p><p><img src='{data_uri('red')}' alt='Họp'></p><p><i>Quang cảnh. Ảnh: Kim Thoa</i></p>"
        f"<figure><img src='https://la34.com.vn/a.jpg'><figcaption>Ảnh hai</figcaption></figure>"
        f"<p>Ông <img src='{data_uri('blue')}'> nói.</p><img src='https://x.vn/p.gif' width=1 height=1>"
    )
    text = read(html, tmp_path)
    assert text.markdown == "Một\n\n![](anh-1)\n\n![](anh-2)\n\nÔng nói.\n\n![](anh-3)"
    assert text.captions == {"anh-1": Caption("Quang cảnh.", "Kim Thoa"), "anh-2": Caption("Ảnh hai")}
    first, second, third = text.pictures
    assert (first.alt, first.address) == ("Họp", "")
    assert (second.file, second.address) == (None, "https://la34.com.vn/a.jpg")
    assert first.file is not None
    assert third.file is not None
    assert first.file.parent == tmp_path


def test_only_pictures_that_were_put_beside_the_text_are_taken_from_this_machine(tmp_path: Path) -> None:
    inside, outside = tmp_path / "trong", tmp_path / "ngoài"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "a.jpg").write_bytes(jpeg("red"))
    addresses = ((inside / "a.jpg").as_uri(), (outside / "a.jpg").as_uri(), "file://server/share/a.jpg")
    pictures = Pictures(tmp_path, allowed=[inside])
    read_html("".join(f"<p><img src='{address}'></p>" for address in addresses), pictures)
    assert [picture.file is not None for picture in pictures.found] == [True, False, False]


def test_no_address_of_a_picture_leads_to_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(Path, "is_file", asked.append)
    # What Windows makes of both addresses: to look whether the file is there is to tell who looks.
    monkeypatch.setattr(pictures_module, "url2pathname", lambda _path: r"\\máy\chung\a.jpg")
    pictures = Pictures(tmp_path, allowed=[Path("/"), tmp_path], base=tmp_path)
    read_html("<img src='file:///%5Cmáy/chung/a.jpg'><img src='%5C%5Cmáy/chung/a.jpg'>", pictures)
    assert [picture.file for picture in pictures.found] == [None, None]
    assert asked == []


def test_of_a_saved_page_only_the_article_is_read() -> None:
    html = (
        "<html><body><nav>Trang chủ</nav><article><h1>Tít</h1><p>Bài.</p><aside>Quảng cáo</aside></article>"
        "<footer>Giấy phép</footer></body></html>"
    )
    assert read(html, whole_page=True).markdown == "## Tít\n\nBài."
    assert "Trang chủ" in read(html).markdown
    teaser = f"<div><p>{'Bà con phấn khởi. ' * 20}</p></div><article><a href='/b'>Bài khác</a></article>"
    assert read(f"<html><body>{teaser}</body></html>", whole_page=True).markdown.startswith("Bà con")


def test_google_docs_and_a_news_site_read_alike(tmp_path: Path) -> None:
    google = of_fixture(other_clipboards.FIXTURES, "Google lists", tmp_path).markdown
    assert google == "- Một\n    - Một một\n- Hai\n\n1. Ba\n2. Bốn\n\na. Năm"
    site = of_fixture(other_clipboards.FIXTURES, "news site", tmp_path)
    assert {caption.text for caption in site.captions.values()} == {
        "Quang cảnh hội nghị tại xã Long Hòa",
        "Ảnh thứ hai",
    }


TAGS = st.sampled_from(
    ["b", "i", "span", "p", "div", "ul", "li", "td", "h2", "a", "blockquote", "br", "font"]
)
WORDS = st.sampled_from(
    ["Cần", "Đước", "*sao*", "1.", "#", "- ", "|", "<", "&amp;", "\\", "_", "[x](y)", " ", "\n"]
)
PIECES = st.one_of(WORDS, TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_the_tags_the_page_shows_the_words_of_the_source(html: str) -> None:
    blocks = "p|div|ul|li|td|h2|blockquote|br"
    source = re.sub(rf"</?(?:{blocks})\b[^>]*>", " ", gated(html))
    plain = unescape(re.sub(r"<[^<>]*>", "", source))
    assert words(shown(ArticleContent(body=read(html).markdown))) == words(plain)
