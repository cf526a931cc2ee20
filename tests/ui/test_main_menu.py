"""The menu bar: every action has its place and its keys, for every role."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox

from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.look.appearance import Mode
from desktop_app.ui.menu_commands import Command, menu_commands
from desktop_app.ui.translation import Language, chosen_language

from .windows import shown_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.main_window import MainWindow

# A choice among a few needs no keys of its own.
WITHOUT_KEYS = {"Like the system", "Light", "Dark", "Tiếng Việt", "English"}
TEMPLATES = {"Tin hội nghị", "Bài phản ánh", "Phỏng vấn", "Phóng sự", "Người tốt việc tốt", "Thông báo"}


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "thực đơn.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, store: QSettings, newsroom: Newsroom, tmp_path: Path
) -> MainWindow:
    shown = shown_window(qtbot, appearance, store, tmp_path)
    shown.begin(newsroom.root)
    return shown


def commands(window: MainWindow) -> dict[str, Command]:
    return {command.text: command for command in menu_commands(window.menuBar().actions())}


def sign_in(window: MainWindow, login: str) -> None:
    window.sign_in.people.setCurrentRow(
        next(row for row, person in enumerate(window.sign_in.people._people) if person.login == login)
    )
    person = window.sign_in.people.person
    assert person is not None
    window.open_desk(person)


@pytest.mark.parametrize("login", ["phongvien", "bientap", "tongbientap", "xuatban", "quantri"])
def test_every_action_of_the_desk_is_in_a_menu_with_keys(window: MainWindow, login: str) -> None:
    sign_in(window, login)
    desk = window.desk
    assert desk is not None
    found = commands(window)
    in_menus = {id(command.action) for command in found.values()}
    missing = [one.text() for one in desk.commands.all() if id(one) not in in_menus]
    # Esc is for the hand that is on the keys; the menu has “Go to the text”.
    assert missing == ["Back to the text"]
    without = {text for text, command in found.items() if not command.shortcut}
    assert without == WITHOUT_KEYS | {"Empty article", *TEMPLATES}
    keys = [command.shortcut for command in found.values() if command.shortcut]
    assert len(set(keys)) == len(keys)
    # These never reach a program on Linux: they change the virtual terminal.
    assert not [one for one in keys if one.startswith("Ctrl+Alt+F")]


def test_without_a_desk_only_what_always_works_is_there(window: MainWindow) -> None:
    before = set(commands(window))
    assert before == {"Quit", "Find a command…", "About Tòa Soạn", *WITHOUT_KEYS}
    assert not window.main_menu.person_button.isVisible()
    sign_in(window, "phongvien")
    assert before < set(commands(window))
    assert window.main_menu.person_button.isVisible()
    assert window.main_menu.person_button.parentWidget() is window.menuBar()
    window.sign_out()
    assert set(commands(window)) == before
    assert not window.main_menu.person_button.isVisible()


def test_the_look_is_chosen_here(window: MainWindow, appearance: Appearance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(appearance.changed):
        commands(window)["Dark"].action.trigger()
    assert appearance.mode is Mode.DARK
    assert commands(window)["Dark"].action.isChecked()
    assert not commands(window)["Light"].action.isChecked()


def test_another_language_is_remembered_and_told(
    window: MainWindow, store: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: told.append(text))
    assert commands(window)["Tiếng Việt"].action.isChecked()
    commands(window)["English"].action.trigger()
    assert chosen_language(store) is Language.ENGLISH
    assert told == ["The language changes when the program is opened again."]


def test_the_palette_lists_the_menus(window: MainWindow) -> None:
    sign_in(window, "phongvien")
    commands(window)["Find a command…"].action.trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    assert palette.isVisible()
    assert palette.list.count() == len(menu_commands(window.menuBar().actions()))
