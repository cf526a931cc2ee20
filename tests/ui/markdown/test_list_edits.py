"""Lists and quotations under Enter and Tab."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.markdown.list_edits import indent, item_break, outdent
from tests.ui.markdown.selections import parsed, shown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. một|\n2. hai\n3. ba", "1. một\n2. |\n3. hai\n4. ba"),
        ("1. một\n2. ha|i", "1. một\n2. ha\n3. |i"),
        ("9. chín|\n10. mười", "9. chín\n10. |\n11. mười"),
        ("1) một|\n\n2) hai", "1) một\n2) |\n\n3) hai"),
        ("- một\n    - |", "- một\n- |"),
        ("- một\n- |", "- một\n\n|"),
        ("- |", "|"),
        ("- một\n- |\n- ba", "- một\n\n|\n\n- ba"),
        ("> Đồng bào|", "> Đồng bào\n> |"),
        ("> một\n> |", "> một\n\n|"),
        ("> - một\n> - |", "> - một\n\n> |"),
        ("1. một\n2. |\n3. ba", "1. một\n\n|\n\n2. ba"),
        ("01. một|\n02. hai", "01. một\n02. |\n03. hai"),
        ("- |\n01. hai", "|\n\n01. hai"),
        ("2020. lũ|\n2020. hạn\n2025. mặn", "2020. lũ\n2021. |\n2020. hạn\n2025. mặn"),
        ("1. một|\n2. hai\n\n1. ba\n2. bốn", "1. một\n2. |\n3. hai\n\n1. ba\n2. bốn"),
        ("- một|\n  còn nữa\n- hai", "- một\n  còn nữa\n- |\n- hai"),
        ("- một|\n\n    đoạn sau", "- một\n\n    đoạn sau\n- |"),
        ("- mộ|t\n  còn nữa", "- mộ\n- |t\n  còn nữa"),
    ],
)
def test_enter_goes_on_and_numbers_anew(before: str, after: str) -> None:
    text, position, _ = parsed(before)
    edit = item_break(text, position)
    assert edit is not None
    assert shown(text, edit) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- một\n- h|ai\n- ba", "- một\n    - h|ai\n- ba"),
        ("1. một\n2. hai|\n3. ba", "1. một\n    1. hai|\n2. ba"),
        ("1. một\n    1. hai\n2. b|a", "1. một\n    1. hai\n    2. b|a"),
        ("1. một\n2. ⟦hai\n3. ba⟧\n4. bốn", "1. một\n    1. ⟦hai\n    2. ba⟧\n2. bốn"),
        ("- một\n- |hai\n    - con\n- ba", "- một\n    - |hai\n        - con\n- ba"),
        ("> - một\n> - hai|", "> - một\n>     - hai|"),
    ],
)
def test_tab_puts_items_a_level_deeper_and_shift_tab_back(before: str, after: str) -> None:
    text, start, end = parsed(before)
    edit = indent(text, start, end)
    assert edit is not None
    assert shown(text, edit) == after
    deeper, start, end = parsed(after)
    back = outdent(deeper, start, end)
    assert back is not None
    assert shown(deeper, back) == before


@pytest.mark.parametrize("case", ["- mộ|t\n- hai", "- một\n    - ha|i", "> lời n|ói", "văn| xuôi"])
def test_an_item_goes_no_deeper_than_one_level_below_the_item_before(case: str) -> None:
    text, start, end = parsed(case)
    assert indent(text, start, end) is None


def test_at_the_edge_nothing_comes_further_out() -> None:
    assert outdent("- một", 3, 3) is None
    text, start, end = parsed("1. một\n    1. h|ai\n    2. ba")
    edit = outdent(text, start, end)
    assert edit is not None
    assert shown(text, edit) == "1. một\n2. h|ai\n    1. ba"


LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "> "]),
    st.sampled_from(["", "    ", "  ", "        "]),
    st.sampled_from(["- ", "1. ", "7) ", "", "* "]),
    st.sampled_from(["", "Cần Đước", "10 năm", "👩‍🌾 bà con", "**đậm**"]),
)


@given(st.lists(LINES, min_size=1, max_size=8), st.data())
def test_no_word_is_ever_lost_and_the_edit_is_what_differs(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    for edit in (item_break(text, start), indent(text, start, end), outdent(text, start, end)):
        if edit is None:
            continue
        changed = text[: edit.start] + edit.text + text[edit.end :]
        assert 0 <= edit.anchor <= len(changed)
        assert 0 <= edit.position <= len(changed)
        assert words(changed).replace(" ", "") == words(text).replace(" ", "")


def words(text: str) -> str:
    """Return what of `text` is neither a number nor a mark at the beginning of a line."""
    return "".join(re.sub(r"^[> ]*(?:[-*]|\d+[.)])?[ ]*", "", line) for line in text.split("\n"))
