"""The first screen: founding a newsroom, the demo, opening one that exists."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLineEdit

from desktop_app.domain.people import Role
from desktop_app.domain.station import new_station
from desktop_app.services import library, newsrooms, people, settings
from desktop_app.services.workspace import Workspace
from desktop_app.ui.welcome.first_start_page import FirstStartPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.background import Background
    from desktop_app.ui.form_field import FormField
    from desktop_app.ui.look.appearance import Appearance

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"
NOW = datetime(2019, 4, 24, 9, 59, tzinfo=UTC)


@pytest.fixture
def opened() -> Iterator[list[Newsroom]]:
    newsrooms_opened: list[Newsroom] = []
    yield newsrooms_opened
    for newsroom in newsrooms_opened:
        newsroom.close()


@pytest.fixture
def page(
    appearance: Appearance, background: Background, qtbot: QtBot, tmp_path: Path, opened: list[Newsroom]
) -> FirstStartPage:
    first = FirstStartPage(
        appearance,
        background,
        demo_folder=tmp_path / "tòa soạn mẫu",
        own_folder=tmp_path / "tòa soạn",
        sample_folder=SAMPLE,
        clock=lambda: NOW,
    )
    qtbot.addWidget(first)
    first.newsroom_opened.connect(opened.append)
    first.resize(1100, 700)
    first.show()
    return first


def write(field: FormField, text: str) -> None:
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText(text)


def fill_in(page: FirstStartPage) -> None:
    page.create_card.button.click()
    form = page.create_page.form
    write(form.station, "  Đài Phát thanh và Truyền hình Tây Ninh ")
    write(form.domain, "tayninhtv.vn ")
    write(form.name, "Huỳnh Minh Khôi")
    write(form.login, "minhkhoi")
    write(form.password, "lúa trổ đòng")
    write(form.again, "lúa trổ đòng")


def test_a_newsroom_is_founded_with_its_station_and_administrator(
    page: FirstStartPage, qtbot: QtBot, tmp_path: Path, opened: list[Newsroom]
) -> None:
    fill_in(page)
    with qtbot.waitSignal(page.newsroom_opened):
        page.create_page.create_button.click()
        assert not page.create_page.create_button.isEnabled()
    assert opened[0].root == tmp_path / "tòa soạn"
    person = people.sign_in(opened[0], "minhkhoi", "lúa trổ đòng")
    assert (person.name, person.role) == ("Huỳnh Minh Khôi", Role.ADMINISTRATOR)
    station = settings.station(Workspace(opened[0], person))
    assert station == new_station("Đài Phát thanh và Truyền hình Tây Ninh", "tayninhtv.vn")
    assert page.create_page.create_button.isEnabled()


def test_unfinished_answers_are_told_in_place_and_nothing_is_made(
    page: FirstStartPage, tmp_path: Path
) -> None:
    fill_in(page)
    form = page.create_page.form
    write(form.domain, "https://tayninhtv.vn")
    write(form.login, "  ")
    write(form.again, "lúa trổ dòng")
    page.create_page.create_button.click()
    assert "sign-in name" in form.login.error
    assert "differ" in form.again.error
    assert "only the name" in form.domain.error
    assert form.domain.editor.hasFocus()
    assert not (tmp_path / "tòa soạn").exists()
    write(form.login, "minhkhoi")
    assert form.login.error == ""


def test_a_folder_in_use_is_told_at_the_folder(page: FirstStartPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "tòa soạn").mkdir()
    (tmp_path / "tòa soạn" / "thư.txt").write_text("của người khác", encoding="utf-8")
    fill_in(page)
    page.create_page.create_button.click()
    folder = page.create_page.form.folder
    qtbot.waitUntil(lambda: folder.error != "")
    assert "empty folder" in folder.error
    assert folder.editor.hasFocus()
    assert (tmp_path / "tòa soạn" / "thư.txt").read_text(encoding="utf-8") == "của người khác"


def test_what_the_newsroom_refuses_of_the_person_is_told_at_the_field(
    page: FirstStartPage, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_in(page)
    login = page.create_page.form.login
    write(login, "Minh Khôi")
    page.create_page.create_button.click()
    qtbot.waitUntil(lambda: login.error != "")
    assert "without accents" in login.error
    assert login.editor.hasFocus()
    write(login, "minhkhoi")
    with qtbot.waitSignal(page.newsroom_opened):
        page.create_page.create_button.click()
    assert (tmp_path / "tòa soạn").is_dir()


def test_the_demo_is_made_once_and_opened_again(
    page: FirstStartPage, qtbot: QtBot, opened: list[Newsroom]
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(page.newsroom_opened):
            page.demo_card.button.click()
    assert [newsrooms.is_demo(newsroom) for newsroom in opened] == [True, True]
    staff = people.listing(opened[1])
    assert len(staff) == 5
    assert library.counts(Workspace(opened[1], staff[0]))[library.Queue.ALL] == 7


def test_a_folder_without_a_newsroom_is_told_above_the_cards(
    page: FirstStartPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.open_button.click()
    qtbot.waitUntil(lambda: page.notices.text != "")
    assert "There is no newsroom in" in page.notices.text
    assert page.demo_card.button.isEnabled()


def test_the_cards_stand_under_each_other_in_a_narrow_window(page: FirstStartPage) -> None:
    assert page._cards.direction() is QBoxLayout.Direction.LeftToRight
    page.resize(560, 480)
    assert page._cards.direction() is QBoxLayout.Direction.TopToBottom
