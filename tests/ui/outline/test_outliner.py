"""The outline follows the text and leads into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.ui.outline.outliner import Outliner
from tests.ui.keys import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.outline.outline_panel import OutlinePanel
    from tests.desk import Desk

Key = Qt.Key
PARAGRAPHS = "Bà con được mùa.\n\n" * 30
ARTICLE = ArticleContent(
    headline="Phiên chợ sớm",
    lead="Không loa, không mái che.",
    body=f"## Chợ họp\n\n{PARAGRAPHS}![](anh-1)\n\n{PARAGRAPHS}### Giữ chợ 👍\n\n{PARAGRAPHS}",
    photos=(Photo("anh-1", caption="Ghe khóm cập bến", featured=True),),
)


@pytest.fixture
def outliner(pane: EditorPane, background: Background, appearance: Appearance, desk: Desk) -> Outliner:
    """The outline of an open article, not shown yet; the caret at the beginning of the body."""
    toggle = QAction("Outline", pane)
    toggle.setCheckable(True)
    made = Outliner(pane, background, appearance.icons, toggle)
    pane.show_article(desk.detail(desk.draft(ARTICLE)), editable=True)
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    return made


@pytest.fixture
def panel(outliner: Outliner) -> OutlinePanel:
    """The outline, opened with its key."""
    outliner.page.toggle.trigger()
    return outliner.panel


def rows(panel: OutlinePanel) -> list[str]:
    return [panel.list.item(row).text().strip() for row in range(panel.list.count())]


def current(panel: OutlinePanel) -> str:
    return panel.list.currentItem().text().strip()


def line(pane: EditorPane) -> str:
    return pane.body.textCursor().block().text()


def test_it_opens_where_the_caret_is_and_enter_goes_there(panel: OutlinePanel, pane: EditorPane) -> None:
    assert panel.field.hasFocus()
    assert rows(panel) == [
        "Phiên chợ sớm",
        "Không loa, không mái che.",
        "Body",
        "Chợ họp",
        "Ghe khóm cập bến",
        "Giữ chợ 👍",
    ]
    assert current(panel) == "Chợ họp"
    QTest.keyClick(panel.field, Key.Key_Down)
    QTest.keyClick(panel.field, Key.Key_Down)
    QTest.keyClick(panel.field, Key.Key_Return)
    assert line(pane) == "### Giữ chợ 👍"
    assert pane.body.hasFocus()
    assert pane.body.viewport().rect().contains(pane.body.cursorRect())
    assert panel.isVisible()


def test_a_few_letters_without_marks_find_a_part(panel: OutlinePanel, pane: EditorPane) -> None:
    press(panel.field, "ghe kh")
    assert rows(panel) == ["Ghe khóm cập bến"]
    QTest.keyClick(panel.field, Key.Key_Return)
    assert line(pane) == "![](anh-1)"
    assert len(rows(panel)) == 6
    press(panel.field, "không có")
    assert rows(panel) == []
    QTest.keyClick(panel.field, Key.Key_Return)
    QTest.keyClick(panel.field, Key.Key_Escape)
    assert len(rows(panel)) == 6
    assert line(pane) == "![](anh-1)"


def test_a_click_leads_to_headline_and_lead(panel: OutlinePanel, pane: EditorPane) -> None:
    for row, field in ((0, pane.headline), (1, pane.lead)):
        at = panel.list.visualItemRect(panel.list.item(row)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert field.hasFocus()


def test_it_follows_the_text_and_the_caret(panel: OutlinePanel, pane: EditorPane, qtbot: QtBot) -> None:
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.End)
    assert current(panel) == "Giữ chợ 👍"
    press(pane.body, "## Ông Đỗ Văn Sơn kể")
    qtbot.waitUntil(lambda: rows(panel)[-1] == "Ông Đỗ Văn Sơn kể")
    assert current(panel) == "Ông Đỗ Văn Sơn kể"
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    assert current(panel) == "Chợ họp"
    pane.lead.setFocus()
    press(pane.lead, "!")
    assert current(panel) == "Không loa, không mái che."


def test_another_article_has_another_outline(
    panel: OutlinePanel, pane: EditorPane, desk: Desk, qtbot: QtBot
) -> None:
    other = desk.draft(ArticleContent(headline="Bến Lức"))
    pane.show_article(desk.detail(other), editable=True)
    qtbot.waitUntil(lambda: rows(panel) == ["Bến Lức", "Lead", "Body"])


def test_the_key_again_leaves_the_panel_as_it_was(outliner: Outliner, pane: EditorPane) -> None:
    properties = pane.actions_by_id["properties"]
    for shown in (True, False):
        if properties.isChecked() != shown:
            properties.trigger()
        outliner.page.toggle.trigger()
        assert outliner.page.toggle.isChecked()
        assert not properties.isChecked()
        outliner.page.toggle.trigger()
        assert not outliner.page.toggle.isChecked()
        assert properties.isChecked() is shown
        assert pane.properties.isVisible() is shown
        assert pane.body.hasFocus()


def test_the_properties_take_the_place_of_the_outline(panel: OutlinePanel, pane: EditorPane) -> None:
    pane.actions_by_id["properties"].trigger()
    assert pane.properties.isVisible()
    assert not panel.isVisible()


def test_the_details_of_a_photo_come_and_go_over_the_outline(panel: OutlinePanel, pane: EditorPane) -> None:
    pane.photos.select("anh-1")
    assert not panel.isVisible()
    pane.photos.select("")
    assert panel.isVisible()


def test_on_a_narrow_desk_it_takes_the_place_of_the_text_until_a_choice(
    outliner: Outliner, pane: EditorPane
) -> None:
    pane.resize(600, 700)
    outliner.page.toggle.trigger()
    assert outliner.panel.isVisible()
    assert not pane.body.isVisible()
    QTest.keyClick(outliner.panel.field, Key.Key_Return)
    assert pane.body.hasFocus()
    assert not outliner.panel.isVisible()
