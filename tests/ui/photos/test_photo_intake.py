"""Photo files on their way into an article: dropped, chosen, refused, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.articles import Photo
from desktop_app.services import assets
from desktop_app.ui.photos.photo_model import PHOTO, Column
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import camera_photo, iptc_photo, write_photo
from tests.ui.keys import press
from tests.ui.photos.photo_hands import (
    begin_at,
    below_line,
    click_tile,
    drop,
    keys,
    opened,
    press_notice,
    said,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def test_files_dropped_on_the_page_become_photos_in_their_order(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    article = opened(pane, desk)
    large, webp, text = tmp_path / "lớn.jpg", tmp_path / "nhỏ.webp", tmp_path / "ghi chú.jpg"
    large.write_bytes(camera_photo("JPEG", size=(2400, 1600)))
    webp.write_bytes(camera_photo("WEBP"))
    text.write_text("Không phải ảnh", encoding="utf-8")
    with qtbot.waitSignal(pane.photos.intake.finished):
        assert drop(pane, pane.body.viewport(), large, text, webp)
    assert "ghi chú.jpg" in said(pane)
    assert pane.flush()

    photos = desk.detail(article).content.photos
    assert [(one.key, one.media_type, one.featured) for one in photos] == [
        ("anh-1", "image/jpeg", True),
        ("anh-2", "image/webp", False),
    ]
    assert desk.detail(article).content.body == ARTICLE.body
    decoration = Qt.ItemDataRole.DecorationRole
    model = pane.photos.model
    qtbot.waitUntil(lambda: all(model.index(row, 0).data(decoration) is not None for row in (0, 1)))


def test_files_dropped_on_headline_and_lead_become_photos(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(pane, desk)
    for number, field in enumerate((pane.headline, pane.lead)):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(camera_photo("JPEG", size=(640 + number, 480)))
        with qtbot.waitSignal(pane.photos.intake.finished):
            assert drop(pane, field.viewport(), file, at=field.mapTo(pane, field.rect().center()))
        assert len(pane.content().photos) == number + 1


def test_what_the_file_says_is_there_at_once(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(pane, desk)
    file = tmp_path / "ảnh.jpg"
    file.write_bytes(iptc_photo({(2, 120): "Trao giấy khen".encode(), (2, 80): "Văn Đát".encode()}))
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, file)
    (photo,) = pane.content().photos
    assert (photo.caption, photo.credit) == ("Trao giấy khen", "Văn Đát")


def test_files_dropped_in_the_text_stand_where_they_fell_whatever_is_written_meanwhile(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    article = opened(pane, desk, body="Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba.")
    files = [write_photo(tmp_path, f"{shade}.jpg", shade=shade) for shade in (1, 2)]
    with qtbot.waitSignal(pane.photos.intake.finished):
        assert drop(pane, pane.body.viewport(), *files, at=below_line(pane, 2))
        begin_at(pane, 0)
        press(pane.body, "Mở đầu. ")
    assert pane.body.text() == ("Mở đầu. Đoạn một.\n\nĐoạn hai.\n\n![](anh-1)\n\n![](anh-2)\n\nĐoạn ba.")
    assert pane.body.textCursor().position() == len("Mở đầu. "), "the caret stays with the one who writes"
    assert pane.flush()
    assert len(desk.detail(article).content.photos) == 2


def test_a_locked_article_takes_no_files(pane: EditorPane, desk: Desk, tmp_path: Path) -> None:
    article = desk.draft()
    pane.show_article(desk.detail(article), editable=False, why_not="Bài đang chờ biên tập.")
    assert not drop(pane, pane.body.viewport(), write_photo(tmp_path))


def test_the_same_file_is_not_added_twice_unless_it_is_meant(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(pane, desk)
    file, again = write_photo(tmp_path, "hội nghị.jpg"), tmp_path / "hội nghị (1).jpg"
    again.write_bytes(file.read_bytes())
    other = write_photo(tmp_path, "khác.jpg", shade=9)
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, file, again, other)
    assert keys(pane) == ["anh-1", "anh-2"]
    assert "hội nghị (1).jpg" in said(pane)
    assert "photo 1" in said(pane)
    press_notice(pane, "Add all the same")
    assert keys(pane) == ["anh-1", "anh-2", "anh-3"]


def test_the_article_waits_for_a_photo_that_is_still_coming(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    article = opened(pane, desk)
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, write_photo(tmp_path))
        assert not pane.flush(), "the article would have gone without its photo"
        assert "hội nghị.jpg" in said(pane)
    assert pane.flush()
    assert len(desk.detail(article).content.photos) == 1


def test_what_was_not_begun_can_be_left_out(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(pane, desk)
    files = [write_photo(tmp_path, f"{shade}.jpg", shade=shade) for shade in range(20)]
    progress = pane.photos.strip.progress
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane, *files)
        assert progress.text == "Adding photos 0/20"
        # Two may come between two looks.
        qtbot.waitUntil(lambda: len(keys(pane)) >= 2)
        there = len(keys(pane))
        progress.cancelled.emit()
    assert there <= len(keys(pane)) <= there + 1
    assert progress.isHidden()


def test_a_photo_stays_with_its_article_when_the_person_goes_on(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(pane, desk, body="Đoạn một.\n\nĐoạn hai.")
    with qtbot.waitSignal(pane.photos.intake.finished):
        drop(pane, pane.body.viewport(), write_photo(tmp_path), at=below_line(pane, 0))
        begin_at(pane, 0)
        press(pane.body, "Câu đầu. ")
        second = opened(pane, desk)
    assert pane.flush_all()
    left = desk.detail(first).content
    assert [(photo.key, photo.featured) for photo in left.photos] == [("anh-1", True)]
    assert left.body == "Câu đầu. Đoạn một.\n\n![](anh-1)\n\nĐoạn hai."
    assert desk.detail(second).content.photos == pane.content().photos == ()


def test_a_slot_gets_its_file_and_keeps_its_caption(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = opened(pane, desk, Photo("anh-7", caption="Quang cảnh hội nghị"), Photo("anh-8"))
    chosen = str(write_photo(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    click_tile(pane, 0)
    with qtbot.waitSignal(pane.photos.intake.finished):
        pane.photos.details.file_wanted.emit("anh-7")
    assert pane.flush()
    first, second = desk.detail(article).content.photos
    assert (first.key, first.caption, bool(first.digest)) == ("anh-7", "Quang cảnh hội nghị", True)
    assert second == Photo("anh-8")


def test_a_damaged_stored_photo_is_shown_as_such(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    desk.newsroom.assets.path(stored.digest).write_bytes(b"")
    opened(pane, desk, photo_of(stored))
    tile = pane.photos.model.index(0, Column.TILE)
    assert tile.data(PHOTO).digest == stored.digest
    qtbot.waitUntil(lambda: "missing" in tile.data(Qt.ItemDataRole.ToolTipRole))


def test_a_photo_chosen_in_the_dialog_is_asked_for_its_words(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(pane, desk)
    files = [tmp_path / "lễ khởi công.jpg", tmp_path / "toàn cảnh.jpg"]
    for number, file in enumerate(files):
        file.write_bytes(camera_photo("JPEG", size=(300 + number, 200)))
    chosen = ([str(file) for file in files], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: chosen)
    with qtbot.waitSignal(pane.photos.intake.finished):
        pane.photos.strip.add_button.click()
    assert pane.photos.details.isVisible()
    assert pane.photos.chosen_keys() == ("anh-1",)


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
