"""The list, its empty forms, and how an article looks in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent
from PySide6.QtTest import QTest

from desktop_app.services import reviews
from desktop_app.services.library import Queue
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.library.article_list import ArticleList
from desktop_app.ui.library.article_model import CARD
from desktop_app.ui.library.card_delegate import CardDelegate, _lines
from desktop_app.ui.look.palette import LIGHT, Tone
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk


@pytest.fixture
def articles(desk: Desk, background: Background, appearance: Appearance, qtbot: QtBot) -> ArticleList:
    shown = ArticleList(desk.reporter, background, appearance, timezone(timedelta(hours=7)))
    qtbot.addWidget(shown)
    shown.resize(260, 600)
    shown.show()
    return shown


def said(articles: ArticleList) -> str:
    empty = articles.findChild(EmptyState)
    assert empty is not None
    return empty.accessibleName() if empty.isVisible() else ""


def test_an_empty_queue_says_what_to_do(articles: ArticleList, qtbot: QtBot) -> None:
    articles.model.show(Queue.APPROVED, "")
    assert said(articles) == "Nothing waits here. Articles appear here on their way."
    with qtbot.waitSignal(articles.model.loaded):
        articles.model.show(Queue.ALL, "Vĩnh Hưng")
    assert "“Vĩnh Hưng”" in said(articles)
    articles.model.show(Queue.MY_DRAFTS, "")
    assert said(articles).startswith("No articles yet")
    empty = articles.findChild(EmptyState)
    assert empty is not None
    with qtbot.waitSignal(articles.new_article_wanted):
        empty._button.click()


def test_who_may_not_write_is_not_invited_to(
    desk: Desk, background: Background, appearance: Appearance, qtbot: QtBot
) -> None:
    articles = ArticleList(desk.administrator, background, appearance, timezone(timedelta(hours=7)))
    qtbot.addWidget(articles)
    articles.show()
    articles.model.show(Queue.ALL, "")
    assert said(articles) == "Nothing waits here. Articles appear here on their way."


def test_choosing_a_row_is_told_and_marking_one_is_not(
    articles: ArticleList, desk: Desk, qtbot: QtBot
) -> None:
    first, second = desk.draft(), desk.draft(replace(ARTICLE, headline="Bài hai"))
    articles.model.show(Queue.MY_DRAFTS, "")
    assert said(articles) == ""
    with qtbot.assertNotEmitted(articles.article_chosen):
        articles.set_current(first)
    assert articles.view.currentIndex().row() == 1
    with qtbot.waitSignal(articles.article_chosen) as chosen:
        QTest.keyClick(articles.view, Qt.Key.Key_Up)
    assert chosen.args == [second]
    with qtbot.assertNotEmitted(articles.article_chosen):
        articles.model.reload()
    assert articles.view.currentIndex().row() == 0


def test_a_saved_draft_repaints_its_row_and_no_other(articles: ArticleList, desk: Desk, qtbot: QtBot) -> None:
    first, _ = desk.draft(), desk.draft()
    articles.model.show(Queue.MY_DRAFTS, "")
    viewport, row = articles.view.viewport(), articles.model.index(1)
    painted: list[QRect] = []

    class Painting(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watching = Painting()
    viewport.installEventFilter(watching)
    qtbot.waitUntil(lambda: bool(painted))
    # The view lays its rows out when it comes to it, which may be after the first painting.
    articles.view.doItemsLayout()
    viewport.repaint()
    painted.clear()
    desk.save(desk.reporter, first, headline="Bến Lức")
    articles.model.refresh(first)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [articles.view.visualRect(row)]
    assert row.data() == "Bến Lức"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Mộc Hóa", ["Mộc Hóa"]),
        ("Cần Đước: Tổng kết công tác", ["Cần Đước: Tổng", "kết công tác"]),
    ],
)
def test_headlines_are_broken_between_words(text: str, lines: list[str], qtbot: QtBot) -> None:
    font = QFont()
    width = QFontMetrics(font).horizontalAdvance("Cần Đước: Tổng") + 2
    assert _lines(text, font, width) == lines


def test_a_long_headline_ends_with_an_ellipsis_on_its_second_line(qtbot: QtBot) -> None:
    font = QFont()
    first, second = _lines(ARTICLE.headline * 3, font, 200)
    assert QFontMetrics(font).horizontalAdvance(second) <= 200
    assert first
    assert second.endswith("…")


def test_the_state_is_told_in_words_and_its_colour(articles: ArticleList, desk: Desk) -> None:
    returned = desk.taken()
    reviews.return_to_author(desk.editor, returned, "Thiếu nguồn.")
    desk.taken()
    stale = desk.approved()
    desk.save(desk.chief, stale, place="Tân An")
    articles.model.show(Queue.ALL, "")
    delegate = articles.view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    cards = [articles.model.index(row).data(CARD) for row in range(3)]
    assert [delegate._state_text(card) for card in cards] == [
        "approved · changed since approval",
        "being edited · Trần Văn Đức",
        "returned",
    ]
    picture = articles.view.viewport().grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(12, 30) for y in range(picture.height())}
    assert QColor(LIGHT.tones[Tone.WAITING].ink).name() in seen
    assert QColor(LIGHT.tones[Tone.RETURNED].ink).name() in seen
