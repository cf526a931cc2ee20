from __future__ import annotations

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.intake.plain_text import read_plain_text

FIRST = "Sáng 12/3, huyện Đức Huệ ra quân làm thủy lợi nội đồng mùa khô năm 2021."
SECOND = "Toàn huyện phấn đấu nạo vét 36 tuyến kênh, tổng chiều dài trên 42 km."


def test_headline_body_and_pen_name() -> None:
    content = read_plain_text(f"Đức Huệ ra quân làm thủy lợi\n\n{FIRST}\n\n{SECOND}\n\nKim Thoa\n")

    assert content == ArticleContent(
        headline="Đức Huệ ra quân làm thủy lợi", body=f"{FIRST}\n\n{SECOND}", byline="Kim Thoa"
    )


def test_labelled_headline_and_lead() -> None:
    content = read_plain_text(f"TÍT: Đức Huệ ra quân làm thủy lợi\nSapo: {FIRST}\n{SECOND}\nKim Thoa")

    assert content == ArticleContent(
        headline="Đức Huệ ra quân làm thủy lợi", lead=FIRST, body=SECOND, byline="Kim Thoa"
    )


def test_a_text_that_begins_with_a_paragraph_has_no_headline() -> None:
    long_first = (
        f"{FIRST[:-1]}, với sự tham gia của hơn 300 cán bộ, đoàn viên và bà con nông dân các xã biên giới."
    )

    content = read_plain_text(f"{long_first}\n\n{SECOND}")

    assert (content.headline, content.body) == ("", f"{long_first}\n\n{SECOND}")


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Đức Huệ:\nRa quân làm thủy lợi", "Đức Huệ: Ra quân làm thủy lợi"),
        ("Đức Huệ ra quân làm thủy lợi\nnội đồng mùa khô", "Đức Huệ ra quân làm thủy lợi nội đồng mùa khô"),
        ("Đức Huệ ra quân", "Đức Huệ ra quân"),
    ],
)
def test_a_headline_over_two_lines(head: str, headline: str) -> None:
    content = read_plain_text(f"{head}\n{FIRST}\n{SECOND}")

    assert (content.headline, content.body) == (headline, f"{FIRST}\n\n{SECOND}")


def test_text_wrapped_by_a_program_is_joined_again() -> None:
    wrapped = (
        "Đức Huệ ra quân\n\n"
        "Sáng 12/3, huyện Đức Huệ ra quân làm thủy lợi nội đồng mùa khô năm 2021.\n"
        "Toàn huyện phấn đấu nạo vét 36 tuyến kênh, tổng chiều dài trên 42 km,\n"
        "kinh phí 15 tỷ đồng.\n\n"
        "Đợt ra quân kéo dài đến hết tháng 4.\n"
    )

    content = read_plain_text(wrapped)

    assert content.body.split("\n\n") == [
        f"{FIRST} {SECOND[:-1]}, kinh phí 15 tỷ đồng.",
        "Đợt ra quân kéo dài đến hết tháng 4.",
    ]


def test_lines_that_look_like_markdown_stay_text() -> None:
    content = read_plain_text(
        "Nghị quyết\n\n# Mục tiêu\n\n1. Nạo vét 36 tuyến kênh.\n\n- Vốn: 15 tỷ đồng *\n\n(còn nữa)"
    )

    assert (
        content.body == "\\# Mục tiêu\n\n1\\. Nạo vét 36 tuyến kênh.\n\n\\- Vốn: 15 tỷ đồng \\*\n\n(còn nữa)"
    )


@pytest.mark.parametrize("text", ["", "\n \u00a0\n"])
def test_nothing_gives_an_empty_article(text: str) -> None:
    assert read_plain_text(text) == ArticleContent()
