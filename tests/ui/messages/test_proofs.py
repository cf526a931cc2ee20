"""What a fix makes of the words around it."""

from __future__ import annotations

import pytest

from desktop_app.ui.messages.proofs import fix_in_words


@pytest.mark.parametrize(
    ("text", "found", "suggestion", "words"),
    [
        ("Dịp này, Huyên ủy Cần Đước", "Huyên ủy", "Huyện ủy", "Huyện ủy"),
        ("đoàn thể chính trị – xã hội ”.", " ", "", "hội”."),
        ("Ngày 24/4/2019, Ông Cường", "Ông", "ông", "ông"),
        ("của Bộ Chính trị", "ị", "ị.", "trị."),
        ("tổng kết ,đại biểu", " ,", ", ", "kết, đại"),
        ("Một\n\u00a0\nHai", "\u00a0", "", ""),
        ("“ ổn định”", "“ ", "“", "“ổn"),
        ("hoạt động của MTTQ và các đoàn thể", "MTTQ", "Mặt trận (MTTQ)", "Mặt trận (MTTQ)"),
        ("(Huyên ủy, Uỷ ban)", "Huyên ủy", "Huyện ủy", "Huyện ủy"),
    ],
)
def test_a_fix_is_shown_in_whole_words(text: str, found: str, suggestion: str, words: str) -> None:
    start = len(text) - 1 if found == "ị" else text.index(found)
    if found == " ":
        start = text.index(" ”")
    assert fix_in_words(text, start, start + len(found), suggestion) == words
