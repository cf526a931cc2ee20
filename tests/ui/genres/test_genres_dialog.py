"""Genres and templates through their dialog: changed, put in order, refused, fetched back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.articles import Photo
from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.station import DEFAULT_GENRES, Genre
from desktop_app.services import settings, templates
from desktop_app.services.shipped_templates import shipped_templates
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.entries.ordered_list import OrderedList
from desktop_app.ui.genres.genres_dialog import GenresDialog
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.changes import Change
    from desktop_app.ui.entries.entry_page import EntryPage
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk

FOLDER = Path(__file__).parents[3] / "resources" / "templates"
SHIPPED = shipped_templates(FOLDER)


@pytest.fixture
def changes() -> list[Change]:
    return []


@pytest.fixture
def opened(
    desk: Desk, appearance: Appearance, qtbot: QtBot, changes: list[Change]
) -> Callable[[str], GenresDialog]:
    def open_for(login: str) -> GenresDialog:
        feed = ChangeFeed()
        feed.changed.connect(changes.append)
        dialog = GenresDialog(desk.workspace(login), feed, appearance, FOLDER, lambda: ARTICLE)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_for


@pytest.fixture
def dialog(opened: Callable[[str], GenresDialog]) -> GenresDialog:
    return opened("quantri")


def choose(page: EntryPage, key: str) -> None:
    page.entries.view.setCurrentRow(page.entries.keys.index(key))


def pick(menu: QMenu, text: str) -> None:
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text() == text)
    assert action.isEnabled()
    action.trigger()


def test_a_genre_is_added_and_renamed(dialog: GenresDialog, desk: Desk, changes: list[Change]) -> None:
    page = dialog.genres
    dialog.tabs.setCurrentWidget(page)
    page.add.click()
    page.name.setText("Ghi chép")
    page.kicker.setText("Ghi chép")
    page.touch()
    QTest.keyClick(page.kicker, Qt.Key.Key_Return)
    assert settings.genres(desk.reporter) == (*DEFAULT_GENRES, Genre("ghi-chep", "Ghi chép", "Ghi chép"))
    assert page.key == "ghi-chep"
    choose(page, "news")
    page.name.setText("Tin tức")
    page.touch()
    choose(page, "article")
    assert settings.genres(desk.reporter)[0].name == "Tin tức"
    assert page.name.text() == "Bài"
    assert all(change.touches(ChangeKind.SETTINGS) for change in changes)
    assert dialog.templates.form.genre.itemText(0) == "Tin tức"


def test_what_cannot_be_saved_keeps_the_person_where_they_are(dialog: GenresDialog, desk: Desk) -> None:
    page = dialog.genres
    dialog.tabs.setCurrentWidget(page)
    page.name.setText("bài")
    page.touch()
    choose(page, "reportage")
    assert (page.key, page.entries.view.currentRow()) == ("news", 0)
    assert page.fields()["name"].error
    dialog.tabs.setCurrentWidget(dialog.templates)
    assert dialog.tabs.currentWidget() is page
    dialog.close()
    assert dialog.isVisible()
    page.discard_button.click()
    assert page.name.text() == "Tin"
    dialog.close()
    assert not dialog.isVisible()
    assert settings.genres(desk.reporter) == DEFAULT_GENRES


def test_the_last_genre_on_offer_is_told_above(dialog: GenresDialog) -> None:
    page = dialog.genres
    for genre in DEFAULT_GENRES:
        choose(page, genre.slug)
        page.offered.click()
        page.save()
    assert page.has_changes
    assert dialog.notices.text
    assert page.entries.view.item(0).text().endswith("not offered")


def test_rows_move_by_button_and_by_key(dialog: GenresDialog, desk: Desk) -> None:
    page = dialog.templates
    choose(page, "phong-van")
    page.entries.view.setFocus()
    QTest.keyClick(page.entries.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert isinstance(page.entries, OrderedList)
    page.entries.up.click()
    assert not page.entries.up.isEnabled()
    names = [one.name for one in templates.listing(desk.reporter, FOLDER)]
    assert names[:3] == ["Phỏng vấn", "Tin hội nghị", "Bài phản ánh"]
    assert page.entries.keys[0] == page.key == "phong-van"


def test_a_template_is_changed_and_is_the_program_s_again(dialog: GenresDialog, desk: Desk) -> None:
    page, form = dialog.templates, dialog.templates.form
    form.name.setText("Tin họp")
    form.lead.setPlainText("Sáng ‹ngày›, ‹ai› họp.")
    form.tags.setText("hội nghị, , Mặt trận")
    form.captions.setPlainText("‹Quang cảnh›\n\n‹Người phát biểu›")
    page.save_button.click()
    stored = templates.listing(desk.reporter, FOLDER)[0]
    assert (stored.name, stored.content.lead) == ("Tin họp", "Sáng ‹ngày›, ‹ai› họp.")
    assert stored.content.tags == ("hội nghị", "Mặt trận")
    assert stored.content.photos == (
        Photo("anh-1", caption="‹Quang cảnh›", featured=True),
        Photo("anh-2", caption="‹Người phát biểu›"),
    )
    assert stored.content.body == SHIPPED[0].content.body
    page.reset_button.click()
    assert templates.listing(desk.reporter, FOLDER) == SHIPPED
    undo = next(button for button in dialog.notices.findChildren(QPushButton) if button.text() == "Undo")
    undo.click()
    assert templates.listing(desk.reporter, FOLDER)[0] == stored


def test_templates_are_made_from_the_open_article_and_from_one_another(
    dialog: GenresDialog, desk: Desk
) -> None:
    page = dialog.templates
    menu = page.add.menu()
    pick(menu, "From the open article")
    assert not page.save()
    page.form.name.setText("Tin Mặt trận")
    assert page.save()
    made = templates.listing(desk.reporter, FOLDER)[-1]
    assert made.content == replace(ARTICLE, byline="", place="")
    assert page.reset_button.isHidden()
    pick(menu, "Copy of this template")
    assert page.save()
    assert [one.name for one in templates.listing(desk.reporter, FOLDER)][-2:] == [
        "Tin Mặt trận",
        "Tin Mặt trận (copy)",
    ]
    assert templates.listing(desk.reporter, FOLDER)[-1].content == made.content


def test_everybody_sees_them_and_only_the_administrator_changes_them(
    opened: Callable[[str], GenresDialog],
) -> None:
    dialog = opened("phongvien")
    for page in (dialog.genres, dialog.templates):
        assert page.add.isHidden()
        assert page.save_button.isHidden()
    assert dialog.genres.name.isReadOnly()
    assert dialog.templates.form.body.isReadOnly()
    choose(dialog.templates, "phong-su")
    assert dialog.templates.form.name.text() == "Phóng sự"
    assert dialog.notices.text
