"""Formatting commands on Vietnamese text; brackets of the cases mark the selection, a bar the caret."""

from __future__ import annotations

from functools import partial

import pytest

from desktop_app.ui.markdown.markdown_edits import BOLD, ITALIC, own_paragraph, toggle_link, toggle_mark
from desktop_app.ui.markdown.markdown_lines import LineMark, line_break, toggle_lines
from tests.ui.markdown.selections import parsed, shown


@pytest.mark.parametrize(
    ("mark", "before", "after"),
    [
        (BOLD, "Ông ⟦Nguyễn Việt Cường⟧ chủ trì", "Ông **⟦Nguyễn Việt Cường⟧** chủ trì"),
        (BOLD, "Ông **⟦Nguyễn Việt Cường⟧** chủ trì", "Ông ⟦Nguyễn Việt Cường⟧ chủ trì"),
        (BOLD, "Ông ⟦**Nguyễn**⟧ nói", "Ông ⟦Nguyễn⟧ nói"),
        (BOLD, "trao⟦ giấy khen ⟧cho", "trao **⟦giấy khen⟧** cho"),
        (BOLD, "cấp ủ|y Đảng", "cấp **ủ|y** Đảng"),
        (BOLD, "cấp **ủ|y** Đảng", "cấp ủ|y Đảng"),
        (BOLD, "mới |", "mới **|**"),
        (BOLD, "mới **|**", "mới |"),
        (BOLD, "- ông **Bé|** nói", "- ông **Bé**| nói"),
        (BOLD, "ông **Văn Bé |**", "ông **Văn Bé** |"),
        (BOLD, "báo ***Long An|*** ra", "báo ***Long An**|* ra"),
        (ITALIC, "báo *Long An|* ra", "báo *Long An*| ra"),
        (ITALIC, "báo **⟦Long An⟧** ra", "báo ***⟦Long An⟧*** ra"),
        (ITALIC, "báo ***⟦Long An⟧*** ra", "báo **⟦Long An⟧** ra"),
        (BOLD, "báo ***⟦Long An⟧*** ra", "báo *⟦Long An⟧* ra"),
        (BOLD, "⟦Câu một.\n\nCâu hai.⟧", "⟦**Câu một.**\n\n**Câu hai.**⟧"),
        (BOLD, "⟦**Câu một.**\n\n**Câu hai.**⟧", "⟦Câu một.\n\nCâu hai.⟧"),
    ],
)
def test_marks_are_set_and_taken_away(mark: str, before: str, after: str) -> None:
    text, start, end = parsed(before)
    assert shown(text, toggle_mark(text, start, end, mark)) == after


@pytest.mark.parametrize(
    ("mark", "before", "after"),
    [
        (LineMark.HEADING_2, "Chuyển biến| tích cực", "## Chuyển biến| tích cực"),
        (LineMark.HEADING_2, "## Chuyển biến| tích cực", "Chuyển biến| tích cực"),
        (LineMark.HEADING_3, "## Chuyển| biến", "### Chuyển| biến"),
        (LineMark.BULLET, "⟦một\n\nhai⟧", "⟦- một\n\n- hai⟧"),
        (LineMark.NUMBER, "⟦- một\n- hai⟧", "⟦1. một\n2. hai⟧"),
        (LineMark.NUMBER, "⟦1. một\n2. hai⟧", "⟦một\nhai⟧"),
        (LineMark.QUOTE, "⟦Đồng bào\nơi đây⟧", "⟦> Đồng bào\n> ơi đây⟧"),
        (LineMark.QUOTE, "⟦> Đồng bào\n> ơi đây⟧", "⟦Đồng bào\nơi đây⟧"),
        (LineMark.BULLET, "|", "- |"),
        (LineMark.BULLET, "trên\n|dưới\nnữa", "trên\n- |dưới\nnữa"),
    ],
)
def test_lines_become_one_thing_and_text_again(mark: LineMark, before: str, after: str) -> None:
    text, start, end = parsed(before)
    assert shown(text, toggle_lines(text, start, end, mark)) == after


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("", "theo ⟦Kết luận 62⟧ của", "theo [Kết luận 62](|) của"),
        ("https://vi.vn/a", "theo ⟦Kết luận⟧ của", "theo [Kết luận](https://vi.vn/a)| của"),
        ("", "theo [Kết| luận](https://vi.vn) của", "theo ⟦Kết luận⟧ của"),
        ("", "xem |", "xem [|]()"),
        ("", "xem [|]()", "xem |"),
        ("", "xem [báo|]()", "xem [báo](|)"),
        ("", "xem [báo](|)", "xem ⟦báo⟧"),
        ("", "xem [https://vi.vn/a|]()", "xem [https://vi.vn/a](https://vi.vn/a)|"),
        ("", "xem ⟦https://vi.vn/a⟧", "xem [https://vi.vn/a](https://vi.vn/a)|"),
        ("https://vi.vn", "xem |", "xem [|](https://vi.vn)"),
    ],
)
def test_links_are_made_and_undone(address: str, before: str, after: str) -> None:
    text, start, end = parsed(before)
    assert shown(text, toggle_link(text, start, end, address)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Câu một.| Câu hai.", "Câu một.\n\n| Câu hai."),
        ("- phát huy|", "- phát huy\n- |"),
        ("  9. phát huy|", "  9. phát huy\n  10. |"),
        ("> - trích|", "> - trích\n> - |"),
        ("> lời nói|", "> lời nói\n> |"),
        ("- |", "|"),
        ("> |", "|"),
    ],
)
def test_enter_goes_on_with_what_the_line_is(before: str, after: str) -> None:
    line, position, _ = parsed(before)
    edit = line_break(line, position)
    assert edit is not None
    assert shown(line, edit) == after


@pytest.mark.parametrize(
    ("line", "position"), [("", 0), ("Đầu dòng", 0), ("- phát huy", 1), ("| Tên", 3), ("```", 3)]
)
def test_enter_is_an_ordinary_line_end_elsewhere(line: str, position: int) -> None:
    assert line_break(line, position) is None


def test_a_photo_gets_a_paragraph_of_its_own() -> None:
    place = partial(own_paragraph, paragraph="![](anh-1)")
    for text, expected in (
        ("", "![](anh-1)\n"),
        ("Câu một.\n\nCâu hai.", "Câu một.\n\n![](anh-1)\n\nCâu hai."),
        ("Câu một.\nCâu hai.", "Câu một.\n\n![](anh-1)\n\nCâu hai."),
        ("| a | b |\n| --- | --- |\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n![](anh-1)\n"),
    ):
        edit = place(text, min(3, len(text)))
        assert text[: edit.start] + edit.text + text[edit.end :] == expected
