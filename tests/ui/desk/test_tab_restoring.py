"""Going on where one stopped, after a restart or a crash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.services import library, reviews
from desktop_app.services.library import Queue
from tests.desk import ARTICLE

from .test_article_tabs import drafts_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.articles import ArticleDetail
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.services.workspace import Workspace
    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

PARAGRAPHS = "\n\n".join(f"Đoạn {number}: bà con Cần Đước phấn khởi được mùa lúa." for number in range(60))


def test_the_next_start_goes_on_where_each_was_left(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = drafts_of(desk, "Một", "Hai", "Ba", body=PARAGRAPHS)
    seat = sit_down("phongvien")
    for article in (third, first, second):
        seat.tabs.open(article)
    seat.tabs.open(first)
    bar = seat.editor.body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > bar.minimum() + 1000)
    cursor = seat.editor.body.textCursor()
    cursor.setPosition(700)
    seat.editor.body.setTextCursor(cursor)
    bar.setValue(bar.minimum() + 777)
    left_at = bar.value()
    seat.tabs.browse(second)
    seat.tabs.open(first)
    seat.close_desk()

    read: list[ArticleId] = []
    loaded = library.detail

    def detail(workspace: Workspace, article: ArticleId) -> ArticleDetail:
        read.append(article)
        return loaded(workspace, article)

    monkeypatch.setattr(library, "detail", detail)
    again = sit_down("phongvien")
    assert shown(again) == ["Ba", "[Một]", "Hai"]
    assert read == [first], "an article that is not looked at is not loaded"
    assert again.editor.body.textCursor().position() == 700
    assert again.editor.body.verticalScrollBar().value() == left_at
    assert sit_down("bientap").open_article.article_id is None


def test_what_a_killed_program_leaves_is_enough(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot, store: QSettings
) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.tabs.open(first)
    seat.tabs.open(second)
    # Nothing is closed; the desk's own clock writes it down.
    qtbot.waitUntil(lambda: remembered(desk, store).exists(), timeout=5000)
    assert shown(sit_down("phongvien")) == ["Một", "[Hai]"]


def remembered(desk: Newsdesk, store: QSettings) -> Path:
    return Path(store.fileName()).parent / "tabs" / f"{desk.reporter.actor.person_id}.json"


def test_articles_that_are_gone_are_not_missed(
    desk: Newsdesk, sit_down: Callable[[str], Desk], store: QSettings
) -> None:
    first, second = drafts_of(desk, "Một", "Hai")
    seat = sit_down("phongvien")
    seat.tabs.open(first)
    seat.tabs.open(second)
    seat.close_desk()
    file = remembered(desk, store)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(second, "không còn"), encoding="utf-8")
    again = sit_down("phongvien")
    assert again.open_article.article_id == first
    assert again.notice.text == ""
    again.close_desk()
    file.write_text(text.replace(first, "đã mất").replace(second, "không còn"), encoding="utf-8")
    assert sit_down("phongvien").open_article.article_id is None


def test_the_list_goes_with_the_restored_article(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    article, _other = drafts_of(desk, ARTICLE.headline, "Hai")
    author = sit_down("phongvien")
    author.tabs.open(article)
    author.tabs.remember_now()
    reviews.submit(desk.reporter, article)
    again = sit_down("phongvien")
    assert again.queues.queue is Queue.SUBMITTED
    assert again.articles.view.currentIndex().data() == ARTICLE.headline
