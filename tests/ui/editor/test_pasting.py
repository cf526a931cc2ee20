"""Formatted text pasted and dropped: it comes to its place, in one step, with its pictures, or plain."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from desktop_app.domain.errors import UnreadableClipboard
from desktop_app.intake.reading_process import ReadingProcess
from desktop_app.services import drafts, importing, library
from desktop_app.ui.editor.editor_pane import EditorPane
from tests.ui.photos.photo_hands import drop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor_context import EditorContext
    from tests.desk import Desk

HTML = "<p>Ông <b>Nguyễn Văn Sơn</b> chủ trì.</p><ul><li>Một</li><li>Hai</li></ul>"
MARKDOWN = "Ông **Nguyễn Văn Sơn** chủ trì.\n\n- Một\n- Hai"


def copied(html: str, plain: str = "Ông Nguyễn Văn Sơn chủ trì.") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(plain)
    return data


def picture(colour: str) -> str:
    stream = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


@pytest.fixture
def article(desk: Desk, pane: EditorPane) -> ArticleId:
    article_id = desk.draft()
    pane.show_article(library.detail(desk.reporter, article_id), editable=True)
    return article_id


@pytest.fixture
def paste(pane: EditorPane, qtbot: QtBot) -> Callable[[QMimeData], None]:
    """Paste and wait until all of it is there."""

    def pasted(data: QMimeData) -> None:
        pane.body.insertFromMimeData(data)
        qtbot.waitUntil(lambda: not pane.pasting.busy(pane.session.article_id), timeout=20_000)

    return pasted


def put_caret(pane: EditorPane, text: str) -> None:
    """Put the caret right after `text`."""
    cursor = pane.body.textCursor()
    cursor.setPosition(pane.body.text().index(text) + len(text))
    pane.body.setTextCursor(cursor)


def test_formatted_text_comes_to_the_caret_as_one_step(
    pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None]
) -> None:
    pane.body.set_text("Trước.\n\nSau.")
    put_caret(pane, "Trước.")
    paste(copied(HTML))
    assert pane.body.text() == f"Trước.\n\n{MARKDOWN}\n\nSau."
    assert pane.body.text()[: pane.body.textCursor().position()].endswith("Hai")
    pane.body.undo()
    assert pane.body.text() == "Trước.\n\nSau."


def test_words_go_on_in_their_line(
    pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None]
) -> None:
    pane.body.set_text("Ông  phát biểu.")
    put_caret(pane, "Ông ")
    paste(copied("<span><b>Nguyễn Văn Sơn</b></span>"))
    assert pane.body.text() == "Ông **Nguyễn Văn Sơn** phát biểu."


def test_plain_copies_are_there_at_once(pane: EditorPane, article: ArticleId) -> None:
    pane.body.set_text("")
    pane.body.insertFromMimeData(
        copied("<html><body><span style='color:red'>Cần Đước</span></body></html>", "Cần Đước")
    )
    assert pane.body.text() == "Cần Đước"


@pytest.mark.parametrize("beside", ["Đầu.\n\n", "![](anh-1)"])
def test_long_plain_text_comes_by_pieces_as_one_step(
    pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None], beside: str
) -> None:
    pane.body.set_text(beside)
    put_caret(pane, beside)
    data = QMimeData()
    data.setText("\r\n\r\n".join(["Bà con xã Cần Đước trồng thanh long."] * 1000))
    pane.body.insertFromMimeData(data)
    assert pane.pasting.busy(article)
    assert len(pane.body.text()) < 10_000
    paste(QMimeData())
    pasted = pane.body.text().removeprefix(beside).lstrip("\n")
    assert pasted == data.text().replace("\r", "")
    assert pane.body.text().startswith(f"{beside.rstrip()}\n\nBà")
    pane.body.undo()
    assert pane.body.text() == beside


def test_what_was_copied_as_html_alone_is_text_too(
    pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None]
) -> None:
    for html, body in ((HTML, MARKDOWN), ("<span>Cần Đước</span>", "Cần Đước")):
        pane.body.set_text("")
        pane.headline.set_text("")
        data = QMimeData()
        data.setHtml(html)
        assert pane.body.canInsertFromMimeData(data)
        paste(data)
        pane.headline.insertFromMimeData(data)
        assert pane.body.text() == body
        assert pane.headline.text() == "Cần Đước" or pane.headline.text().startswith("Ông Nguyễn Văn Sơn")


def test_the_person_goes_on_typing_behind_the_place(
    pane: EditorPane, article: ArticleId, qtbot: QtBot
) -> None:
    pane.body.set_text("Đầu. Cuối.")
    put_caret(pane, "Đầu. ")
    pane.body.insertFromMimeData(copied("<p><i>Giữa.</i></p>"))
    QTest.keyClicks(pane.body, "abc ")
    start = QTextCursor(pane.body.document())
    start.insertText("Tít. ")
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.body.text() == "Tít. Đầu. *Giữa.*abc Cuối."


def test_pictures_come_into_the_list_at_their_place(
    desk: Desk, pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None]
) -> None:
    pane.body.set_text("")
    known = len(pane.photos.photos())
    figures = "".join(
        f"<p>Đoạn {number}.</p><p><img src='{picture(colour)}'></p><p align=center>Chú thích {number}</p>"
        for number, colour in enumerate(("red", "green"), 1)
    )
    paste(copied(figures + "<p><img src='https://la34.com.vn/xa.jpg' alt='Ảnh ở xa'></p>"))
    photos = pane.photos.photos()[known:]
    assert [(photo.caption, bool(photo.digest)) for photo in photos] == [
        ("Chú thích 1", True),
        ("Chú thích 2", True),
        ("Ảnh ở xa", False),
    ]
    keys = [photo.key for photo in photos]
    # Writing goes on below the last figure.
    assert pane.body.text() == "Đoạn 1.\n\n![]({})\n\nĐoạn 2.\n\n![]({})\n\n![]({})\n\n".format(*keys)
    assert pane.content().notes.endswith(f"{keys[2]}: https://la34.com.vn/xa.jpg")
    assert pane.flush()
    assert library.detail(desk.reporter, article).content.photos == pane.photos.photos()


def test_what_cannot_be_read_is_pasted_plain_and_said(
    pane: EditorPane, article: ArticleId, paste: Callable[[QMimeData], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object) -> None:
        raise UnreadableClipboard(problem="too_long")

    monkeypatch.setattr(importing, "paste", refused)
    pane.body.set_text("Đầu. ")
    put_caret(pane, "Đầu. ")
    paste(copied(HTML, "Ông\u200b Nguyễn Văn Sơn\r\nchủ trì\ufeff."))
    assert pane.body.text() == "Đầu. Ông Nguyễn Văn Sơn\nchủ trì."
    assert "plain text" in pane.parts.notices.text
    assert "too long" in pane.parts.notices.text


def test_an_article_that_was_left_gets_what_was_pasted_into_it(
    desk: Desk, pane: EditorPane, article: ArticleId, qtbot: QtBot
) -> None:
    pane.body.set_text("Trước.")
    put_caret(pane, "Trước.")
    pane.body.insertFromMimeData(copied(f"{HTML}<p><img src='{picture('blue')}'></p>"))
    other = desk.draft()
    pane.show_article(library.detail(desk.reporter, other), editable=True)
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.flush_all()
    content = library.detail(desk.reporter, article).content
    assert content.body.rstrip("\n") == f"Trước.\n\n{MARKDOWN}\n\n![]({content.photos[-1].key})"
    assert content.photos[-1].digest
    assert "Nguyễn Văn Sơn" not in library.detail(desk.reporter, other).content.body
    pane.show_article(library.detail(desk.reporter, article), editable=True)
    assert pane.body.text() == content.body


def test_what_comes_into_an_article_that_was_left_takes_the_place_of_no_newer_text(
    desk: Desk, pane: EditorPane, article: ArticleId, qtbot: QtBot
) -> None:
    pane.body.insertFromMimeData(copied(HTML))
    pane.show_article(library.detail(desk.reporter, desk.draft()), editable=True)
    there = library.detail(desk.reporter, article)
    drafts.save(
        desk.reporter, article, replace(there.content, body="Bài viết lại ở máy khác."), there.state.version
    )
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.flush_all()
    body = library.detail(desk.reporter, article).content.body
    assert body == f"Bài viết lại ở máy khác.\n\n{MARKDOWN}"
    pane.show_article(library.detail(desk.reporter, article), editable=True)
    assert pane.body.text() == body


@pytest.mark.parametrize("by", ["another article", "the end of the program"])
def test_what_comes_in_by_pieces_is_whole_when_the_article_is_left(
    desk: Desk, pane: EditorPane, article: ArticleId, qtbot: QtBot, by: str
) -> None:
    pane.body.set_text("Trước.")
    put_caret(pane, "Trước.")
    numbers = range(300)
    pane.body.insertFromMimeData(copied("".join(f"<p>Đoạn {n}: {'được mùa lúa ' * 20}</p>" for n in numbers)))
    qtbot.waitUntil(lambda: "Đoạn 0:" in pane.body.text(), timeout=20_000)
    assert pane.pasting.busy(article)
    if by == "another article":
        pane.show_article(library.detail(desk.reporter, desk.draft()), editable=True)
    assert pane.flush_all()
    assert not pane.pasting.busy(article)
    body = library.detail(desk.reporter, article).content.body
    assert [body.count(f"Đoạn {n}:") for n in numbers] == [1] * len(numbers)
    assert "Ông Nguyễn Văn Sơn" not in body
    pane.show_article(library.detail(desk.reporter, article), editable=True)
    assert pane.body.text() == body


def test_what_comes_into_an_article_that_is_locked_by_now_is_told(
    pane: EditorPane, article: ArticleId, qtbot: QtBot
) -> None:
    before = pane.body.text()
    pane.body.insertFromMimeData(copied(HTML))
    pane.body.setReadOnly(True)
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.body.text() == before
    assert "left out" in pane.parts.notices.text


def test_nothing_is_handed_on_before_all_is_there(pane: EditorPane, article: ArticleId, qtbot: QtBot) -> None:
    pane.body.set_text("")
    pane.body.insertFromMimeData(copied(HTML))
    assert not pane.flush()
    assert "still being read" in pane.parts.notices.text
    assert pane.flush_all()
    assert pane.body.text() == "Ông Nguyễn Văn Sơn chủ trì."
    assert not pane.pasting.busy(article)


def test_a_file_that_is_dropped_comes_in_where_it_is_dropped(
    desk: Desk, pane: EditorPane, article: ArticleId, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "bài.html"
    file.write_text(f"<html><body>{HTML}</body></html>", encoding="utf-8")
    pane.body.set_text("Đầu.\n\nCuối.")
    put_caret(pane, "Cuối.")
    end = pane.mapFromGlobal(pane.body.viewport().mapToGlobal(pane.body.cursorRect().center()))
    put_caret(pane, "Đầu.")
    assert drop(pane, pane.body.viewport(), file, at=end)
    qtbot.waitUntil(lambda: not pane.pasting.busy(article), timeout=20_000)
    assert pane.body.text() == f"Đầu.\n\nCuối.\n\n{MARKDOWN}"


def test_paste_as_plain_text_takes_no_formats(pane: EditorPane, article: ArticleId) -> None:
    pane.body.set_text("")
    QGuiApplication.clipboard().setText("**Cần** Đước\r\nhôm nay")
    pane.actions_by_id["paste_plain"].trigger()
    assert pane.body.text() == "**Cần** Đước\nhôm nay"
    pane.body.setReadOnly(True)
    pane.actions_by_id["paste_plain"].trigger()
    assert pane.body.text() == "**Cần** Đước\nhôm nay"


def test_the_reader_gets_ready_when_something_is_copied_elsewhere(
    context: EditorContext, qtbot: QtBot
) -> None:
    with ReadingProcess() as reader:
        pane = EditorPane(replace(context, reader=reader))
        qtbot.addWidget(pane, before_close_func=lambda one: one.close_session())
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        clipboard.dataChanged.emit()
        qtbot.waitUntil(lambda: reader.process_id is not None, timeout=20_000)
