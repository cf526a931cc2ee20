"""The words of all photos in one table: every key is the article's, Tab goes down a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.domain.articles import Photo
from desktop_app.ui.photos.photo_model import Column
from desktop_app.ui.photos.photo_table import PhotoTable
from tests.ui.keys import commit, compose, press
from tests.ui.photos.photo_hands import opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

PHOTOS = (Photo("anh-1", caption="Một"), Photo("anh-2"), Photo("anh-3", credit="TTXVN"))


@pytest.fixture
def table(pane: EditorPane, desk: Desk, qtbot: QtBot) -> PhotoTable:
    opened(pane, desk, *PHOTOS)
    pane.actions_by_id["photo_table"].trigger()
    (shown,) = pane.window().findChildren(PhotoTable)
    qtbot.waitExposed(shown)
    return shown


def field(table: PhotoTable) -> QPlainTextEdit:
    """Return the field that is open in the table."""
    editor = table.view.indexWidget(table.view.currentIndex())
    assert isinstance(editor, QPlainTextEdit)
    return editor


def at(table: PhotoTable) -> tuple[int, int]:
    return table.view.currentIndex().row(), table.view.currentIndex().column()


def test_tab_and_enter_go_to_the_next_photo_and_on_to_the_next_column(
    table: PhotoTable, pane: EditorPane
) -> None:
    assert at(table) == (0, Column.CAPTION)
    press(field(table), " người")
    QTest.keyClick(field(table), Qt.Key.Key_Tab)
    press(field(table), "Hai người")
    QTest.keyClick(field(table), Qt.Key.Key_Return)
    assert at(table) == (2, Column.CAPTION)
    QTest.keyClick(field(table), Qt.Key.Key_Tab)
    assert at(table) == (0, Column.CREDIT)
    QTest.keyClick(field(table), Qt.Key.Key_Backtab)
    assert at(table) == (2, Column.CAPTION)
    assert [photo.caption for photo in pane.content().photos] == ["Một người", "Hai người", ""]


def test_every_key_is_saved_at_once_and_a_composed_word_once_it_is_one(
    table: PhotoTable, pane: EditorPane, desk: Desk
) -> None:
    QTest.keyClick(field(table), Qt.Key.Key_Tab)
    press(field(table), "Hội nghị ")
    compose(field(table), "tổng")
    assert pane.content().photos[1].caption == "Hội nghị "
    commit(field(table), "tổng kết")
    assert pane.flush()
    assert pane.session.article_id is not None
    kept = desk.detail(pane.session.article_id).content.photos
    assert [photo.caption for photo in kept] == ["Một", "Hội nghị tổng kết", ""]
    assert kept[2].credit == "TTXVN"


def test_a_caption_stays_in_one_line(table: PhotoTable, pane: EditorPane) -> None:
    field(table).insertPlainText("\nhàng 2\u00a0mới\r\n")
    assert pane.content().photos[0].caption == "Một hàng 2\u00a0mới "


def test_there_is_no_table_where_nothing_can_be_written(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, *PHOTOS)
    assert pane.actions_by_id["photo_table"].isEnabled()
    assert not pane.actions_by_id["place_photos"].isEnabled()
    pane.show_article(desk.detail(article), editable=False, why_not="Bài đang chờ biên tập.")
    assert not pane.actions_by_id["photo_table"].isEnabled()
    assert not pane.photos.strip.table_button.isVisible()
