"""The second copy beside the writing: made by itself, quiet about sticks that come and go."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Change, ChangeKind
from desktop_app.domain.errors import SecondCopyMissing
from desktop_app.services import second_copy
from desktop_app.ui.desk.second_copies import CopyStage, CopyState, SecondCopies
from desktop_app.ui.preferences.second_copy_dialog import SecondCopyDialog
from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

    from .conftest import Answers

TYPED = Change.of(ChangeKind.TEXT)


@pytest.fixture
def copies(desk: Newsdesk, store: QSettings, qtbot: QtBot) -> Iterator[SecondCopies]:
    """The reporter's, without a folder; they are quick."""
    keeper = SecondCopies(desk.reporter, store, soon=1, again=1)
    yield keeper
    keeper.close()


def bodies(folder: Path) -> str:
    return "".join(sorted(path.read_text(encoding="utf-8") for path in folder.rglob("bai.md")))


def test_a_change_is_copied_by_itself(
    copies: SecondCopies, desk: Newsdesk, qtbot: QtBot, tmp_path: Path
) -> None:
    states: list[CopyState] = []
    copies.state_changed.connect(states.append)
    copies.follow(TYPED)
    assert states == []
    copies.choose(tmp_path / "USB")
    qtbot.waitUntil(lambda: copies.state.stage is CopyStage.UP_TO_DATE)
    article = desk.draft()
    desk.clock.turn(minutes=1)
    desk.save(desk.reporter, article, body="Viết thêm.")
    copies.follow(TYPED)
    qtbot.waitUntil(lambda: copies.state.at == desk.clock.now)
    assert "Viết thêm." in bodies(tmp_path / "USB")
    assert [state.stage for state in states][:2] == [CopyStage.WAITING, CopyStage.UP_TO_DATE]


def test_a_stick_that_comes_back_after_days_catches_up(
    copies: SecondCopies, desk: Newsdesk, store: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    stick, pocket = tmp_path / "USB", tmp_path / "trong túi"
    copies.choose(stick)
    qtbot.waitUntil(lambda: copies.state.stage is CopyStage.UP_TO_DATE)
    stick.rename(pocket)
    desk.draft()
    copies.follow(TYPED)
    qtbot.waitUntil(lambda: copies.state.stage is CopyStage.MISSING)
    assert isinstance(copies.state.error, SecondCopyMissing)
    copies.close()
    desk.clock.turn(days=3)
    pocket.rename(stick)
    later = SecondCopies(desk.reporter, store, soon=1, again=1)
    qtbot.waitUntil(lambda: later.state.stage is CopyStage.UP_TO_DATE)
    later.close()
    assert "Cần Đước" in bodies(stick / "2019-04-24")


def test_closing_copies_a_last_time_but_waits_for_no_stick_that_hangs(
    copies: SecondCopies, desk: Newsdesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies.choose(tmp_path / "USB")
    qtbot.waitUntil(lambda: copies.state.stage is CopyStage.UP_TO_DATE)
    desk.draft()
    copies._outdated = True
    copies.close()
    assert "Cần Đước" in bodies(tmp_path / "USB")

    released = threading.Event()
    monkeypatch.setattr(second_copy, "copy_changed", lambda *_: released.wait(60))
    hanging = SecondCopies(desk.reporter, copies._store, soon=1_000_000)
    hanging.close(seconds=0.05)
    thread = hanging._thread
    assert thread is not None
    assert thread.is_alive()
    released.set()
    thread.join()


def test_the_desk_tells_quietly_and_the_dialog_sets_it_up(
    desk: Newsdesk, sit_down: Callable[[str], Desk], answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = sit_down("phongvien")
    assert not shown.status.copy.isVisible()
    shown.open_article.open(desk.draft())
    shown.commands.second_copy.trigger()
    (dialog,) = shown.findChildren(SecondCopyDialog)
    assert not dialog.copy.isEnabled()
    dialog.choose.click()
    assert dialog.folder.text() == ""

    (tmp_path / "USB").mkdir()
    (tmp_path / "USB" / "của tôi.txt").write_text("khác", encoding="utf-8")
    answers.folder = tmp_path / "USB"
    dialog.choose.click()
    folder = tmp_path / "USB" / "ban-sao-toa-soan"
    assert dialog.folder.text() == str(folder)
    qtbot.waitUntil(lambda: shown.status.copy.text() == "USB copy 16:59")
    assert dialog.standing.text() == "Everything up to today 16:59 is there."

    shown.editor.body.setFocus()
    press(shown.editor.body, "Gõ trước khi về. ")
    shown.close_desk()
    assert "Gõ trước khi về." in bodies(folder)


@pytest.mark.parametrize("stage", [CopyStage.MISSING, CopyStage.FULL, CopyStage.FAILED])
def test_what_is_wrong_is_said_in_words(sit_down: Callable[[str], Desk], stage: CopyStage) -> None:
    shown = sit_down("phongvien")
    shown.status.show_copy(CopyState(stage, error=SecondCopyMissing(path="/media/usb")))
    assert shown.status.copy.isVisible()
    assert shown.status.copy.text().startswith("USB ")
    assert "/media/usb" in shown.status.copy.toolTip()
