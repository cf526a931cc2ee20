"""A writing desk with a long article open, the caret at the beginning of its body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor

from tests.desk import ARTICLE

if TYPE_CHECKING:
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


BODY = "\n\n".join(f"{number}. Bà con huyện Cần Đước phấn khởi vì được mùa. " * 5 for number in range(60))


@pytest.fixture
def writing(pane: EditorPane, desk: Desk) -> EditorPane:
    """The pane of a person who writes."""
    pane.show_article(desk.detail(desk.draft(replace(ARTICLE, body=BODY))), editable=True)
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    return pane
