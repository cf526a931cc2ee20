"""The station's settings through their dialog: shown, checked, saved, refused."""

from __future__ import annotations

import shutil
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox

from desktop_app.domain.changes import ChangeKind
from desktop_app.domain.errors import InvalidSettings, NewsroomBusy
from desktop_app.domain.station import StationSettings
from desktop_app.services import newsrooms, people, settings
from desktop_app.services.workspace import Workspace
from desktop_app.ui.change_feed import ChangeFeed
from desktop_app.ui.preferences.station_dialog import StationDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.changes import Change
    from desktop_app.storage.newsroom import Newsroom
    from desktop_app.ui.look.appearance import Appearance


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo newsroom to copy: hashing its passwords anew for each test would take seconds."""
    root = tmp_path_factory.mktemp("mẫu") / "tòa soạn"
    newsrooms.create_demo(root).close()
    return root


@pytest.fixture
def newsroom(tmp_path: Path, pattern: Path) -> Iterator[Newsroom]:
    demo = newsrooms.open_newsroom(shutil.copytree(pattern, tmp_path / "tòa soạn"))
    yield demo
    demo.close()


@pytest.fixture
def changes() -> list[Change]:
    return []


@pytest.fixture
def dialog(newsroom: Newsroom, appearance: Appearance, qtbot: QtBot, changes: list[Change]) -> StationDialog:
    return opened(newsroom, "quantri", appearance, qtbot, changes)


def opened(
    newsroom: Newsroom, login: str, appearance: Appearance, qtbot: QtBot, changes: list[Change]
) -> StationDialog:
    feed = ChangeFeed()
    feed.changed.connect(changes.append)
    workspace = Workspace(newsroom, people.find(newsroom, login))
    shown = StationDialog(workspace, feed, appearance, ("la34", "tay-ninh"))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def write(dialog: StationDialog, name: str, text: str) -> None:
    editor = dialog.form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    editor.setText(text)


def choose(dialog: StationDialog, name: str, value: object) -> None:
    box = dialog.form.fields[name].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))


def stored(newsroom: Newsroom) -> StationSettings:
    return settings.station(Workspace(newsroom, people.find(newsroom, "quantri")))


def test_every_setting_is_shown_and_comes_back_unchanged(dialog: StationDialog) -> None:
    assert set(dialog.form.fields) == {field.name for field in fields(StationSettings)}
    assert dialog.form.settings() == StationSettings()


def test_changes_are_saved_published_and_recorded(
    dialog: StationDialog, newsroom: Newsroom, changes: list[Change]
) -> None:
    write(dialog, "name", "Báo và Đài Phát thanh, Truyền hình Tây Ninh")
    choose(dialog, "theme", "tay-ninh")
    choose(dialog, "approval_tiers", 1)
    choose(dialog, "utc_offset_minutes", 345)
    limit = dialog.form.fields["lead_limit_words"].editor
    assert isinstance(limit, QSpinBox)
    limit.setValue(60)
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert stored(newsroom) == replace(
        StationSettings(),
        name="Báo và Đài Phát thanh, Truyền hình Tây Ninh",
        theme="tay-ninh",
        approval_tiers=1,
        utc_offset_minutes=345,
        lead_limit_words=60,
    )
    assert [change.touches(ChangeKind.SETTINGS) for change in changes] == [True]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("name", "   ", "fill this in"),
        ("domain", "https://la34.com.vn/", "only the name"),
        ("domain", "la34", "only the name"),
        ("email", "ttdt la34", "leave it empty"),
    ],
)
def test_an_unfinished_field_is_told_in_place_and_nothing_is_saved(
    dialog: StationDialog, newsroom: Newsroom, name: str, text: str, says: str
) -> None:
    write(dialog, name, text)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert says in dialog.form.fields[name].error
    assert dialog.form.fields[name].editor.hasFocus()
    assert stored(newsroom) == StationSettings()


def test_an_empty_email_is_fine(dialog: StationDialog, newsroom: Newsroom) -> None:
    write(dialog, "email", "")
    dialog.save_button.click()
    assert stored(newsroom).email == ""


def test_what_the_service_refuses_is_told_at_its_field_or_above(
    dialog: StationDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(error: Exception) -> None:
        def update(*_: object, seen: StationSettings) -> None:
            raise error

        monkeypatch.setattr(settings, "update_station", update)
        dialog.save_button.click()

    refuse(InvalidSettings(field="lead_limit_words", problem="out_of_range"))
    assert "out of range" in dialog.form.fields["lead_limit_words"].error
    refuse(NewsroomBusy())
    assert "Another program" in dialog.notices.text
    assert dialog.isVisible()


def test_a_reporter_reads_the_settings_and_learns_who_may_change_them(
    newsroom: Newsroom, appearance: Appearance, qtbot: QtBot, changes: list[Change]
) -> None:
    dialog = opened(newsroom, "phongvien", appearance, qtbot, changes)
    assert not dialog.save_button.isEnabled()
    assert "no right to change the newsroom's settings" in dialog.notices.text
    assert dialog.save_button.toolTip() == dialog.notices.text
    name = dialog.form.fields["name"].editor
    assert isinstance(name, QLineEdit)
    assert name.isReadOnly()
    assert not dialog.form.fields["approval_tiers"].editor.isEnabled()
    dialog.save()
    assert "no right" in dialog.notices.text
    assert changes == []


def test_the_wheel_does_not_change_a_value_by_accident(dialog: StationDialog) -> None:
    box = dialog.form.fields["utc_offset_minutes"].editor
    assert isinstance(box, QComboBox)
    before = box.currentData()

    def turn() -> None:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(box.mapToGlobal(QPoint(5, 5))),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)

    dialog.form.fields["name"].editor.setFocus()
    turn()
    assert box.currentData() == before
    box.setFocus()
    turn()
    assert box.currentData() != before
