"""Counting an article as it grows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.language.counting import spoken_syllables
from desktop_app.ui.editor.text_counts import TextCounts, shown_length


def test_counts_follow_the_text_and_leave_addresses_out() -> None:
    counts = TextCounts()
    content = ArticleContent(
        "Tít bài", "Sapo của bài", "Câu một.\n\n![](anh-1)\n\nTheo [Đài](https://la34.com.vn/a-b)."
    )
    assert counts.count(content).syllables == 2 + 3 + 2 + 2
    longer = replace(content, body=content.body + "\n\nCâu một.\n\nCâu một.")
    assert counts.count(longer).syllables == 2 + 3 + 2 + 2 + 4
    assert counts.count(content) == TextCounts().count(content)


def test_captions_and_byline_are_counted_as_text() -> None:
    content = ArticleContent(
        "Tít", byline="Kim Thoa", photos=(Photo("anh-1", caption="Quang cảnh hội nghị"),)
    )
    assert TextCounts().count(content).syllables == 1 + 2 + 4


def test_what_is_spoken_is_counted_as_spoken() -> None:
    spoken = TextCounts().count(ArticleContent(lead="Ngày 24/4/2019", body="lúc 16:59 ở UBND")).spoken
    assert spoken == spoken_syllables("Ngày 24/4/2019") + spoken_syllables("lúc 16:59 ở UBND")


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("## Hội nghị\n\n> **Đồng bào** *ta*", "Hội nghịĐồng bào ta"),
        ("- một\n2. hai\n   * ba", "mộthaiba"),
        ("![Cầu](anh-1) dài 5 - 6 km", "Cầu dài 5 - 6 km"),
    ],
)
def test_marks_of_markdown_are_no_characters(markdown: str, shown: str) -> None:
    assert shown_length(markdown).characters == len(shown)
