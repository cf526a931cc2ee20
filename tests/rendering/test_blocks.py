"""Block by block gives what the whole gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.rendering.article_html import BlockRenderer, RenderedBlock, levelled
from desktop_app.rendering.blocks import prepared, split_blocks
from desktop_app.rendering.dialect import NewsroomMarkdown
from desktop_app.rendering.sanitise import article_cleaner

from .samples import BODY

DOCUMENTS = [
    BODY,
    "Đoạn một.\nCùng đoạn một.\n\n\n\nĐoạn hai.  \nXuống dòng.\n \u00a0\nĐoạn ba.",
    "- một\n\n- hai\n\n    vẫn là hai\n\n    - con của hai\n\n- ba\n\nhết\n\n- danh sách mới",
    "1. một\n2. hai\n\n* khác kiểu\n\n3. ba\n\n        thụt sâu",
    "# Đầu đề\n- mục ngay dưới\n\n- mục sau dòng trống\n\n    đoạn con",
    "> trích\n\n> trích tiếp\n\nngoài\n\ndẫn\n> trích trong đoạn\n\n> - mục\n\n> - mục nữa\n\n- mục ngoài",
    "- mục\n\n```\n- không phải mục\n\n> không phải trích\n```\n\n    thụt\n- mục sau",
    "~~~\nkhông đóng\n\n- mục\n\n```\nđóng\n```\ncuối",
    'Xem [quyết định][1] và [Nghị quyết].\n\n[1]: https://example.vn/qd "Quyết định"\n\n- [x][2]\n\n'
    "    [2]: https://example.vn/2\n\n> [nghị quyết]: https://example.vn/nq\n\n```\n[1]: https://xau.vn\n```",
    "- mục\n\n[1]: https://example.vn\n\n- mục [1]\n\n> trích\n\n[2]: https://example.vn\n> trích tiếp",
    "\tThụt đầu dòng bằng tab.\n\n\tĐoạn thụt thứ hai.\n\n    Thụt bằng dấu cách.",
    "Tên | Tuổi\n---|---:\nNăm | 50\n\n| một | cột |\n|:-:|---|\n| **đậm** | `a|b` |",
    "dòng chữ\n---\n***\n\n- - -\n\n#không-phải-đầu-đề\n#### Bốn ####\nchữ liền sau",
    "<div>\n\n- a\n\n</div>\n\n<!-- ẩn\n\nvẫn ẩn -->\n\n2019. Năm ấy\n\n2020. Năm sau",
]


def whole(body: str) -> str:
    """Return `body` converted in one go, as the converter's authors do it."""
    html = article_cleaner().clean(NewsroomMarkdown().convert(prepared(body)))
    return levelled([RenderedBlock(html, ())])[0].html


def by_block(body: str) -> str:
    return "\n".join(block.html for block in BlockRenderer().render(body) if block.html)


@pytest.mark.parametrize("body", DOCUMENTS)
def test_blocks_give_what_the_whole_document_gives(body: str) -> None:
    assert by_block(body) == whole(body)


LINES = st.sampled_from(
    [
        "- mục",
        "* sao",
        "3. ba",
        "    thụt",
        "        thụt sâu",
        "> trích",
        ">",
        "# Đề",
        "### Đề con",
        "```",
        "~~~",
        "chữ Việt",
        "",
        "",
        "",
        "[a]: http://a.vn",
        "xem [a] ![](anh-1)",
        "a|b",
        "-|-",
        "---",
        "  - lùi",
        "\u00a0",
        "> - x",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_any_mixture_of_lines_gives_what_the_whole_gives(lines: list[str]) -> None:
    body = "\n".join(lines)
    assert by_block(body) == whole(body)


def test_paragraphs_are_blocks_of_their_own_and_lists_stay_whole() -> None:
    blocks = split_blocks(prepared("Một.\n\n\tHai.\n\n- ba\n\n- bốn\n\n    năm\n\nSáu."))
    assert blocks == ["Một.", "    Hai.", "- ba\n\n- bốn\n\n    năm", "Sáu."]
