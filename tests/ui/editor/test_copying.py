"""Copied text is plain, and the program may end while it lies on the clipboard."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COPIER = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from desktop_app.ui.fields.text_field import TextField

app = QApplication(sys.argv[:1])
field = TextField(app.font(), 1.4)
field.setPlainText("Cần Đước: Tổng kết")
field.selectAll()
field.copy()
data = QGuiApplication.clipboard().mimeData()
sys.stdout.write(f"{data.formats()} {data.text()}")
"""


def test_the_program_ends_calmly_with_its_text_on_the_clipboard(repository: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", COPIER], cwd=repository, capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "['text/plain'] Cần Đước: Tổng kết")
