"""Counting an article as it grows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.language.counting import reading_seconds
from desktop_app.ui.editor.text_counts import TextCounts


def test_counts_follow_the_text_and_leave_addresses_out() -> None:
    counts = TextCounts()
    content = ArticleContent(
        "Tít bài", "Sapo của bài", "Câu một.\n\n![](anh-1)\n\nTheo [Đài](https://la34.com.vn/a-b)."
    )
    assert counts.count(content)[0] == 2 + 3 + 2 + 2
    longer = replace(content, body=content.body + "\n\nCâu một.\n\nCâu một.")
    assert counts.count(longer)[0] == 2 + 3 + 2 + 2 + 4
    assert counts.count(content) == TextCounts().count(content)


def test_captions_and_byline_are_counted_as_text() -> None:
    content = ArticleContent(
        "Tít", byline="Kim Thoa", photos=(Photo("anh-1", caption="Quang cảnh hội nghị"),)
    )
    assert TextCounts().count(content)[0] == 1 + 2 + 4


def test_seconds_are_those_of_reading_aloud() -> None:
    _, seconds = TextCounts().count(ArticleContent(lead="Ngày 24/4/2019", body="lúc 16:59 ở UBND"))
    assert seconds == pytest.approx(reading_seconds("Ngày 24/4/2019") + reading_seconds("lúc 16:59 ở UBND"))
