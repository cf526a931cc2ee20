"""Tables under Enter and Tab."""

from __future__ import annotations

import pytest

from desktop_app.rendering.dialect import NewsroomMarkdown
from desktop_app.ui.markdown.table_edits import next_cell, previous_cell, row_break, table, table_after
from tests.ui.markdown.selections import parsed, shown

HEAD = "| Huyện | Hộ |\n| --- | --- |"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("¦ Huyện ¦ Hộ ¦|", "¦ Huyện ¦ Hộ ¦\n¦ --- ¦ --- ¦\n¦ | ¦  ¦"),
        ("¦ Huy|ện ¦ Hộ ¦\n¦ --- ¦ --- ¦", "¦ Huyện ¦ Hộ ¦\n¦ --- ¦ --- ¦\n¦ | ¦  ¦"),
        (
            f"{HEAD}\n¦ Cần| Đước ¦ 9 ¦\n¦ Tân Trụ ¦ 7 ¦",
            f"{HEAD}\n¦ Cần Đước ¦ 9 ¦\n¦ | ¦  ¦\n¦ Tân Trụ ¦ 7 ¦",
        ),
        (f"{HEAD}\n¦ a ¦ b ¦\n¦ | ¦  ¦", f"{HEAD}\n¦ a ¦ b ¦\n\n|"),
    ],
)
def test_enter_adds_a_row_and_breaks_none(before: str, after: str) -> None:
    text, position, _ = parsed(before.replace(HEAD, HEAD.replace("|", "¦")))
    edit = row_break(text.replace("¦", "|"), position)
    assert edit is not None
    assert shown(text, edit).replace("|", "¦") == after.replace("|", "¦")


@pytest.mark.parametrize(("text", "position"), [("| Huyện", 4), ("|", 1), (HEAD, 0)])
def test_what_is_no_table_yet_gets_an_ordinary_line_end(text: str, position: int) -> None:
    assert row_break(text, position) is None


def test_tab_walks_through_the_cells_and_adds_a_row_at_the_end() -> None:
    text, at = f"{HEAD}\n| Cần Đước | |", (2, 7)
    selected = []
    for _ in range(4):
        edit = next_cell(text, *at)
        text = text[: edit.start] + edit.text + text[edit.end :]
        at = edit.anchor, edit.position
        selected.append(text[slice(*at)])
    assert selected == ["Hộ", "Cần Đước", "", ""]
    assert text == f"{HEAD}\n| Cần Đước | |\n|  |  |"
    for expected in ("", "Cần Đước", "Hộ", "Huyện"):
        back = previous_cell(text, *at)
        assert back is not None
        at = back.anchor, back.position
        assert text[slice(*at)] == expected
    assert previous_cell(text, *at) is None


def test_a_table_comes_after_the_line_and_waits_for_its_first_word() -> None:
    empty = "¦  ¦  ¦  ¦"
    expected = f"Câu một.\n\n¦ |{empty[2:]}\n¦ --- ¦ --- ¦ --- ¦\n{empty}\n{empty}\n\nCâu hai."
    assert shown("Câu một.\nCâu hai.", table_after("Câu một.\nCâu hai.", 3)).replace("|", "¦") == (
        expected.replace("|", "¦")
    )


def test_a_new_table_is_one_on_the_page() -> None:
    html = NewsroomMarkdown().convert(table(3, 2))
    assert [html.count(part) for part in ("<table>", "<th>", "<td>")] == [1, 3, 6]
