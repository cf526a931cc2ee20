"""Capitals and small letters in Markdown; brackets of the cases mark the selection, a bar the caret."""

from __future__ import annotations

import pytest

from desktop_app.language.letter_case import LetterCase
from desktop_app.ui.markdown.case_edits import change_case
from tests.ui.markdown.selections import parsed, shown

UPPER, LOWER, TITLE, SENTENCE = LetterCase


@pytest.mark.parametrize(
    ("case", "before", "after"),
    [
        (UPPER, "Ông ⟦**Nguyễn** [Cường](http://a.vn/x)⟧ nói", "Ông ⟦**NGUYỄN** [CƯỜNG](http://a.vn/x)⟧ nói"),
        (LOWER, "⟦## CẤP ỦY, UBND\n\n- `MÃ` Ủy ban⟧", "⟦## cấp ủy, UBND\n\n- `MÃ` ủy ban⟧"),
        (TITLE, "⟦![quang cảnh](anh-1)\nhội nghị⟧", "⟦![quang cảnh](anh-1)\nHội Nghị⟧"),
        (SENTENCE, "Hết. ⟦**HỘI** NGHỊ. KẾT QUẢ⟧", "Hết. ⟦**Hội** nghị. Kết quả⟧"),
        (SENTENCE, "Ông ⟦NÓI. BÀ NGHE⟧", "Ông ⟦nói. Bà nghe⟧"),
        (SENTENCE, "> ⟦*TIN*. ‹GHI THÊM› NỮA⟧", "> ⟦*Tin*. ‹GHI THÊM› Nữa⟧"),
        (UPPER, "cấp ủ|y Đảng", "cấp Ủ|Y Đảng"),
        (UPPER, "cấp | Đảng", "cấp | Đảng"),
        (UPPER, "⟦straße⟧ x", "⟦STRASSE⟧ x"),
        (TITLE, "đi ⟦uyện⟧", "đi ⟦Uyện⟧"),
        (TITLE, "huy⟦ện ủy⟧", "huy⟦ện Ủy⟧"),
    ],
)
def test_words_change_and_marks_do_not(case: LetterCase, before: str, after: str) -> None:
    text, start, end = parsed(before)
    assert shown(text, change_case(text, start, end, case)) == after


def test_what_has_its_case_already_leaves_nothing_to_undo() -> None:
    edit = change_case("TIN MỚI", 0, 3, UPPER)
    assert (edit.start, edit.end, edit.text) == (0, 0, "")
