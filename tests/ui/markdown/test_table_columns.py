"""Columns of tables as journalists type them."""

from __future__ import annotations

from desktop_app.ui.markdown.table_columns import cells, gaps, widths

TABLE = ("| Huyện | Số hộ |", "| --- | --- |", "| Cần Đước | 1.250 |", "| Tân Trụ | 87 | lạc |", "||")


def lined_up(row: str, columns: list[int]) -> str:
    for position, room in reversed(gaps(row, columns)):
        row = row[: position + 1] + " " * room + row[position + 1 :]
    return row


def test_with_the_gaps_the_columns_stand_below_each_other() -> None:
    columns = widths(TABLE)
    assert [lined_up(row, columns) for row in TABLE] == [
        "| Huyện    | Số hộ |",
        "| ---      | ---   |",
        "| Cần Đước | 1.250 |",
        "| Tân Trụ  | 87    | lạc |",
        "|          |",
    ]


def test_cells_end_where_a_sign_stands_that_is_not_escaped() -> None:
    row = r"| a \| b | c"
    assert [row[start:end] for start, end in cells(row)] == [r" a \| b ", " c"]
    assert cells("không có bảng") == []
