"""What one text shows of its findings, and that it stays as it is for all that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from desktop_app.domain.proofs import ProofSeverity
from desktop_app.ui.proofing.field_marks import FieldMarks
from desktop_app.ui.proofing.finding_pointer import FindingPointer
from desktop_app.ui.proofing.text_marks import placed
from desktop_app.ui.proofing.underlines import places
from tests.ui.keys import commit, compose, press

from .findings import finding

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.domain.proofs import ProofFinding
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk

TEXT = "Huyên ủy Cần Đước, Ông Sơn."


@pytest.fixture
def field(pane: EditorPane, appearance: Appearance, desk: Desk) -> FieldMarks:
    """The body of an open article; nothing is found in it yet."""
    pane.show_article(desk.detail(desk.draft()), editable=True)
    pane.body.set_text(TEXT)
    pane.body.setFocus()
    made = FieldMarks(pane.body, appearance, pane)
    made.edit.moveCursor(QTextCursor.MoveOperation.End)
    return made


def show(field: FieldMarks, *found: ProofFinding) -> None:
    field.take(placed(field.edit.text(), found), field.stamp())


def words(field: FieldMarks) -> list[str]:
    return [mark.finding.text for mark in field.shown()]


def picture(field: FieldMarks) -> QImage:
    return field.edit.viewport().grab().toImage()


def test_marks_are_painted_and_neither_text_nor_undo_know(field: FieldMarks) -> None:
    document, before = field.edit.document(), picture(field)
    state = document.revision(), document.availableUndoSteps(), document.toHtml()
    pictures = []
    for severity in ProofSeverity:
        show(field, finding("Huyên ủy", severity=severity))
        pictures.append(picture(field))
    assert all(one != before for one in pictures)
    assert len({bytes(one.bits()) for one in pictures}) == len(ProofSeverity)
    assert (document.revision(), document.availableUndoSteps(), document.toHtml()) == state
    show(field)
    assert picture(field) == before


def test_the_word_being_typed_is_shown_once_the_caret_leaves_it(field: FieldMarks) -> None:
    press(field.edit, " nguwowif")
    show(field, finding("nguwowif", len(TEXT) + 1))
    assert words(field) == []
    press(field.edit, " ")
    assert words(field) == ["nguwowif"]
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    assert words(field) == ["nguwowif"], "going back to it is reading, not typing"


def test_a_word_that_is_being_composed_is_not_marked(field: FieldMarks) -> None:
    press(field.edit, " ")
    compose(field.edit, "ngừi")
    clean = picture(field)
    show(field, finding("Huyên ủy"))
    assert picture(field) != clean
    commit(field.edit, "ngừi")
    show(field, finding("ngừi", len(TEXT) + 1))
    assert words(field) == []


def test_a_finding_from_an_earlier_text_is_put_where_its_words_are_now(field: FieldMarks) -> None:
    asked = field.stamp()
    field.edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(field.edit, "Dịp này, ")
    field.take(placed(TEXT, [finding("Ông", TEXT.index("Ông"))]), asked)
    (mark,) = field.shown()
    assert field.edit.text()[mark.start : mark.end] == "Ông"


def test_another_text_has_none_of_the_findings(field: FieldMarks, pane: EditorPane) -> None:
    show(field, finding("Huyên ủy"))
    pane.body.set_text("Huyên ủy khác")
    assert words(field) == []


def test_the_pointer_is_told_the_reason_and_finds_the_suggestions_in_the_menu(field: FieldMarks) -> None:
    FindingPointer(field, lambda mark, menu: [menu.addAction(mark.finding.reason)], field)
    show(field, finding("Huyên ủy", 0, "Huyện ủy"))
    viewport = field.edit.viewport()
    at = next(places(field.edit, field.shown())).center()
    for point, told in ((QPoint(2, 2), ""), (at, "“Huyên ủy” cần xem lại.")):
        help_wanted = QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
        QApplication.sendEvent(viewport, help_wanted)
        assert (QToolTip.text() if QToolTip.isVisible() else "") == told
    QToolTip.hideText()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(mouse, at, viewport.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "“Huyên ủy” cần xem lại."
    assert len(menu.actions()) > 3
    menu.close()
