"""What the desk asks shows the names of files as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from desktop_app.services.importing import TrackedAs
from desktop_app.ui.desk.prompts import DialogPrompts

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_the_name_of_a_file_is_plain_text(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QLabel] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.extend(box.findChildren(QLabel)))
    window = QWidget()
    qtbot.addWidget(window)
    settings = QSettings(str(tmp_path / "toasoan.ini"), QSettings.Format.IniFormat)
    name = "<img src='file:///ảnh.png'><b>Bài</b>.docx"
    assert DialogPrompts(window, settings).tracked_changes(name, 3) is TrackedAs.ACCEPTED
    (text,) = (label for label in shown if name in label.text())
    assert text.textFormat() is Qt.TextFormat.PlainText
