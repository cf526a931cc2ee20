"""What a journalist types, and what stands on the page."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import RenderingFailed
from desktop_app.rendering.article_html import BlockRenderer


def html(body: str) -> str:
    return "\n".join(block.html for block in BlockRenderer().render(body))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Giá < 5.000 đồng & <b>không</b> đậm",
            "<p>Giá &lt; 5.000 đồng &amp; &lt;b&gt;không&lt;/b&gt; đậm</p>",
        ),
        ("\tThụt đầu dòng", "<p>Thụt đầu dòng</p>"),
        ("#CầnĐước đổi mới", "<p>#CầnĐước đổi mới</p>"),
        ("# Kết quả", "<h2>Kết quả</h2>"),
        ("### Con\n\n## Đề\n\n#### Con", "<h2>Con</h2>\n<h2>Đề</h2>\n<h3>Con</h3>"),
        ("##  ##\n\nchữ", "\n<p>chữ</p>"),
        ("Kim Thoa\n---", "<p>Kim Thoa</p>\n<hr>"),
        ("Một\ufffe&#x1F;\x9f hai", "<p>Một hai</p>"),
        ("Hội nghi\u0323", "<p>Hội nghị</p>"),
        ("a ![x](anh-1) b\n\n![](anh-2)", "<p>a  b</p>\n"),
        ("- một\n- hai", "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>"),
    ],
)
def test_text_becomes_html(body: str, expected: str) -> None:
    assert html(body) == expected


def test_photos_are_taken_out_of_the_text_in_their_order() -> None:
    blocks = BlockRenderer().render(
        "Chữ ![](anh-2) và ![mô tả][k]\n\n- ![](anh-1)\n\n[k]: anh-3\n\n`![](anh-4)`"
    )
    assert [block.photo_keys for block in blocks] == [("anh-2", "anh-3"), ("anh-1",), ()]


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://example.vn/bài?a=1&b=2#c", "https://example.vn/bài?a=1&amp;b=2#c"),
        ('<https://example.vn/a b"c>', "https://example.vn/a%20b%22c"),
        ("https://example.vn/[a]\\(b\\)", "https://example.vn/%5Ba%5D(b)"),
        ("https://example.vn/100%", "https://example.vn/100%25"),
        ("mailto:toasoan@example.vn", "mailto:toasoan@example.vn"),
        ("tel:0272.3826244", "tel:0272.3826244"),
        ("HTTPS://EXAMPLE.VN/", "HTTPS://EXAMPLE.VN/"),
    ],
)
def test_links_lead_where_they_may(address: str, href: str) -> None:
    relation = 'rel="noopener noreferrer nofollow"'
    assert html(f"[xem]({address})") == f'<p><a href="{href}" {relation}>xem</a></p>'


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java&#115;cript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "/etc/passwd",
        "anh-1",
        "#noi-dung",
        "//xau.vn/",
        "http://",
        "http://[::1",
        "http://ai@xau.vn/",
        "https://a.vn\nb",
        "mailto:x",
        "",
    ],
)
def test_other_links_stay_as_text(address: str) -> None:
    assert html(f"[xem]({address}) tiếp") == "<p>xem tiếp</p>"


def test_a_changed_link_definition_changes_the_blocks_that_use_it() -> None:
    renderer = BlockRenderer()
    first = renderer.render("Xem [ở đây][1].\n\n[1]: https://cu.vn")
    second = renderer.render("Xem [ở đây][1].\n\n[1]: https://moi.vn")
    assert "https://cu.vn" in first[0].html
    assert "https://moi.vn" in second[0].html


def test_unchanged_blocks_are_remembered_within_the_room_given() -> None:
    renderer = BlockRenderer(remembered_characters=2_000)
    first = renderer.render("Đoạn đầu.\n\nĐoạn cuối.")
    again = renderer.render("Đoạn đầu, sửa.\n\nĐoạn cuối.")
    assert again[1] is first[1]
    renderer.render("dài " * 600)
    assert renderer.render("Đoạn cuối.")[0] is not first[1]


def test_a_text_nested_too_deeply_is_refused_and_leaves_no_trace() -> None:
    renderer = BlockRenderer()
    with pytest.raises(RenderingFailed):
        renderer.render("\n".join("    " * depth + "- mục" for depth in range(300)))
    assert renderer.render("- mục\n\nđoạn") == BlockRenderer().render("- mục\n\nđoạn")


def test_a_single_line_end_stays_a_line_end() -> None:
    shown = html("Chủ trì hội nghị:\nông Nguyễn Việt Cường\n\nĐoạn sau.")

    assert shown == "<p>Chủ trì hội nghị:<br>\nông Nguyễn Việt Cường</p>\n<p>Đoạn sau.</p>"
