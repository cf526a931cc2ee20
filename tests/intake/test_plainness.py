"""Which copies are pasted at once, as the text they are."""

from __future__ import annotations

import pytest

from desktop_app.intake.plainness import says_more_than_text


@pytest.mark.parametrize(
    ("html", "more"),
    [
        ("<meta charset='utf-8'><span style='color: red; font-weight: 400'>Cần Đước</span>", False),
        ("<html><body><!--StartFragment--><p>một đoạn</p><!--EndFragment--></body></html>", False),
        ("<style>b {font-weight: bold}</style><body><p class=MsoNormal>một đoạn</p></body>", False),
        ("<p>hai</p><p>đoạn</p>", True),
        ("<span>có <b>đậm</b></span>", True),
        ("<span style='font-weight:700'>đậm</span>", True),
        ("<a href='https://la34.com.vn'>trang</a>", True),
        ("<span style='font-size:14pt;font-family:&quot;.VnTime&quot;'>mét</span>", True),
        ("<font face='VNI-Times'>moät</font>", True),
        ('<style>p.MsoNormal {font-family:".VnTimeH",serif}</style><p class=MsoNormal>mét</p>', True),
        ("<span style='font-family:Arial'>VNI-Times, .VnTime</span>", False),
        ("<a name='x'>chỗ</a>", False),
        ("<table><tr><td>ô</td></tr></table>", True),
        ("<span>" + "x" * 200_000 + "</span>", True),
    ],
)
def test_copies_of_plain_words_are_told_from_formatted_ones(html: str, more: bool) -> None:
    assert says_more_than_text(html) is more
