"""One undo for several documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.ui.finding.joint_step import JointStep
from desktop_app.ui.markdown.plain_text import fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def documents(qapp: QApplication) -> list[QTextDocument]:
    """A headline, a lead and a body that were written in."""
    made = [QTextDocument(text) for text in ("Cần Đước", "Huyện Cần Đước", "Ở Cần Đước")]
    for document in made:
        write(document, "!")
    return made


def write(document: QTextDocument, text: str) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def rename(documents: list[QTextDocument]) -> JointStep:
    """Put “Cần Giuộc” before each text, in two changes that are one step."""
    step = JointStep(documents)
    for document in documents:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.insertText("Cần ")
        cursor.insertText("Giuộc: ")
        cursor.endEditBlock()
    step.finish()
    return step


def texts(documents: list[QTextDocument]) -> list[str]:
    return [document.toPlainText() for document in documents]


def test_undo_and_redo_in_any_document_are_for_all(documents: list[QTextDocument]) -> None:
    before = texts(documents)
    _step = rename(documents)
    after = texts(documents)
    for one, other in ((0, 1), (1, 2), (2, 0)):
        documents[one].undo()
        assert texts(documents) == before
        documents[other].redo()
        assert texts(documents) == after


def test_steps_before_and_after_are_each_document_s_own(documents: list[QTextDocument]) -> None:
    _step = rename(documents)
    write(documents[0], "?")
    after = texts(documents)
    documents[0].undo()
    documents[0].redo()
    assert texts(documents) == after
    documents[1].undo()
    assert texts(documents) == ["Cần Giuộc: Cần Đước!?", "Huyện Cần Đước!", "Ở Cần Đước!"]


def test_what_is_written_after_an_undo_is_not_redone_elsewhere(documents: list[QTextDocument]) -> None:
    _step = rename(documents)
    documents[0].undo()
    write(documents[0], "?")
    assert texts(documents) == ["Cần Đước!?", "Huyện Cần Đước!", "Ở Cần Đước!"]


def test_what_is_no_document_goes_along_and_is_asked_once(documents: list[QTextDocument]) -> None:
    told: list[str] = []
    step = rename(documents[:1])
    step.add(lambda: told.append("undone"), lambda: told.append("redone"))
    step.finish()
    step.undo()
    step.undo()
    assert documents[0].toPlainText() == "Cần Đước!"
    documents[0].redo()
    assert told == ["undone", "redone"]


def test_another_text_in_a_document_is_no_undo(documents: list[QTextDocument]) -> None:
    step = rename(documents)
    fill(documents[0], "Bến Lức", line_height=1.5)
    step.undo()
    assert texts(documents)[1:] == ["Cần Giuộc: Huyện Cần Đước!", "Cần Giuộc: Ở Cần Đước!"]
