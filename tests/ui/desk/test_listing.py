"""What the list shows: the person's own work first, everything in a search, the present after a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.people import Action
from desktop_app.domain.workflow import Stage
from desktop_app.services import reviews
from desktop_app.services.library import Queue
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

    from .conftest import Answers


def headlines(desk: Desk) -> list[str]:
    model = desk.articles.model
    return [model.index(row).data() for row in range(model.rowCount())]


def marked(desk: Desk) -> str:
    """Return the headline of the current row, nothing where there is none."""
    return str(desk.articles.view.currentIndex().data() or "")


def chosen(desk: Desk) -> Queue:
    return desk.queues.queue


@pytest.mark.parametrize(
    ("login", "queue"),
    [
        ("phongvien", Queue.RETURNED_TO_ME),
        ("bientap", Queue.SUBMITTED),
        ("tongbientap", Queue.AWAITING_APPROVAL),
        ("xuatban", Queue.APPROVED),
        ("quantri", Queue.ALL),
    ],
)
def test_everybody_begins_where_their_work_waits(
    desk: Newsdesk, sit_down: Callable[[str], Desk], login: str, queue: Queue
) -> None:
    desk.draft()
    reviews.return_to_author(desk.editor, desk.taken(), "Thiếu tên người nói.")
    reviews.submit(desk.reporter, desk.draft())
    reviews.submit(desk.editor, desk.taken())
    desk.approved()
    assert sit_down(login).queues.queue is queue


def test_a_search_looks_everywhere_and_clearing_it_comes_back(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    desk.draft(replace(ARTICLE, headline="Đức Hòa: Lúa chín vàng", body="Lúa tốt."))
    desk.taken()
    seat = sit_down("phongvien")
    assert chosen(seat) is Queue.MY_DRAFTS
    seat.tools.search.setText("mat tran")
    qtbot.waitUntil(lambda: headlines(seat) == [ARTICLE.headline])
    assert chosen(seat) is Queue.ALL
    seat.tools.search.setText("không bài nào có")
    qtbot.waitUntil(lambda: headlines(seat) == [])
    seat.tools.search.clear()
    qtbot.waitUntil(lambda: len(headlines(seat)) == 2)


def test_the_list_goes_with_an_article_that_one_moves_on(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, qtbot: QtBot
) -> None:
    desk.draft(replace(ARTICLE, headline="Đức Hòa: Lúa chín vàng"))
    article = desk.draft()
    author = sit_down("phongvien")
    author.open_article.open(article)
    author.commands.main_step.trigger()
    qtbot.waitUntil(lambda: (chosen(author), marked(author)) == (Queue.SUBMITTED, ARTICLE.headline))
    editor = sit_down("bientap")
    editor.open_article.open(article)
    editor.commands.steps[Action.TAKE].trigger()
    assert (chosen(editor), marked(editor)) == (Queue.EDITING, ARTICLE.headline)
    answers.reason = "Thiếu tên người nói."
    editor.commands.steps[Action.RETURN].trigger()
    assert (chosen(editor), marked(editor)) == (Queue.ALL, ARTICLE.headline)
    assert len(headlines(editor)) == 2


def test_the_queue_stays_where_it_holds_the_article_or_somebody_else_took_it(
    desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot
) -> None:
    article = desk.draft()
    seat = sit_down("phongvien")
    seat.queues.choose(Queue.ALL)
    seat.open_article.open(article)
    seat.commands.main_step.trigger()
    qtbot.waitUntil(lambda: desk.state(article).stage is Stage.SUBMITTED)
    assert (chosen(seat), marked(seat)) == (Queue.ALL, ARTICLE.headline)
    seat.queues.choose(Queue.SUBMITTED)
    reviews.take(desk.editor, article)
    seat.look_around()
    assert (chosen(seat), marked(seat)) == (Queue.SUBMITTED, "")


def test_a_search_that_fails_is_told(desk: Newsdesk, sit_down: Callable[[str], Desk], qtbot: QtBot) -> None:
    seat = sit_down("bientap")
    with desk.newsroom.database.connection() as connection:
        connection.exec_driver_sql("DROP TABLE search")
    seat.tools.search.setText("Cần Đước")
    qtbot.waitUntil(lambda: bool(seat.notice.text))
