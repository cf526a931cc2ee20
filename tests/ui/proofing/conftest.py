"""The writing desk with its proofs, on an article with faults that rules of the program find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.proofing.proof_actions import ProofActions
from desktop_app.ui.proofing.proofreader import Proofreader

from .corrector import Corrector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.editor_context import EditorContext
    from tests.desk import Desk

ARTICLE = ArticleContent(
    headline="Cần Đước tổng kết , khen thưởng",
    lead="Mặt trận phát động phong trào “Thi đua yêu nước ”.",
    body="Hội nghị bế mạc , đại biểu ra về.\n\n![](anh-1)\n\nBà con 👩‍🌾 được mùa , được giá.",
    photos=(Photo("anh-1", caption="Quang cảnh hội nghị , sáng 24/4", featured=True),),
    byline="Kim Thoa",
    category="thoi-su",
)


@pytest.fixture
def proofreader(pane: EditorPane, context: EditorContext) -> Iterator[Proofreader]:
    """The proof desk at work, no article open."""
    actions = ProofActions(pane, context.appearance.icons)
    made = Proofreader(pane, context.workspace, context.feed, context.appearance, actions)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def corrector(proofreader: Proofreader, pane: EditorPane, desk: Desk, qtbot: QtBot) -> Corrector:
    """Somebody who reads the article with its faults found, the caret at the beginning of the body."""
    hand = Corrector(proofreader, pane, qtbot)
    hand.open(desk.detail(desk.draft(ARTICLE)))
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    return hand
