"""What a line of Markdown is made of, in the words of the page that will show it."""

from __future__ import annotations

import pytest

from desktop_app.ui.markdown.markdown_spans import Look, figure_key, link_at, spans


def parts(line: str) -> list[tuple[str, Look]]:
    return [(line[span.start : span.end], span.look) for span in spans(line)]


def words(line: str, look: Look) -> list[str]:
    return [text for text, found in parts(line) if look in found and Look.MARK not in found]


@pytest.mark.parametrize(
    ("line", "look", "expected"),
    [
        ("Ông **Nguyễn Việt Cường** chủ trì", Look.STRONG, ["Nguyễn Việt Cường"]),
        ("__Huyện ủy__ và *Ủy ban*", Look.STRONG, ["Huyện ủy"]),
        ("**Ông *Nam* nói:** rồi", Look.STRONG, ["Ông ", "Nam", " nói:"]),
        ("**Ông *Nam* nói:** rồi", Look.EMPHASIS, ["Nam"]),
        ("***Đậm nghiêng*** thôi", Look.STRONG | Look.EMPHASIS, ["Đậm nghiêng"]),
        ("2 * 3 * 4 và ten_tep_anh", Look.EMPHASIS, []),
        (r"\*không nghiêng\*", Look.EMPHASIS, []),
        ("*mở mà không đóng", Look.EMPHASIS, []),
        ("mã `a *b* c` và ``d`e``", Look.CODE, ["a *b* c", "d`e"]),
        ("mã `a *b* c`", Look.EMPHASIS, []),
        ("theo [Kết luận **62**](https://vi.vn/A_(b)_c) của", Look.LINK, ["Kết luận ", "62"]),
        ("theo [Kết luận](https://vi.vn/A_(b)_c) của", Look.ADDRESS, ["[", "](https://vi.vn/A_(b)_c)"]),
        ("> “Đồng bào” *nói*", Look.QUOTE, ["“Đồng bào” ", "nói"]),
        ("| Tên | **Số** |", Look.TABLE, [" Tên ", " ", "Số", " "]),
        ("## Chuyển biến", Look.HEADING_2, ["Chuyển biến"]),
        ("#### Nhỏ nữa", Look.HEADING_3, ["Nhỏ nữa"]),
        ("#CầnĐước", Look.HEADING_1, []),
        ("Ông ‹tên đầy đủ› nói", Look.PROMPT, ["‹tên đầy đủ›"]),
    ],
)
def test_a_part_reads_as_what_it_is(line: str, look: Look, expected: list[str]) -> None:
    assert words(line, look) == expected


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("> - trích", ["> - "]),
        ("    12. mục", ["    12. "]),
        ("---", ["---"]),
        ("| --- | :-: |", ["| --- | :-: |"]),
        ("| a | b |", ["|", "|", "|"]),
        (r"| a \| b |", ["|", "|"]),
        ("giữa ![](anh-1) câu", ["![](anh-1)"]),
        ("[](https://vi.vn)", ["[](https://vi.vn)"]),
        ("Bí thư – Chủ tịch", []),
    ],
)
def test_signs_of_markdown_step_back(line: str, marks: list[str]) -> None:
    assert [text for text, look in parts(line) if Look.MARK in look] == marks


def test_a_line_that_places_a_photo_is_told_from_others() -> None:
    assert figure_key("![](anh-1)") == "anh-1"
    assert figure_key("  ![Quang cảnh](phim-2) ") == "phim-2"
    assert [figure_key(line) for line in ("![](a) ![](b)", "x ![](a)", "[a](b)", "")] == [None] * 4


def test_a_caret_beside_a_link_stands_at_it() -> None:
    line = "theo [a](b) và [c](d)"
    assert [link_at(line, position) for position in (4, 5, 11, 12, 21)] == [
        None,
        (5, 11),
        (5, 11),
        None,
        (15, 21),
    ]


@pytest.mark.parametrize(
    "hostile", ["*a ", "**a*", "[](", "`` ` ", "_*", "[a](b ", '[a](b "c', "|", "[a](b)", "> ", "\\*", "(b)]"]
)
@pytest.mark.timeout(60)
def test_no_line_takes_for_ever(hostile: str) -> None:
    line = "[a](" + hostile * (100_000 // len(hostile))
    assert all(0 <= one.start <= one.end <= len(line) for one in spans(line))
    link_at(line, len(line))
    figure_key(line)
