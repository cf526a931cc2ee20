"""What changes in the texts of an article."""

from __future__ import annotations

from desktop_app.language.encodings.conversion import Conversion, LineChange, Part, conversion
from desktop_app.language.encodings.encoding import OldEncoding
from desktop_app.language.encodings.repair import Loss
from tests.language.encodings.old_texts import encoded

_TCVN3, _VNI, _, _VIQR = OldEncoding
_HEADLINE, _BODY = "Đức Huệ", "Ngày 24/4/2019, Huyện ủy tổ chức hội nghị.\n\nKim Thoa\n\nĐến dự có ông Đước."


def test_texts_are_judged_together_and_changed_by_lines() -> None:
    lines = _BODY.split("\n")

    found = conversion((encoded(_HEADLINE, _VNI), "", encoded(_BODY, _VNI)))

    first, last = (encoded(line, _VNI) for line in (lines[0], lines[4]))
    start = len(f"{first}\n\nKim Thoa\n\n")
    assert found == Conversion(
        (
            LineChange(Part(0, 0, 9), "Ñöùc Hueä", _HEADLINE),
            LineChange(Part(2, 0, len(first)), first, lines[0]),
            LineChange(Part(2, start, start + len(last)), last, lines[4]),
        ),
        (_VNI,),
        (),
    )


def test_only_a_part_is_changed_where_one_is_named() -> None:
    old = encoded("Hội nghị tổng kết công tác dân vận", _TCVN3)

    found = conversion(("", "", f"Cà Mau {old} Cà Mau"), within=Part(2, 7, 7 + len(old)))

    assert found is not None
    assert found.changes == (LineChange(Part(2, 7, 7 + len(old)), old, "Hội nghị tổng kết công tác dân vận"),)
    assert found.losses == (Loss.CAPITALS,)


def test_nothing_is_found_where_nothing_is_old() -> None:
    assert conversion((_HEADLINE, "", _BODY)) is None
    assert conversion(("Vie^.t", "", ""), _VIQR) == Conversion(
        (LineChange(Part(0, 0, 6), "Vie^.t", "Việt"),), (_VIQR,), ()
    )
