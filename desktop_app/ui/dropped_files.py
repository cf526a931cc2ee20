"""Files that are dragged into the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.intake.file_kinds import may_be_article

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def article_files(source: QMimeData) -> list[Path]:
    """Return those of them that hold a text."""
    return [path for path in local_files(source) if may_be_article(path)]
