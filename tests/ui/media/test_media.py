"""Films and recordings of an article: inserted, changed, placed, taken out and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop_app.domain.articles import Photo
from desktop_app.domain.media import Media, MediaKind
from desktop_app.ui.media.media_dialog import MediaDialog
from tests.desk import ARTICLE
from tests.sample_photos import write_photo

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
FILM = Media("phim-1", VIDEO, title="Hội nghị tổng kết", seconds=185)
SOUND = Media("phim-2", "https://media.la34.com.vn/sang.mp3", MediaKind.AUDIO, "Bản tin sáng", 600)


def opened(pane: EditorPane, desk: Desk, *media: Media, body: str = ARTICLE.body) -> ArticleId:
    article = desk.draft(replace(ARTICLE, media=media, body=body))
    pane.show_article(desk.detail(article), editable=True)
    return article


def dialog(pane: EditorPane) -> MediaDialog:
    return next(one for one in pane.findChildren(MediaDialog) if one.isVisible())


def stored(pane: EditorPane, desk: Desk, article: ArticleId) -> tuple[Media, ...]:
    assert pane.flush()
    return desk.detail(article).content.media


def choose(pane: EditorPane, key: str, text: str) -> None:
    menu = pane.media.strip.buttons[key].menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def answer(pane: EditorPane, button: str) -> None:
    """Press the button of the notice."""
    notices = pane.parts.notices
    next(one for one in notices.findChildren(QPushButton) if one.text() == button).click()


def paste(pane: EditorPane, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    pane.body.insertFromMimeData(data)


def test_a_film_is_inserted_where_the_caret_is(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, body="Đầu.\n\nCuối.")
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.Start)
    pane.actions_by_id["insert_media"].trigger()
    asked = dialog(pane)
    asked.address.clear()
    QTest.keyClicks(asked.address, "youtu.be/dQw4w9WgXcQ?t=9")
    asked.title.setText("Hội nghị tổng kết")
    asked.length.setText("3'05")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert stored(pane, desk, article) == (FILM,)
    assert desk.detail(article).content.body == "Đầu.\n\n![](phim-1)\n\nCuối."
    assert "3:05" in pane.media.strip.buttons["phim-1"].text()


def test_a_recording_of_the_station_is_recognised_by_its_ending(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, FILM)
    pane.media.insert()
    asked = dialog(pane)
    QTest.keyClicks(asked.address, SOUND.address)
    assert asked.kind.currentData() == MediaKind.AUDIO
    asked.title.setText(SOUND.title)
    asked.length.setText("10:00")
    asked.accept()
    assert stored(pane, desk, article) == (FILM, SOUND)


@pytest.mark.parametrize(
    ("field", "typed"), [("address", "https://vimeo.com/1"), ("address", "phim hội nghị"), ("length", "185")]
)
def test_what_cannot_be_is_told_in_place_and_changes_nothing(
    pane: EditorPane, desk: Desk, field: str, typed: str
) -> None:
    article = opened(pane, desk, FILM)
    choose(pane, "phim-1", "Change…")
    asked = dialog(pane)
    getattr(asked, field).setText(typed)
    asked.accept()
    assert asked.isVisible()
    assert asked.fields[field].error
    assert asked.focusWidget() is asked.fields[field].editor
    asked.reject()
    assert stored(pane, desk, article) == (FILM,)


def test_an_address_may_come_later_and_one_from_before_the_site_moved_stays(
    pane: EditorPane, desk: Desk
) -> None:
    old = replace(SOUND, address="https://media.thla.vn/sang.mp3")
    article = opened(pane, desk, replace(FILM, address=""), old)
    choose(pane, "phim-1", "Change…")
    dialog(pane).title.setText("Phim sẽ có sau")
    dialog(pane).accept()
    choose(pane, "phim-2", "Change…")
    dialog(pane).title.setText("Bản tin cũ")
    dialog(pane).accept()
    assert stored(pane, desk, article) == (
        replace(FILM, address="", title="Phim sẽ có sau"),
        replace(old, title="Bản tin cũ"),
    )


def test_what_was_taken_out_comes_back_to_its_place(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, FILM, SOUND)
    choose(pane, "phim-1", "Remove")
    assert stored(pane, desk, article) == (SOUND,)
    answer(pane, "Undo")
    assert stored(pane, desk, article) == (FILM, SOUND)
    choose(pane, "phim-2", "Place in the text")
    assert pane.flush()
    assert "![](phim-2)" in desk.detail(article).content.body


def test_a_pasted_address_is_offered_as_a_film_and_stays_text_otherwise(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, body="")
    paste(pane, "Xem ở đây: https://youtu.be/dQw4w9WgXcQ")
    assert not pane.parts.notices.text
    pane.body.set_text("Đầu.\n\n")
    pane.body.moveCursor(pane.body.textCursor().MoveOperation.End)
    paste(pane, "https://youtu.be/dQw4w9WgXcQ")
    assert stored(pane, desk, article) == ()
    assert desk.detail(article).content.body == "Đầu.\n\nhttps://youtu.be/dQw4w9WgXcQ"
    answer(pane, "Show it as a block…")
    asked = dialog(pane)
    assert asked.address.text() == VIDEO
    asked.title.setText("Hội nghị tổng kết")
    asked.accept()
    assert stored(pane, desk, article) == (replace(FILM, seconds=0),)
    assert desk.detail(article).content.body == "Đầu.\n\n![](phim-1)"
    pane.body.undo()
    assert pane.body.text() == "Đầu.\n\nhttps://youtu.be/dQw4w9WgXcQ"


def test_a_file_becomes_a_photo_of_the_article_and_the_picture_of_the_film(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_photo(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    article = opened(pane, desk, FILM)
    choose(pane, "phim-1", "Change…")
    dialog(pane).file_button.click()
    with qtbot.waitSignal(pane.photos.intake.finished):
        dialog(pane).accept()
    assert stored(pane, desk, article) == (replace(FILM, poster="anh-1"),)
    (photo,) = desk.detail(article).content.photos
    assert photo.key == "anh-1"
    assert photo.digest


def test_a_picture_is_one_of_the_photos_or_none(pane: EditorPane, desk: Desk) -> None:
    content = replace(
        ARTICLE, photos=(Photo("anh-1", caption="Quang cảnh"),), media=(replace(FILM, poster="anh-9"),)
    )
    article = desk.draft(content)
    pane.show_article(desk.detail(article), editable=True)
    choose(pane, "phim-1", "Change…")
    asked = dialog(pane)
    assert [asked.poster.itemText(row) for row in range(asked.poster.count())] == ["No picture", "Quang cảnh"]
    assert asked.poster.currentIndex() == 0
    asked.poster.setCurrentIndex(1)
    asked.accept()
    assert stored(pane, desk, article) == (replace(FILM, poster="anh-1"),)


def test_a_locked_article_shows_its_films_and_changes_none(pane: EditorPane, desk: Desk) -> None:
    article = desk.draft(replace(ARTICLE, media=(FILM,)))
    pane.show_article(desk.detail(article), editable=False, why_not="Bài đang chờ biên tập.")
    assert pane.media.strip.isVisible()
    assert not pane.media.strip.buttons["phim-1"].isEnabled()
    assert not pane.actions_by_id["insert_media"].isEnabled()
    pane.media.insert()
    pane.focus_field("media", "phim-1")
    assert not pane.findChildren(MediaDialog)
