"""The rows of the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop_app.services import drafts, reviews
from desktop_app.services.library import Queue
from desktop_app.ui.library.article_model import CARD, ArticleModel
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from tests.desk import Desk


@pytest.fixture
def model(desk: Desk, background: Background, qtbot: QtBot) -> ArticleModel:
    return ArticleModel(desk.reporter, background)


def headlines(model: ArticleModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_long_queues_are_read_by_the_page(model: ArticleModel, desk: Desk) -> None:
    for number in range(103):
        drafts.create(desk.reporter, replace(ARTICLE, headline=f"Bài {number}", body=""))
    model.show(Queue.ALL, "")
    assert model.rowCount() == 100
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert headlines(model) == [f"Bài {number}" for number in reversed(range(103))]
    assert not model.canFetchMore(QModelIndex())
    model.reload()
    assert model.rowCount() == 103


def test_a_row_is_renewed_where_it_stands(model: ArticleModel, desk: Desk, qtbot: QtBot) -> None:
    first = desk.draft()
    desk.draft(replace(ARTICLE, headline=""))
    model.show(Queue.ALL, "")
    assert headlines(model) == ["Untitled", ARTICLE.headline]
    desk.clock.turn(minutes=5)
    desk.save(desk.reporter, first, headline="Tít mới")
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.refresh(first)
    assert changed.args[0].row() == 1
    assert headlines(model) == ["Untitled", "Tít mới"]
    model.refresh(first)
    model.reload()
    assert headlines(model) == ["Tít mới", "Untitled"]


def test_a_search_stays_within_its_queue(model: ArticleModel, desk: Desk, qtbot: QtBot) -> None:
    reviews.submit(desk.reporter, desk.draft())
    desk.draft(replace(ARTICLE, headline="Đức Hòa: Mặt trận xã họp"))
    with qtbot.waitSignal(model.loaded):
        model.show(Queue.MY_DRAFTS, " mat tran ")
    assert headlines(model) == ["Đức Hòa: Mặt trận xã họp"]
    assert model.search == "mat tran"
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert model.rowCount() == 1


def test_rows_carry_their_cards_and_are_found_again(model: ArticleModel, desk: Desk) -> None:
    article = desk.draft()
    model.show(Queue.MY_DRAFTS, "")
    index = model.index(0)
    assert index.data(CARD).article_id == article
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == ARTICLE.headline
    assert model.row_of(article) == 0
    assert model.row_of(None) is None
