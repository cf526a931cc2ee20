"""Where something comes in: at its place, and below a text that has no such place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData

from desktop_app.services import drafts, library

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Ông <b>Sơn</b> chủ trì.</p><ul><li>Một</li></ul>", "Ông **Sơn** chủ trì.\n\n- Một"),
        ("<p><b>Nguyễn Văn Sơn</b></p>", "**Nguyễn Văn Sơn**"),
    ],
)
def test_what_was_to_come_into_a_text_that_is_gone_comes_below_the_new_one(
    desk: Desk, pane: EditorPane, qtbot: QtBot, html: str, markdown: str
) -> None:
    article = desk.draft()
    there = library.detail(desk.reporter, article)
    pane.show_article(there, editable=True)
    copied = QMimeData()
    copied.setHtml(html)
    copied.setText("Nguyễn Văn Sơn")
    pane.body.insertFromMimeData(copied)
    written = replace(there.content, body="Bài viết lại\n\nở máy khác.")
    drafts.save(desk.reporter, article, written, there.state.version)
    pane.show_article(library.detail(desk.reporter, article), editable=True)
    assert pane.body.text() == written.body
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.body.text() == f"{written.body}\n\n{markdown}"
