"""Photos placed in a text and taken out again: their lines, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.markdown.reference_edits import BEFORE_ALL, place_references, take_out_references

if TYPE_CHECKING:
    from desktop_app.ui.markdown.markdown_edits import Edit

KEYS = ["anh-1", "anh-2", "anh-10"]
LINES = st.sampled_from(
    ["", "Đoạn một.", "Đoạn hai: ![](anh-1) giữa dòng.", "| Huyện | Xã |", "![](anh-1)", "![](anh-2)"]
)
TEXTS = st.lists(LINES, min_size=1, max_size=8).map("\n".join)


def applied(text: str, edit: Edit) -> str:
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("", 0, "![](anh-2)\n"),
        ("Một.\n\nHai.", 0, "Một.\n\n![](anh-2)\n\nHai."),
        ("Một.\n\nHai.", 1, "Một.\n\n![](anh-2)\n\nHai."),
        ("Một.\n\nHai.", 2, "Một.\n\nHai.\n\n![](anh-2)\n"),
        ("Một.\nHai.", 0, "Một.\n\n![](anh-2)\n\nHai."),
        ("Một.\n\nHai.", BEFORE_ALL, "![](anh-2)\n\nMột.\n\nHai."),
        ("Một.\n\n![](anh-2)\n\nHai.\n\nBa.", 4, "Một.\n\nHai.\n\n![](anh-2)\n\nBa."),
        ("Một.\n\n![](anh-2)\n\nHai.", BEFORE_ALL, "![](anh-2)\n\nMột.\n\nHai."),
        ("Một.\n\n![](anh-2)\n\nHai.", 0, "Một.\n\n![](anh-2)\n\nHai."),
        (
            "| A | B |\n|---|---|\n| 1 | 2 |\n\nHai.",
            0,
            "| A | B |\n|---|---|\n| 1 | 2 |\n\n![](anh-2)\n\nHai.",
        ),
        ("![](anh-20)", 0, "![](anh-20)\n\n![](anh-2)\n"),
    ],
)
def test_a_photo_stands_in_a_line_of_its_own_and_only_once(text: str, line: int, expected: str) -> None:
    edit = place_references(text, line, ["anh-2"])
    assert applied(text, edit) == expected
    assert expected[: edit.position].rstrip().endswith("![](anh-2)")


def test_several_photos_keep_their_order() -> None:
    text = "Một.\n\n![](anh-1)\n\nHai."
    edit = place_references(text, 4, ["anh-2", "anh-1"])
    assert applied(text, edit) == "Một.\n\nHai.\n\n![](anh-2)\n\n![](anh-1)\n"


@given(TEXTS, st.integers(-1, 9), st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
def test_placing_loses_and_repeats_nothing(text: str, line: int, keys: list[str]) -> None:
    new = applied(text, place_references(text, line, keys))
    references = {f"![]({key})" for key in keys}
    assert [one for one in new.split("\n") if one in references] == [f"![]({key})" for key in keys]
    others = [one for one in text.split("\n") if one and one not in references]
    assert [one for one in new.split("\n") if one and one not in references] == others


@given(TEXTS, st.integers(0, 200), st.sets(st.sampled_from(KEYS), min_size=1))
def test_taking_out_leaves_the_words_and_the_caret_where_they_are(
    text: str, caret: int, keys: set[str]
) -> None:
    caret = min(caret, len(text))
    edit = take_out_references(text, caret, keys)
    new = applied(text, edit)
    references = {f"![]({key})" for key in keys}
    assert [one for one in new.split("\n") if one] == [
        one for one in text.split("\n") if one and one not in references
    ]
    line_start = text.rfind("\n", 0, caret) + 1
    line = text[line_start:].split("\n")[0]
    if line and line not in references:
        assert new[: edit.position].endswith(text[line_start:caret])


def test_a_text_without_the_reference_is_left_alone() -> None:
    text = "Một.\n\nHai ![](anh-2) giữa dòng.\n"
    edit = take_out_references(text, 3, {"anh-2"})
    assert (applied(text, edit), edit.text, edit.start, edit.position) == (text, "", edit.end, 3)
