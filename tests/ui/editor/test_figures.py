"""References in the text show the photos and films of the article; the text keeps the references."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest

from desktop_app.domain.articles import Photo
from desktop_app.domain.media import Media, MediaKind
from desktop_app.services import assets
from desktop_app.ui.editor.figures import Figures
from desktop_app.ui.look.palette import LIGHT
from desktop_app.ui.photos.thumbnails import Thumbnails
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import camera_photo
from tests.ui.keys import compose

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.background import Background
    from desktop_app.ui.editor.editor_pane import EditorPane
    from tests.desk import Desk

TEXT = "Khánh thành cầu.\n\n![](anh-1)\n\nBà con vui mừng."


def colour_beside(pane: EditorPane, reference: str) -> str:
    """Return the colour a little inside the picture that stands for `reference`."""
    cursor = pane.body.document().find(reference)
    block = pane.body.document().findBlock(cursor.selectionStart())
    cursor.setPosition(block.position())
    bar = pane.body.verticalScrollBar()
    bar.setValue(bar.value() + pane.body.cursorRect(cursor).top())
    corner = pane.body.cursorRect(cursor).topLeft()
    return pane.body.viewport().grab().toImage().pixelColor(corner + QPoint(20, 20)).name()


def shown(pane: EditorPane, desk: Desk, *photos: Photo, body: str = TEXT) -> None:
    article = desk.draft(replace(ARTICLE, body=body, photos=photos))
    pane.show_article(desk.detail(article), editable=True)


def red_photo(desk: Desk, folder: Path) -> Photo:
    file = folder / "cầu.jpg"
    file.write_bytes(camera_photo("JPEG", orientation=1, size=(400, 240)))
    return replace(photo_of(assets.add_photo(desk.reporter, file)), key="anh-1", caption="Cầu mới")


def test_a_reference_shows_its_photo_and_the_text_stays(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(pane, desk, red_photo(desk, tmp_path))
    qtbot.waitUntil(lambda: QColor(colour_beside(pane, "anh-1")).green() < 60)
    assert QColor(colour_beside(pane, "anh-1")).red() > 200
    assert pane.body.text() == TEXT
    assert not pane.body.document().isUndoAvailable()


def test_a_slot_and_a_key_nobody_knows_show_a_quiet_place(pane: EditorPane, desk: Desk) -> None:
    shown(pane, desk, Photo("anh-1", caption="Quang cảnh"), body=f"{TEXT}\n\n![](anh-9)\n")
    assert colour_beside(pane, "anh-1") == colour_beside(pane, "anh-9") == LIGHT.sunken


def test_a_long_word_being_composed_leaves_the_figures_where_they_are(pane: EditorPane, desk: Desk) -> None:
    shown(pane, desk, Photo("anh-1"), body="![](anh-1)\n\nBà con")
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.End)
    compose(pane.body, " vui mừng" * 40)
    # As after a key, only the line is painted.
    pane.body.viewport().grab(pane.body.cursorRect())
    assert colour_beside(pane, "anh-1") == LIGHT.sunken


def test_a_reference_is_deleted_like_any_text_and_comes_back(pane: EditorPane, desk: Desk) -> None:
    shown(pane, desk, Photo("anh-1"))
    pane.body.setFocus()
    caret = pane.body.document().find("![](anh-1)")
    caret.setPosition(caret.selectionEnd())
    pane.body.setTextCursor(caret)
    for _ in "![](anh-1)":
        QTest.keyClick(pane.body, Qt.Key.Key_Backspace)
    assert pane.body.text() == TEXT.replace("![](anh-1)", "")
    while pane.body.document().isUndoAvailable():
        pane.body.undo()
    assert pane.body.text() == TEXT


def test_a_figure_clicked_twice_leads_to_its_caption(pane: EditorPane, desk: Desk) -> None:
    shown(pane, desk, Photo("anh-1"))
    pane.body.verticalScrollBar().setValue(pane.body.verticalScrollBar().value() + 100)
    middle = pane.body.cursorRect(pane.body.document().find("anh-1")).topLeft() - QPoint(100, 0)
    QTest.mouseDClick(pane.body.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    # A second press that is not let go would be held down in every test after this one.
    QTest.mouseRelease(pane.body.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert pane.photos.chosen_keys() == ("anh-1",)
    assert not pane.body.hasFocus()


def test_the_caret_walks_through_a_reference_sign_by_sign(pane: EditorPane, desk: Desk) -> None:
    shown(pane, desk, Photo("anh-1"))
    pane.body.setFocus()
    pane.body.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(TEXT.index("(anh-1)")):
        QTest.keyClick(pane.body, Qt.Key.Key_Right)
    QTest.keyClicks(pane.body, "x")
    assert pane.body.text() == TEXT.replace("(anh-1)", "x(anh-1)")


def test_figures_tell_what_is_there_and_what_is_lacking(
    desk: Desk, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    figures = Figures(Thumbnails(desk.newsroom, background))
    photo = red_photo(desk, tmp_path)
    lost = replace(photo, key="anh-2", digest="0" * 64)
    film = Media("phim-1", "https://youtu.be/abc", MediaKind.VIDEO, "Lễ khánh thành", 185, poster="anh-1")
    figures.show((photo, lost, Photo("anh-3")), (film, Media("phim-2", "", MediaKind.AUDIO)))
    with qtbot.waitSignal(figures.changed):
        assert figures.figure("anh-1").picture is None
    assert figures.figure("anh-1").picture is not None
    assert figures.figure("anh-1").caption == "Cầu mới"
    assert figures.figure("phim-1").picture is not None
    assert figures.figure("phim-1").note == "3:05 · https://youtu.be/abc"
    with qtbot.waitSignal(figures.changed):
        figures.figure("anh-2")
    assert [figures.figure(key).lack for key in ("anh-2", "anh-3", "phim-2", "anh-9")] == [
        "The file is missing or damaged",
        "No file yet",
        "No address yet",
        "This article has no photo “anh-9”",
    ]
    with qtbot.assertNotEmitted(figures.changed):
        figures.show((photo, lost, Photo("anh-3")), (film, Media("phim-2", "", MediaKind.AUDIO)))
