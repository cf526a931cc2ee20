"""A shell for the tests: a demo newsroom, its password in the environment, nobody's own settings."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSettings

from desktop_app import bootstrap

from .shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the settings of whoever runs the tests out of them, and the locale as it was."""
    store = QSettings(str(tmp_path / "lenh.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(bootstrap, "settings_store", lambda: store)
    monkeypatch.setenv("TOASOAN_PASSWORD", "demo")
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shell(qapp: QApplication, demo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell on a demo newsroom of the test's own, in which nothing was written yet."""
    return Shell(shutil.copytree(demo_folder, tmp_path / "toa-soan"), qapp, capsys)


@pytest.fixture
def article(shell: Shell, tmp_path: Path) -> str:
    """The id of a draft of the reporter's that lacks nothing."""
    file = tmp_path / "bài.txt"
    file.write_text(
        "Cần Đước: Tổng kết công tác Mặt trận\n\nHội nghị diễn ra sáng 24/4.\n\n"
        "Mặt trận các cấp đã hoà giải 1.234 vụ việc.\n\nKim Thoa\n",
        encoding="utf-8",
    )
    taken_in = shell("intake", file, "--as", "phongvien").line
    fields = tmp_path / "chuyên mục.json"
    fields.write_text('{"category": "Trong tỉnh", "tags": ["Cần Đước"]}', encoding="utf-8")
    assert shell("edit", taken_in["id"], "--from", fields, "--as", "phongvien").code == 0
    return str(taken_in["id"])
