"""Photos of an article: dropped, chosen, ordered, described, placed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_app.domain.articles import Photo
from desktop_app.services import assets
from desktop_app.ui.editor.photo_tile import PhotoTile
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import camera_photo, write_photo

from .keys import press

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def opened(pane: EditorPane, desk: Desk, *photos: Photo) -> ArticleId:
    article = desk.draft(replace(ARTICLE, photos=photos))
    pane.show_article(desk.detail(article), editable=True)
    return article


def drop(pane: EditorPane, onto: QWidget, *files: Path) -> bool:
    """Drag files over `onto` and let go; returns whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(onto, enter)
    if enter.isAccepted():
        QApplication.sendEvent(pane, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def tiles(pane: EditorPane) -> list[PhotoTile]:
    return [tile for tile in pane.photos.strip.findChildren(PhotoTile) if tile.isVisible()]


def test_files_dropped_on_the_text_become_photos_in_their_order(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    article = opened(pane, desk)
    large = tmp_path / "lớn.jpg"
    large.write_bytes(camera_photo("JPEG", size=(2400, 1600)))
    webp = tmp_path / "nhỏ.webp"
    webp.write_bytes(camera_photo("WEBP"))
    text = tmp_path / "ghi chú.jpg"
    text.write_text("Không phải ảnh", encoding="utf-8")
    with qtbot.waitSignal(pane.photos.intake.finished):
        assert drop(pane, pane.body.viewport(), large, text, webp)
    assert pane.flush()

    photos = desk.detail(article).content.photos
    assert [(one.key, one.media_type, one.featured) for one in photos] == [
        ("anh-1", "image/jpeg", True),
        ("anh-2", "image/webp", False),
    ]
    assert desk.detail(article).content.body == ARTICLE.body
    qtbot.waitUntil(lambda: all(tile.has_picture for tile in tiles(pane)))


def test_a_locked_article_takes_no_files(pane: EditorPane, desk: Desk, tmp_path: Path) -> None:
    article = desk.draft()
    pane.show_article(desk.detail(article), editable=False, why_not="Bài đang chờ biên tập.")
    assert not drop(pane, pane.body.viewport(), write_photo(tmp_path))


def test_the_article_waits_for_a_photo_that_is_still_coming(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    article = opened(pane, desk)
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, write_photo(tmp_path))
        assert not pane.flush(), "the article would have gone without its photo"
    assert pane.flush()
    assert len(desk.detail(article).content.photos) == 1


def test_a_photo_stays_with_its_article_when_the_person_goes_on(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(pane, desk)
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, write_photo(tmp_path))
        press(pane.body, " Câu cuối.")
        second = opened(pane, desk)
    assert pane.flush_all()
    left = desk.detail(first).content
    assert [(photo.key, photo.featured) for photo in left.photos] == [("anh-1", True)]
    assert left.body == ARTICLE.body + " Câu cuối."
    assert desk.detail(second).content.photos == pane.content().photos == ()


def test_a_photo_is_with_its_article_when_the_person_comes_back(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(pane, desk)
    press(pane.body, "Chữ")
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, write_photo(tmp_path))
        opened(pane, desk)
    pane.show_article(desk.detail(first), editable=True)
    assert [photo.key for photo in pane.content().photos] == ["anh-1"]
    pane.body.undo()
    assert pane.flush()
    kept = desk.detail(first).content
    assert (kept.body, len(kept.photos)) == (ARTICLE.body, 1)


def test_a_slot_gets_its_file_and_keeps_its_caption(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = opened(pane, desk, Photo("anh-7", caption="Quang cảnh hội nghị"), Photo("anh-8"))
    chosen = str(write_photo(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    with qtbot.waitSignal(pane.photos.intake.finished):
        tiles(pane)[0].file_wanted.emit()
    assert pane.flush()
    first, second = desk.detail(article).content.photos
    assert (first.key, first.caption, bool(first.digest)) == ("anh-7", "Quang cảnh hội nghị", True)
    assert second == Photo("anh-8")


def test_a_photo_is_described_moved_featured_placed_and_removed(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, Photo("anh-1", featured=True), Photo("anh-2"))
    details = pane.photos.details
    tiles(pane)[1].click()
    assert details.isVisible()
    press(details.caption, "Trao giấy khen")
    press(details.alt, "Tám người trên sân khấu")
    details.featured_box.click()
    details.moved.emit("anh-2", -1)
    assert details.photo is not None
    assert details.photo.key == "anh-2", "the details stay with the photo"
    details.placed.emit("anh-2")
    assert pane.flush()

    content = desk.detail(article).content
    assert content.photos == (
        Photo("anh-2", caption="Trao giấy khen", alt="Tám người trên sân khấu", featured=True),
        Photo("anh-1"),
    )
    assert "![](anh-2)" in content.body.split("\n")

    details.removed.emit("anh-1")
    assert pane.flush()
    assert [photo.key for photo in desk.detail(article).content.photos] == ["anh-2"]


def test_a_damaged_stored_photo_is_shown_as_such(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    desk.newsroom.assets.path(stored.digest).write_bytes(b"")
    opened(pane, desk, photo_of(stored))
    qtbot.waitUntil(lambda: "missing" in tiles(pane)[0].toolTip())


def test_a_photo_chosen_in_the_dialog_is_asked_for_its_words(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(pane, desk)
    files = [tmp_path / "lễ khởi công.jpg", tmp_path / "toàn cảnh.jpg"]
    for file in files:
        file.write_bytes(camera_photo("JPEG", size=(300, 200)))
    chosen = ([str(file) for file in files], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: chosen)
    with qtbot.waitSignal(pane.photos.intake.finished):
        pane.photos.strip.add_button.click()
    assert pane.photos.details.isVisible()
    assert [tile.isChecked() for tile in tiles(pane)] == [True, False]
