from __future__ import annotations

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.intake.markdown_text import read_markdown

BODY = (
    "## Kết quả\n\n- Nạo vét **36** tuyến kênh\n- Trên 42 km đê bao\n\nĐợt ra quân kéo dài đến hết tháng 4."
)


@pytest.mark.parametrize(
    "lead",
    ["> Sáng 12/3, huyện Đức Huệ\n> ra quân.", "**Sáng 12/3, huyện Đức Huệ ra quân.**"],
    ids=["quote", "bold"],
)
@pytest.mark.parametrize("name", ["Kim Thoa", "*Kim Thoa*", "**Kim Thoa**"])
def test_headline_lead_body_and_byline(lead: str, name: str) -> None:
    content = read_markdown(f"# Đức Huệ: Ra quân \\# 1 #\n\n{lead}\n\n{BODY}\n\n{name}\n")

    assert content == ArticleContent(
        headline="Đức Huệ: Ra quân # 1",
        lead="Sáng 12/3, huyện Đức Huệ ra quân.",
        body=BODY,
        byline="Kim Thoa",
    )


def test_without_marks_only_headline_and_body_are_read() -> None:
    content = read_markdown(f"Đức Huệ ra quân\r\n\r\n{BODY}")

    assert content == ArticleContent(headline="Đức Huệ ra quân", body=BODY)


def test_images_become_slots_and_their_files_are_noted() -> None:
    content = read_markdown(
        "# Ra quân\n\n![Quang cảnh *buổi* ra quân](hinh/ra-quan.jpg)\n\nSáng 12/3.\n\n"
        '![Kênh](kenh.png "Nạo vét kênh Rạch Gốc")\n\nHết.'
    )

    assert content.body == "![](anh-1)\n\nSáng 12/3.\n\n![](anh-2)\n\nHết."
    assert content.photos == (
        Photo(key="anh-1", caption="Quang cảnh *buổi* ra quân", featured=True),
        Photo(key="anh-2", caption="Nạo vét kênh Rạch Gốc", alt="Kênh"),
    )
    assert content.notes == "anh-1: hinh/ra-quan.jpg\nanh-2: kenh.png"


def test_front_matter_is_kept_out_of_the_page() -> None:
    content = read_markdown("---\ntitle: Ra quân\ndate: 2021-03-12\n---\n\n# Ra quân\n\nSáng 12/3.")

    assert (content.headline, content.body) == ("Ra quân", "Sáng 12/3.")
    assert content.notes == "title: Ra quân\ndate: 2021-03-12"
