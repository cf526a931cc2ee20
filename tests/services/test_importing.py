"""Intake: a file becomes a draft of the one who took it in, or nothing happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import ActionNotPermitted, UnreadableFile
from desktop_app.services import importing, library
from desktop_app.services.library import Queue

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.intake.reading_process import ReadingProcess
    from tests.desk import Desk


def test_a_file_becomes_a_draft(desk: Desk, tmp_path: Path, reader: ReadingProcess) -> None:
    file = tmp_path / "bài.txt"
    file.write_text("Cần Đước: Tổng kết công tác\n\nSáng 24/4, huyện tổ chức hội nghị.\n", encoding="utf-8")
    detail = importing.intake(desk.reporter, file, reader).value
    assert detail.content.headline == "Cần Đước: Tổng kết công tác"
    assert detail.author_name == "Nguyễn Thị Kim Thoa"
    assert library.in_queue(desk.reporter, detail.state.article_id, Queue.MY_DRAFTS)


def test_what_cannot_be_read_or_may_not_be_taken_in_begins_nothing(
    desk: Desk, tmp_path: Path, reader: ReadingProcess
) -> None:
    file = tmp_path / "ảnh.txt"
    file.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    for path in (file, tmp_path / "không có.txt", tmp_path):
        with pytest.raises(UnreadableFile):
            importing.intake(desk.reporter, path, reader)
    with pytest.raises(ActionNotPermitted):
        importing.intake(desk.export_desk, file, reader)
    assert library.counts(desk.reporter)[Queue.ALL] == 0
