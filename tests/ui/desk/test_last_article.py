"""Going on where one stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.services import reviews
from desktop_app.services.library import Queue
from desktop_app.ui.desk.last_article import LastArticle
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk


def test_everybody_goes_on_with_their_own_article(desk: Newsdesk, sit_down: Callable[[str], Desk]) -> None:
    first, second = desk.draft(), desk.draft(replace(ARTICLE, headline="Đức Hòa: Lúa chín vàng"))
    author, editor = sit_down("phongvien"), sit_down("bientap")
    for article in (second, first):
        author.open_article.open(article)
    editor.open_article.open(second)
    reviews.submit(desk.reporter, first)
    again = sit_down("phongvien")
    assert again.editor.headline.text() == ARTICLE.headline
    assert again.queues.queue is Queue.SUBMITTED
    assert again.articles.view.currentIndex().data() == ARTICLE.headline
    assert sit_down("bientap").open_article.article_id == second
    assert sit_down("tongbientap").open_article.article_id is None


def test_an_article_that_is_gone_is_not_missed(
    desk: Newsdesk, sit_down: Callable[[str], Desk], store: QSettings
) -> None:
    last = LastArticle(desk.reporter, store)
    last.remember(desk.detail(desk.draft()))
    store.setValue(store.allKeys()[-1], "không còn")
    assert last.find() is None
    seat = sit_down("phongvien")
    assert seat.open_article.article_id is None
    assert seat.notice.text == ""
