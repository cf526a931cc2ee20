"""Intake: a file becomes a draft of the one who took it in, or nothing happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.domain.errors import ActionNotPermitted, UnreadableFile
from desktop_app.services import importing, library
from desktop_app.services.library import Queue
from tests.intake.formatted import word_documents, word_markup
from tests.intake.formatted.fixture import data_uri

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.intake.reading_process import ReadingProcess
    from tests.desk import Desk
    from tests.intake.formatted.fixture import Fixture


def test_a_file_becomes_a_draft(desk: Desk, tmp_path: Path, reader: ReadingProcess) -> None:
    file = tmp_path / "bài.txt"
    file.write_text("Cần Đước: Tổng kết công tác\n\nSáng 24/4, huyện tổ chức hội nghị.\n", encoding="utf-8")
    detail = importing.intake(desk.reporter, file, reader).value
    assert detail.content.headline == "Cần Đước: Tổng kết công tác"
    assert detail.author_name == "Nguyễn Thị Kim Thoa"
    assert detail.content.byline == desk.reporter.actor.pen_name
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


def test_pictures_come_along_and_changes_are_noted_as_wanted(
    desk: Desk, tmp_path: Path, reader: ReadingProcess
) -> None:
    pictures = _named("pictures").make(tmp_path)
    content = importing.intake(desk.reporter, pictures, reader).value.content
    assert len(content.photos) == 4
    for photo in content.photos:
        assert desk.newsroom.assets.read(photo.digest)
        assert (photo.media_type, photo.width, photo.height) == ("image/jpeg", 320, 240)
    tracked = word_markup.tracked_document(tmp_path)
    accepted = importing.intake(desk.reporter, tracked, reader).value.content
    noted = importing.intake(desk.reporter, tracked, reader, importing.TrackedAs.NOTES).value.content
    assert accepted.notes == ""
    assert noted.body == accepted.body
    assert noted.notes.split("\n")[:2] == [
        "… Tăng cường công tác [+ dân vận chính quyền] Kim Thoa, 24/04/2019 16:59",
        "… công tác dân vận chính quyền [− tuyên truyền] Kim Thoa, 24/04/2019 16:59",
    ]
    comments = importing.intake(desk.reporter, _named("comments").make(tmp_path), reader).value.content
    assert comments.notes.startswith("Kim Thoa, ")
    assert comments.notes.endswith("“Nguyễn Việt Cường”: Kiểm tra lại chức danh")


def test_a_picture_that_cannot_be_stored_leaves_its_place_and_its_caption(
    desk: Desk, reader: ReadingProcess
) -> None:
    broken = data_uri("red")[:-900]
    html = (
        f"<p>Đoạn</p><p><img src='{broken}'></p><p><i>Quang cảnh</i></p><p><img src='{data_uri('blue')}'></p>"
    )
    arrival = importing.paste(desk.reporter, html, reader)
    first, second = arrival.content.photos
    assert (first.digest, first.caption, len(arrival.refused)) == ("", "Quang cảnh", 1)
    assert second.digest


def test_a_passage_takes_keys_nothing_else_has(desk: Desk, reader: ReadingProcess) -> None:
    html = (
        "<p><img src='https://la34.com.vn/1.jpg' alt='Một'></p><p><img src='https://la34.com.vn/2.jpg'></p>"
    )
    passage = importing.paste(desk.reporter, html, reader).settled(importing.TrackedAs.ACCEPTED)
    into = ArticleContent(body="![](anh-2)", photos=(Photo("anh-1", featured=True),))
    fitted = importing.fitted(passage, into)
    assert [photo.key for photo in fitted.photos] == ["anh-3", "anh-4"]
    assert fitted.body == "![](anh-3)\n\n![](anh-4)"
    assert fitted.notes == "anh-3: https://la34.com.vn/1.jpg\nanh-4: https://la34.com.vn/2.jpg"
    assert not any(photo.featured for photo in fitted.photos)


def test_a_reference_without_its_photo_shows_none_of_the_article(
    desk: Desk, reader: ReadingProcess, tmp_path: Path
) -> None:
    file = tmp_path / "bài.md"
    file.write_text("Đoạn anh-1.\n\n![](anh-1)\n\n![Ảnh anh-1](anh-1)\n\n![](anh-2)", encoding="utf-8")
    passage = importing.read_passage(desk.reporter, file, reader).content
    fitted = importing.fitted(passage, ArticleContent(photos=(Photo("anh-1"), Photo("anh-2"))))
    assert fitted.photos == ()
    assert fitted.body == "Đoạn anh-1.\n\n![](anh-3)\n\n![Ảnh anh-1](anh-3)\n\n![](anh-4)"


def _named(name: str) -> Fixture:
    return next(one for one in word_documents.FIXTURES if one.name == name)
