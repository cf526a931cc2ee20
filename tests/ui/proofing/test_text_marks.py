"""Marks move with the words they stand under, whatever is edited around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.markdown.plain_text import utf16_length
from desktop_app.ui.proofing.text_marks import Edit, EditLog, Mark, TextMarks, placed, to_characters

from .findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT = "Huyên ủy Cần Đước tổng kết, Ông Sơn chủ trì hội nghị ”"
WORDS = ("Huyên ủy", "Cần Đước", ", Ông", " ”")
EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12), st.text("aă ,", max_size=4)), max_size=8)


def marked(text: str, words: Iterable[str] = WORDS) -> TextMarks:
    return TextMarks(placed(text, [finding(word, text.index(word)) for word in words]))


def edited(text: str, marks: TextMarks, edits: Iterable[tuple[int, int, str]]) -> str:
    for at, removed, added in edits:
        position = min(at, len(text))
        marks.follow(Edit(position, len(text[position : position + removed]), len(added)))
        text = text[:position] + added + text[position + removed :]
    return text


@given(EDITS)
def test_what_is_still_marked_stands_under_its_own_words(edits: list[tuple[int, int, str]]) -> None:
    marks = marked(TEXT)
    text = edited(TEXT, marks, edits)
    assert [text[mark.start : mark.end] for mark in marks] == [mark.finding.text for mark in marks]


@given(EDITS)
def test_marks_go_only_where_their_own_words_were_edited(edits: list[tuple[int, int, str]]) -> None:
    marks = TextMarks([Mark(finding("x"), 300, 301)])
    text = edited(TEXT + " " * (300 - len(TEXT)) + "x", marks, edits)
    assert [text[mark.start] for mark in marks] == ["x"]


def test_a_letter_at_either_edge_leaves_a_mark_and_one_inside_takes_it_away() -> None:
    marks = marked(TEXT)
    edited(TEXT, marks, [(0, 0, "x"), (9, 0, "y")])
    assert next(iter(marks)) == Mark(finding("Huyên ủy"), 1, 9)
    gone = marks.follow(Edit(4, 0, 1))
    assert [mark.finding.text for mark in gone] == ["Huyên ủy"]
    assert [mark.finding.text for mark in marks] == list(WORDS[1:])


def test_marks_are_found_by_what_they_touch() -> None:
    marks = marked(TEXT)
    assert [mark.finding.text for mark in marks.touching(8, 8)] == ["Huyên ủy"]
    assert [mark.finding.text for mark in marks.touching(8, 9)] == ["Huyên ủy", "Cần Đước"]
    assert marks.touching(18, 20) == []
    assert len(marks.touching(0, len(TEXT))) == len(WORDS)


def test_places_count_as_qt_does() -> None:
    text = "👩 Huyên ủy 👍 Ông"
    for mark in marked(text, ("Huyên ủy", "Ông")):
        units = text.encode("utf-16-le")[2 * mark.start : 2 * mark.end]
        assert units.decode("utf-16-le") == mark.finding.text
        assert mark.end - mark.start == utf16_length(mark.finding.text)
        count = to_characters(text)
        assert (count(mark.start), count(mark.end)) == (mark.finding.start, mark.finding.end)


def test_what_was_found_earlier_catches_up() -> None:
    log, edits = EditLog(), [Edit(0, 0, 2), Edit(5, 1, 0), Edit(0, 0, 1)]
    log.note(edits[0])
    asked = log.stamp()
    for edit in edits[1:]:
        log.note(edit)
    assert log.since(asked) == edits[1:]
    assert log.since(log.stamp()) == []
    assert log.since(asked) == []
