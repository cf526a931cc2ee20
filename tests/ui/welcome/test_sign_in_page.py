"""Signing in: choosing oneself, the password, being refused in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.people import Role
from desktop_app.services import newsrooms
from desktop_app.services.people import NewPerson
from desktop_app.ui.welcome.sign_in_page import SignInPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.people import Person
    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    newsroom = newsrooms.create_demo(tmp_path_factory.mktemp("mẫu") / "tòa soạn")
    yield newsroom
    newsroom.close()


@pytest.fixture
def page(appearance: Appearance, background: Background, qtbot: QtBot, demo: Newsroom) -> SignInPage:
    entrance = SignInPage(appearance, background)
    qtbot.addWidget(entrance)
    entrance.resize(1100, 700)
    entrance.show()
    entrance.show_newsroom(demo)
    return entrance


def words(page: SignInPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_everyone_is_listed_with_their_role_under_the_stations_name(page: SignInPage) -> None:
    assert page.people.count() == 5
    told = [
        page.people.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.people.count())
    ]
    assert told[0] == "Nguyễn Thị Kim Thoa, reporter"
    assert "Đài Phát thanh và Truyền hình Long An" in words(page)
    assert any("“demo”" in text for text in words(page))
    assert page.password_edit.hasFocus()


def test_the_right_password_signs_the_person_in(page: SignInPage, qtbot: QtBot) -> None:
    page.people.setCurrentRow(1)
    QTest.keyClicks(page.password_edit, "demo")
    with qtbot.waitSignal(page.signed_in) as signal:
        QTest.keyClick(page.password_edit, Qt.Key.Key_Return)
        assert not page.sign_in_button.isEnabled()
    person: Person = signal.args[0]
    assert (person.login, person.role) == ("bientap", Role.EDITOR)
    assert page.password_edit.text() == ""


def test_a_wrong_password_is_told_under_the_field(page: SignInPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.password_edit, "demu")
    page.sign_in_button.click()
    qtbot.waitUntil(lambda: page.password.error != "")
    assert "do not match" in page.password.error
    assert page.password_edit.hasFocus()
    assert page.password_edit.selectedText() != ""
    QTest.keyClicks(page.password_edit, "d")
    assert page.password.error == ""


def test_an_empty_password_is_asked_for_without_a_check(page: SignInPage, background: Background) -> None:
    page.sign_in_button.click()
    assert page.password.error == "Please type your password."
    assert not background.busy()


def test_another_person_begins_with_an_empty_password(page: SignInPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.password_edit, "cua Thoa")
    page.people.setCurrentRow(2)
    assert page.password_edit.text() == ""
    assert "Phạm Văn Dũng" in words(page)


def test_a_click_on_a_name_goes_on_to_the_password(page: SignInPage) -> None:
    page.people.setFocus()
    row = page.people.visualItemRect(page.people.item(1))
    QTest.mouseClick(page.people.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert page.people.currentRow() == 1
    assert page.password_edit.hasFocus()


def test_enter_in_the_list_goes_on_to_the_password(page: SignInPage, qtbot: QtBot) -> None:
    page.people.setFocus()
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    QTest.keyClick(page.people, Qt.Key.Key_Return)
    assert page.password_edit.hasFocus()


def test_the_last_person_is_offered_and_no_password_is_hinted_in_a_real_newsroom(
    page: SignInPage, tmp_path: Path
) -> None:
    someone = NewPerson("minhkhoi", "Huỳnh Minh Khôi", "Minh Khôi", Role.ADMINISTRATOR, "lúa trổ đòng")
    own = newsrooms.create(tmp_path / "đài", someone)
    page.show_newsroom(own, "minhkhoi")
    assert page.people.person is not None
    assert page.people.person.login == "minhkhoi"
    assert not any("demo" in text.lower() for text in words(page))
    own.close()
