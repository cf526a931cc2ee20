"""Desks of the demo newsroom's people, without a browser, shown and closed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from desktop_app.services.importing import TrackedAs
from desktop_app.ui.desk.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.look.appearance import Appearance
    from tests.desk import Desk as Newsdesk


class Answers:
    """What the person says when asked; None is a changed mind."""

    def __init__(self) -> None:
        self.reason: str | None = None
        self.folder: Path | None = None
        self.files: list[Path] = []
        self.tracked = TrackedAs.ACCEPTED
        self.asked: list[tuple[str, int]] = []

    def return_reason(self, headline: str) -> str | None:
        return self.reason

    def export_folder(self) -> Path | None:
        return self.folder

    def tracked_changes(self, name: str, count: int) -> TrackedAs:
        self.asked.append((name, count))
        return self.tracked

    def copy_folder(self) -> Path | None:
        return self.folder

    def article_files(self) -> list[Path]:
        return self.files


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    """The settings of a machine on which nobody has sat down yet."""
    return QSettings(str(tmp_path / "bàn.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def sit_down(
    qtbot: QtBot,
    desk: Newsdesk,
    background: Background,
    appearance: Appearance,
    answers: Answers,
    themes_dir: Path,
    store: QSettings,
) -> Iterator[Callable[[str], Desk]]:
    """Put somebody to work: `sit_down("bientap")`."""
    shown: list[Desk] = []

    def at(login: str) -> Desk:
        one = Desk(desk.workspace(login), background, appearance, store, answers, themes_dir)
        shown.append(one)
        qtbot.addWidget(one)
        one.resize(1600, 900)
        with qtbot.waitExposed(one):
            one.show()
        return one

    yield at
    for one in shown:
        one.close_desk()
