"""The window: with what it begins, what it remembers, and that nothing typed is lost when it goes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox

from desktop_app.domain.errors import NewsroomDamaged
from desktop_app.services import library, newsrooms
from desktop_app.ui.notice_bar import NoticeBar
from tests.desk import Desk
from tests.sample_photos import write_photo

from .keys import press
from .windows import shown_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.appearance import Appearance
    from desktop_app.ui.main_window import MainWindow


# Two SQLite libraries in one process do not see one another's locks.
HOLDER = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(database: Path) -> Iterator[None]:
    """Keep everybody else from writing, as another program may."""
    command = [sys.executable, "-c", HOLDER, str(database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield
        holder.communicate()


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "cửa sổ.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def root(demo_folder: Path, tmp_path: Path) -> Path:
    """A newsroom nobody has open: a program that opens one twice loses its locks on it."""
    return shutil.copytree(demo_folder, tmp_path / "toa-soan")


@pytest.fixture
def start(qtbot: QtBot, appearance: Appearance, store: QSettings, tmp_path: Path) -> Callable[[], MainWindow]:
    return lambda: shown_window(qtbot, appearance, store, tmp_path / "dữ liệu")


def headlines(root: Path) -> list[str]:
    newsroom = newsrooms.open_newsroom(root)
    found = [card.headline for card in library.cards(Desk(newsroom).editor, library.Queue.ALL)]
    newsroom.close()
    return found


def test_the_first_start_offers_newsrooms(start: Callable[[], MainWindow]) -> None:
    window = start()
    window.begin()
    assert window.pages.currentWidget() is window.first_start


def test_the_last_newsroom_and_person_are_offered_again(start: Callable[[], MainWindow], root: Path) -> None:
    window = start()
    window.begin(root, "bientap", "demo")
    assert window.windowTitle() == "Trần Văn Đức – Tòa Soạn"
    window.close()
    again = start()
    again.begin()
    assert again.pages.currentWidget() is again.sign_in
    assert again.sign_in.people.person is not None
    assert again.sign_in.people.person.login == "bientap"


def test_a_newsroom_that_is_gone_is_told_at_the_first_page(
    start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    window.begin(tmp_path / "đã dời đi")
    assert window.pages.currentWidget() is window.first_start
    assert "There is no newsroom in" in window.first_start.notices.text


def test_a_wrong_password_on_the_command_line_is_told_at_the_sign_in(
    start: Callable[[], MainWindow], root: Path
) -> None:
    window = start()
    window.begin(root, "bientap", "sai")
    assert window.desk is None
    assert window.pages.currentWidget() is window.sign_in
    assert "do not match" in window.sign_in.notices.text


def test_what_nobody_was_prepared_for_is_told_where_the_person_looks(
    start: Callable[[], MainWindow], root: Path
) -> None:
    window = start()
    window.begin(root)
    window.tell(NewsroomDamaged(path=str(root), detail="malformed"))
    assert window.sign_in.notices.text
    window.begin(root, "phongvien", "demo")
    assert window.desk is not None
    window.tell(ZeroDivisionError("chia cho 0"))
    assert "chia cho 0" in window.desk.notice.text


def test_signing_out_saves_and_the_next_person_sees_it(start: Callable[[], MainWindow], root: Path) -> None:
    window = start()
    window.begin(root, "phongvien", "demo")
    assert window.desk is not None
    window.desk.commands.new.trigger()
    press(window.desk.editor.headline, "Viết dở rồi về")
    window.sign_out()
    assert window.pages.currentWidget() is window.sign_in
    assert window.windowTitle() == "Tòa Soạn"
    window.close()
    assert headlines(root) == ["Viết dở rồi về"]


def test_who_stays_with_an_unsaved_text_can_go_on_and_save_it(
    start: Callable[[], MainWindow], root: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answers = [QMessageBox.StandardButton.Cancel]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop())
    window = start()
    window.begin(root, "phongvien", "demo")
    desk = window.desk
    assert desk is not None
    desk.commands.new.trigger()
    assert desk.save()
    with held(root / "newsroom.sqlite3"):
        press(desk.editor.headline, "Lúc đĩa bận")
        window.close()
        assert answers == []
        assert window.isVisible()
        assert window.desk is desk
    press(desk.editor.headline, ", rồi lưu được")
    assert desk.save()
    window.close()
    assert not window.isVisible()
    assert headlines(root) == ["Lúc đĩa bận, rồi lưu được"]


def test_a_window_closes_by_itself_once_the_photos_are_in(
    start: Callable[[], MainWindow], root: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = start()
    window.begin(root, "phongvien", "demo")
    assert window.desk is not None
    editor = window.desk.editor
    window.desk.commands.new.trigger()
    press(editor.headline, "Tám ảnh từ Zalo")
    editor.photos.add_files([write_photo(tmp_path, f"{shade}.jpg", shade=shade) for shade in range(8)])
    window.close()
    assert window.isVisible()
    assert "“0.jpg” and 7 more photos" in editor.findChildren(NoticeBar)[0].text
    qtbot.waitUntil(lambda: not window.isVisible())
    newsroom = newsrooms.open_newsroom(root)
    desk = Desk(newsroom)
    (card,) = library.cards(desk.editor, library.Queue.ALL)
    assert len(desk.detail(card.article_id).content.photos) == 8
    newsroom.close()


def test_another_newsroom_can_be_opened_from_the_sign_in(
    start: Callable[[], MainWindow], root: Path, qtbot: QtBot
) -> None:
    window = start()
    window.begin(root)
    window.sign_in.other_button.click()
    assert window.pages.currentWidget() is window.first_start
    with qtbot.waitSignal(window.first_start.newsroom_opened):
        window.first_start.open_folder(root)
    assert window.pages.currentWidget() is window.sign_in


def test_a_window_larger_than_the_screen_fills_it_instead(start: Callable[[], MainWindow]) -> None:
    window = start()
    window.resize(window.screen().availableSize() * 2)

    window.show_on_screen()

    assert window.isMaximized()
