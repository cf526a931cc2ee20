"""The writing desk with the bar that finds, on an article with everything in it that is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QTextCursor

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.finding.finder import Finder

from .reader import Reader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk


ARTICLE = ArticleContent(
    headline="Cần Đước: Tổng kết công tác Mặt trận",
    lead="Sáng 24/4, huyện Cần Đước tổ chức hội nghị.",
    body="## Ở Cần Đước\n\nÔng Đỗ Văn Sơn 👩‍🌾 nói ở Cần Đước.\n\n![](anh-1)\n\nBà con CẦN ĐƯỚC được mùa.",
    photos=(Photo("anh-1", caption="Đại biểu huyện Cần Đước", featured=True), Photo("anh-2")),
    byline="Kim Thoa",
    category="thoi-su",
)


@pytest.fixture
def finder(pane: EditorPane, background: Background, appearance: Appearance, desk: Desk) -> Finder:
    """The article open, the caret at the beginning of its body."""
    found = Finder(pane, background, appearance, (QAction("Next", pane), QAction("Previous", pane)))
    pane.show_article(desk.detail(desk.draft(ARTICLE)), editable=True)
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    return found


@pytest.fixture
def reader(finder: Finder, qtbot: QtBot) -> Reader:
    """Somebody who looks for something."""
    return Reader(finder, qtbot)
