"""Tool tips show what stands in a text and load nothing that it names."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from desktop_app.ui.tool_tips import as_written


@pytest.mark.parametrize(
    "words",
    [
        "Ảnh 1: <img src='file:////may/chung/a.png'> Quang cảnh hội nghị",
        "<b>Cần Đước</b> &amp; Cần Giuộc",
        "&lt;b> Cần Đước",
    ],
)
def test_what_looks_like_a_page_is_shown_as_it_is_written(words: str) -> None:
    assert Qt.mightBeRichText(words)
    page = QTextDocument()
    page.setHtml(as_written(words))
    assert page.toPlainText() == words


@pytest.mark.parametrize("words", ["Cần Đước: 5 < 7 & 8 > 3", "Tổng kết\nChưa lưu", ""])
def test_ordinary_words_stay_as_they_are(words: str) -> None:
    assert as_written(words) == words
