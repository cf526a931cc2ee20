"""The formatting commands at the desk: which text they work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.keys import press

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def test_undo_and_redo_go_by_the_text_that_is_written_in(pane: EditorPane, desk: Desk) -> None:
    pane.show_article(desk.detail(desk.draft()), editable=True)
    undo, redo = pane.actions_by_id["undo"], pane.actions_by_id["redo"]
    body, lead = pane.body.text(), pane.lead.text()
    pane.body.setFocus()
    press(pane.body, "Bà con ")
    pane.lead.setFocus()
    assert not undo.isEnabled()
    press(pane.lead, "Cần Đước ")
    undo.trigger()
    assert (pane.lead.text(), undo.isEnabled(), redo.isEnabled()) == (lead, False, True)
    redo.trigger()
    assert "Cần Đước" in pane.lead.text()
    pane.body.setFocus()
    assert undo.isEnabled()
    undo.trigger()
    undo.trigger()
    assert pane.body.text() == body
