"""Several articles on one desk: each keeps its caret, its view and what can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor

from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

LONG = "\n\n".join(f"Đoạn {number}: " + "bà con phấn khởi được mùa lúa." * 12 for number in range(120))


def show(pane: EditorPane, desk: Desk, article: ArticleId) -> None:
    pane.show_article(desk.detail(article), editable=True)


def two_articles(pane: EditorPane, desk: Desk) -> tuple[ArticleId, ArticleId]:
    """Return two long articles, the second before the person and the first shown before it."""
    articles = tuple(desk.draft(replace(ARTICLE, body=f"{name}\n\n{LONG}")) for name in ("Một", "Hai"))
    for article in articles:
        show(pane, desk, article)
    return articles[0], articles[1]


def test_undo_and_redo_outlive_another_article_and_a_save(pane: EditorPane, desk: Desk) -> None:
    first, second = two_articles(pane, desk)
    for article in (first, second, first):
        show(pane, desk, article)
        press(pane.headline, "đ")
        press(pane.lead, "ế")
        press(pane.body, "Huyện")
        assert pane.flush()
    show(pane, desk, second)
    for field in (pane.headline, pane.lead, pane.body):
        field.undo()
    assert pane.content() == replace(ARTICLE, body=f"Hai\n\n{LONG}")
    show(pane, desk, first)
    pane.body.undo()
    assert pane.body.text() == f"Một\n\n{LONG}Huyện"
    show(pane, desk, second)
    assert pane.actions_by_id["redo"].isEnabled()
    pane.body.redo()
    assert pane.body.text() == f"Hai\n\n{LONG}Huyện"
    assert pane.headline.text() == ARTICLE.headline


@pytest.mark.parametrize(("width", "seen"), [(1000, True), (1000, False), (800, True)])
def test_caret_selection_and_view_are_as_they_were_left(
    pane: EditorPane, desk: Desk, qtbot: QtBot, width: int, seen: bool
) -> None:
    first, second = two_articles(pane, desk)
    show(pane, desk, first)
    bar = pane.body.verticalScrollBar()
    qtbot.waitUntil(lambda: pane.body.cursorRect().bottom() < bar.maximum())
    bar.setValue(bar.maximum() - 333)
    cursor = pane.body.textCursor()
    cursor.setPosition(2000)
    cursor.setPosition(2100, QTextCursor.MoveMode.KeepAnchor)
    pane.body.setTextCursor(cursor)
    place = pane.body.place()
    show(pane, desk, second)
    assert bar.value() == bar.minimum()
    pane.body.setVisible(seen)
    pane.resize(width, 700)
    show(pane, desk, first)
    pane.body.show()
    again = pane.body.place()
    assert (again.caret, again.anchor) == (2100, 2000)
    # In a column of another width the line begins elsewhere.
    assert place.top is not None
    assert again.top is not None
    assert again == place if width == 1000 else abs(again.top - place.top) < 90


def test_the_first_line_stays_when_the_column_becomes_narrower(
    pane: EditorPane, desk: Desk, qtbot: QtBot
) -> None:
    first, _second = two_articles(pane, desk)
    show(pane, desk, first)
    bar = pane.body.verticalScrollBar()
    qtbot.waitUntil(lambda: pane.body.cursorRect().bottom() < bar.maximum())
    bar.setValue((bar.maximum() + bar.minimum()) // 2)
    before = pane.body.place().top
    pane.resize(760, 500)
    after = pane.body.place().top
    assert before is not None
    assert after is not None
    assert abs(after - before) < 90


def test_a_text_changed_elsewhere_comes_from_its_beginning(pane: EditorPane, desk: Desk) -> None:
    first, second = two_articles(pane, desk)
    show(pane, desk, first)
    press(pane.body, "Chữ")
    assert pane.flush()
    show(pane, desk, second)
    desk.save(desk.reporter, first, body="Bản viết ở máy khác.")
    show(pane, desk, first)
    pane.body.undo()
    assert pane.body.text() == "Bản viết ở máy khác."
    assert pane.body.verticalScrollBar().value() == pane.body.verticalScrollBar().minimum()


def test_what_is_forgotten_comes_back_as_new(pane: EditorPane, desk: Desk) -> None:
    first, second = two_articles(pane, desk)
    show(pane, desk, first)
    press(pane.body, "Chữ")
    show(pane, desk, second)
    assert pane.flush_all()
    pane.manuscripts.forget(first)
    show(pane, desk, first)
    pane.body.undo()
    assert pane.body.text() == f"Một\n\n{LONG}Chữ"
