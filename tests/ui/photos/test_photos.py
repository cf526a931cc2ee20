"""Photos of an article: described, moved, placed, removed and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from desktop_app.domain.articles import Photo
from desktop_app.services import assets
from desktop_app.ui.photos.photo_tile import TILE
from tests.desk import photo_of
from tests.sample_photos import write_photo
from tests.ui.keys import press

from .photo_hands import EIGHT, begin_at, below_line, click_tile, key, keys, let_go, opened, press_notice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk


def test_photos_of_the_strip_are_dropped_into_the_text_and_stand_there_once(
    pane: EditorPane, desk: Desk
) -> None:
    opened(pane, desk, *EIGHT[:3], body="Đoạn một.\n\n![](anh-3)\n\nĐoạn hai.")
    pane.photos.strip.row.choose(["anh-1", "anh-3"])
    data = pane.photos.model.mimeData(pane.photos.strip.row.selectedIndexes())
    assert let_go(pane, pane.body.viewport(), data, below_line(pane, 4))
    assert pane.body.text() == "Đoạn một.\n\nĐoạn hai.\n\n![](anh-1)\n\n![](anh-3)\n"
    pane.body.undo()
    assert pane.body.text() == "Đoạn một.\n\n![](anh-3)\n\nĐoạn hai."


def test_a_photo_is_described_featured_and_placed(pane: EditorPane, desk: Desk) -> None:
    article = opened(pane, desk, Photo("anh-1", featured=True), Photo("anh-2"))
    details = pane.photos.details
    click_tile(pane, 1)
    assert details.isVisible()
    press(details.caption, "Trao giấy khen")
    press(details.alt, "Tám người trên sân khấu")
    press(details.place, "Cần Đước")
    details.featured_box.click()
    details.ai_box.click()
    details.placed.emit("anh-2")
    assert pane.flush()

    content = desk.detail(article).content
    assert content.photos == (
        Photo("anh-1"),
        Photo(
            "anh-2",
            caption="Trao giấy khen",
            alt="Tám người trên sân khấu",
            place="Cần Đước",
            featured=True,
            made_with_ai=True,
        ),
    )
    assert "![](anh-2)" in content.body.split("\n")


def test_the_details_go_on_to_the_next_photo_in_the_same_field(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, *EIGHT[:3])
    click_tile(pane, 0)
    credit = pane.photos.details.credit
    credit.setFocus()
    press(credit, "Kim Thoa")
    pane.photos.details.neighbour_wanted.emit(1)
    assert pane.photos.chosen_keys() == ("anh-2",)
    assert credit.hasFocus()
    assert credit.text() == ""


def test_photos_are_moved_by_dragging_and_with_the_keyboard(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, *EIGHT[:5])
    row = pane.photos.strip.row
    row.choose(["anh-1", "anh-3"])
    row.moved.emit(5)
    assert keys(pane) == ["anh-2", "anh-4", "anh-5", "anh-1", "anh-3"]
    assert pane.photos.chosen_keys() == ("anh-1", "anh-3"), "what is chosen stays chosen"
    key(row, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert keys(pane) == ["anh-2", "anh-4", "anh-1", "anh-3", "anh-5"]
    for _ in range(4):
        key(row, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert keys(pane) == ["anh-2", "anh-4", "anh-5", "anh-1", "anh-3"]


def test_the_scroll_bar_of_the_strip_covers_no_tile(pane: EditorPane, desk: Desk, qtbot: QtBot) -> None:
    opened(pane, desk, *EIGHT[:5])
    row = pane.photos.strip.row
    pane.show()
    bar = row.horizontalScrollBar()
    # From where everything has room to where the last tile has a little too little.
    for short in (-40, 4, 200, -40):
        row.setFixedWidth(5 * row.gridSize().width() + 2 * row.frameWidth() - short)
        qtbot.waitUntil(lambda short=short: (bar.maximum() > 0) is (short > 0))  # type: ignore[misc]
        qtbot.waitUntil(lambda: row.viewport().height() >= TILE.height())


def test_a_drag_in_the_strip_goes_to_the_gap_it_shows(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, *EIGHT[:3])
    row = pane.photos.strip.row
    row.choose(["anh-3"])
    gap = row.gridSize().width()
    data = pane.photos.model.mimeData(row.selectedIndexes())
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(gap * 0.8, 20)
    row.dragMoveEvent(QDragMoveEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, none))
    row.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, none))
    assert keys(pane) == ["anh-1", "anh-3", "anh-2"]


def test_several_photos_get_one_credit_and_keep_the_rest(pane: EditorPane, desk: Desk) -> None:
    photos = (Photo("anh-1", caption="Một", credit="?"), Photo("anh-2", caption="Hai", place="Bến Lức"))
    opened(pane, desk, *photos, Photo("anh-3"))
    click_tile(pane, 0)
    click_tile(pane, 1, Qt.KeyboardModifier.ShiftModifier)
    bulk = pane.photos.panel.bulk
    assert bulk.isVisible()
    press(bulk.fields["credit"], "Ảnh: Kim Thoa")
    bulk.ai_box.setCheckState(Qt.CheckState.Checked)
    bulk.apply_button.click()
    first, second, third = pane.content().photos
    assert first == replace(photos[0], credit="Ảnh: Kim Thoa", made_with_ai=True)
    assert second == replace(photos[1], credit="Ảnh: Kim Thoa", made_with_ai=True)
    assert third == Photo("anh-3")


def test_removed_photos_come_back_to_where_they_were(pane: EditorPane, desk: Desk) -> None:
    body = "Đoạn một.\n\n![](anh-2)\n\nĐoạn hai."
    article = opened(
        pane, desk, Photo("anh-1"), Photo("anh-2", caption="Hai", featured=True), Photo("anh-3"), body=body
    )
    row = pane.photos.strip.row
    row.setFocus()
    row.choose(["anh-2", "anh-3"])
    key(row, Qt.Key.Key_Delete)
    assert pane.flush()
    assert [photo.key for photo in desk.detail(article).content.photos] == ["anh-1"]
    assert desk.detail(article).content.body == "Đoạn một.\n\nĐoạn hai."

    press_notice(pane, "Undo")
    assert pane.flush()
    content = desk.detail(article).content
    assert [(photo.key, photo.caption, photo.featured) for photo in content.photos] == [
        ("anh-1", "", False),
        ("anh-2", "Hai", True),
        ("anh-3", "", False),
    ]
    assert content.body == body


def test_a_removed_photo_never_takes_away_the_place_of_a_newer_one(pane: EditorPane, desk: Desk) -> None:
    opened(pane, desk, Photo("anh-1", featured=True), Photo("anh-2"))
    pane.photos.commands.remove(["anh-1"])
    pane.photos.commands.feature("anh-2")
    begin_at(pane, 0)
    press(pane.body, "Viết tiếp. ")
    press_notice(pane, "Undo")
    photos = pane.content().photos
    assert [(photo.key, photo.featured) for photo in photos] == [("anh-1", False), ("anh-2", True)]
    assert pane.body.text().startswith("Viết tiếp. ")


def test_a_removed_photo_s_file_stays_in_the_newsroom(pane: EditorPane, desk: Desk, tmp_path: Path) -> None:
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    opened(pane, desk, photo_of(stored))
    pane.photos.commands.remove(["anh-1"])
    assert pane.flush()
    assert desk.newsroom.assets.read(stored.digest)
