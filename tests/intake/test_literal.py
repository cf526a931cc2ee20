"""Escaping is proved by the newsroom's own Markdown: what goes in as text comes out as that text."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.intake.literal import literal
from desktop_app.intake.paragraphs import Paragraph
from desktop_app.language.normalise import normalise
from desktop_app.rendering.article_html import BlockRenderer

MARKS = st.text(st.sampled_from(list("#>-+*_`[](){}<>!|~:=&;\\.1 0aĐ^@/\"'h")), max_size=30)
ANYTHING = st.one_of(MARKS, st.text(max_size=60))


def shown(body: str) -> list[str]:
    """Return the text of each paragraph on the page; anything but paragraphs shows up as a tag."""
    page = "".join(block.html for block in BlockRenderer().render(body))
    page = re.sub(r"<br */?>\s*", "\n", page)
    return [
        html.unescape(text)
        for text in re.findall(r"<p>(.*?)</p>|(<\w+)", page, re.DOTALL)
        for text in text
        if text
    ]


def one_line(text: str) -> str:
    return " ".join(normalise(text).split())


@given(ANYTHING)
@example("# Tổng kết")
@example("1. Mục tiêu")
@example("2019. Năm được mùa")
@example("- Vận động nông dân")
@example("> 5% số hộ")
@example("***")
@example("- - -")
@example("___")
@example("~~~")
@example("--- | ---")
@example("ten_nguoi_dung@la34.com.vn và _nhấn_ 2 * 3 * 4")
@example("![](anh-1) và [la34](http://la34.com.vn)")
@example("[1]: http://la34.com.vn")
@example("<http://la34.com.vn> &copy; &#169; R&D; A&B")
@example("<b>đậm</b> 3 < 5")
@example("C:\\Bài\\`x`")
def test_a_line_of_text_is_shown_as_it_is(line: str) -> None:
    text = one_line(line)

    assert [one_line(paragraph) for paragraph in shown(literal(text))] == ([text] if text else [])


@given(st.lists(ANYTHING, min_size=2, max_size=4))
@example(["Tít", "==="])
@example(["Vụ | Diện tích", "--- | ---", "Đông xuân | 1.000 ha"])
@example(["|", "|"])
@example(["~~~", "Đông xuân", "~~~"])
@example(["Ai về Vàm Cỏ quê tôi", "- Nghe con nước lớn"])
def test_meant_line_breaks_are_shown_and_nothing_else(lines: list[str]) -> None:
    texts = [text for line in lines if (text := one_line(line))]

    (page,) = shown(Paragraph(tuple(texts), alone=True).markdown()) or [""]

    assert [one_line(line) for line in page.split("\n")] == (texts or [""])


@pytest.mark.parametrize(
    "text", ["chính trị – xã hội", "1.000 ha", "+84 272 3826244", "a_b@la34.vn", "3 < 5 & 6 > 4"]
)
def test_what_means_nothing_in_markdown_is_left_alone(text: str) -> None:
    assert literal(text) == text
