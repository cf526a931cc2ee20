"""A tab tells of saving only when something is not as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.identifiers import ArticleId
from desktop_app.ui.desk.save_marks import SaveMark, SaveMarks
from desktop_app.ui.saving.save_state import SaveStage, SaveState
from tests.desk import POSTED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.saving.draft_session import DraftSession

A, B = ArticleId("bài-a"), ArticleId("bài-b")


class Session(QObject):
    """Only what the marks listen to."""

    state_changed = Signal(object, object)


def test_a_text_that_is_long_on_its_way_is_marked_until_it_is_there(qtbot: QtBot) -> None:
    session = Session()
    marks = SaveMarks(cast("DraftSession", session), patience=20)
    with qtbot.waitSignal(marks.changed):
        session.state_changed.emit(A, SaveState(SaveStage.WAITING, POSTED))
        assert marks.mark(A) is None
    assert marks.mark(A) is SaveMark.LATE
    session.state_changed.emit(A, SaveState(SaveStage.SAVED, POSTED))
    assert marks.mark(A) is None


def test_failures_are_marked_at_once_and_each_at_its_article(qtbot: QtBot) -> None:
    session = Session()
    marks = SaveMarks(cast("DraftSession", session))
    session.state_changed.emit(A, SaveState(SaveStage.FAILED, POSTED, OSError(28, "No space left")))
    session.state_changed.emit(B, SaveState(SaveStage.CONFLICT, POSTED))
    assert (marks.mark(A), marks.mark(B)) == (SaveMark.FAILED, SaveMark.CONFLICT)
    with qtbot.assertNotEmitted(marks.changed):
        session.state_changed.emit(B, SaveState(SaveStage.CONFLICT, POSTED))
