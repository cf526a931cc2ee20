"""Crops: chosen with mouse and keyboard, in the picture's own pixels and in the shape of their slot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.articles import Photo
from desktop_app.domain.pictures import SMALLEST_CROP, Crop, CropSlot, Point, crop_around, crop_from_corner
from desktop_app.services import assets
from desktop_app.ui.photos.crop_dialog import CropDialog
from desktop_app.ui.photos.crop_plan import CropPlan
from desktop_app.ui.photos.crop_view import CropView
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import camera_photo

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.editor.editor_pane import EditorPane
    from desktop_app.ui.editor_context import EditorContext
    from tests.desk import Desk

SLOTS = st.sampled_from(CropSlot)
SIZES = st.integers(SMALLEST_CROP, 12_000)


def is_sound(plan: CropPlan, crop: Crop) -> bool:
    """Whether a crop can be stored, and has the shape of its slot to a pixel."""
    across, down = crop.slot.ratio
    inside = crop.x + crop.width <= plan.width and crop.y + crop.height <= plan.height
    shaped = abs(crop.width * down - crop.height * across) <= max(across, down)
    return inside and shaped and min(crop.x, crop.y) >= 0 and min(crop.width, crop.height) >= 1


@given(
    SLOTS, SIZES, SIZES, st.lists(st.tuples(st.integers(-9999, 9999), st.integers(-9999, 9999)), max_size=4)
)
def test_whatever_the_hand_does_a_crop_is_sound(
    slot: CropSlot, width: int, height: int, steps: list[tuple[int, int]]
) -> None:
    plan = CropPlan(width, height, Point(width // 3, height // 3))
    for dx, dy in steps:
        moved = plan.moved(slot, dx, dy)
        before, after = plan.crop(slot), moved.crop(slot)
        assert (after.width, after.height) == (before.width, before.height)
        plan = moved.resized(slot, dx)
        assert is_sound(plan, plan.crop(slot))


@given(SLOTS, SIZES, SIZES, st.tuples(*[st.floats(0, 1)] * 4))
def test_a_corner_is_dragged_while_the_opposite_one_stays(
    slot: CropSlot, width: int, height: int, places: tuple[float, float, float, float]
) -> None:
    fixed = Point(round(places[0] * width), round(places[1] * height))
    moved = Point(round(places[2] * width), round(places[3] * height))
    crop = crop_from_corner(slot, fixed, moved, width, height)
    assert is_sound(CropPlan(width, height), crop)
    room = (
        fixed.x if moved.x < fixed.x else width - fixed.x,
        fixed.y if moved.y < fixed.y else height - fixed.y,
    )
    if min(room) > 2 * SMALLEST_CROP:
        assert fixed.x in {crop.x, crop.x + crop.width}
        assert fixed.y in {crop.y, crop.y + crop.height}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SIZES, SIZES, st.floats(0, 1), st.floats(0, 1))
def test_a_point_of_the_picture_is_where_it_is_seen(
    qtbot: QtBot, width: int, height: int, x: float, y: float
) -> None:
    view = CropView(CropPlan(width, height))
    qtbot.addWidget(view)
    view.resize(640, 480)
    point = Point(round(x * width), round(y * height))
    seen = view.to_widget(point.x, point.y)
    assert view.picture_rect().adjusted(-1, -1, 1, 1).contains(seen)
    # A pixel of the screen is several of the picture.
    scale = max(1.0, width / view.picture_rect().width(), height / view.picture_rect().height())
    back = view.to_picture(seen)
    assert abs(back.x - point.x) <= scale
    assert abs(back.y - point.y) <= scale


@pytest.fixture
def dialog(context: EditorContext, desk: Desk, qtbot: QtBot, tmp_path: Path, pane: EditorPane) -> CropDialog:
    """The dialog on a photo that the camera was turned for: 1200 × 1800 pixels as readers see it."""
    file = tmp_path / "cao.jpg"
    file.write_bytes(camera_photo("JPEG", size=(1800, 1200)))
    shown = CropDialog(photo_of(assets.add_photo(desk.reporter, file)), context, pane)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.open()
    return shown


def drag(view: CropView, begin: QPointF, end: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, at in (
        (QEvent.Type.MouseButtonPress, begin),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), left, left, none))


def press(
    view: CropView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def test_a_click_says_what_must_stay_in_view_and_the_frames_follow(dialog: CropDialog) -> None:
    view = dialog.view
    at = view.to_widget(300, 1500)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    focus = dialog.plan.focus
    assert focus is not None
    assert (abs(focus.x - 300), abs(focus.y - 1500)) <= (4, 4)
    assert dialog.plan.crop(CropSlot.WIDE) == crop_around(CropSlot.WIDE, 1200, 1800, focus)
    press(view, Qt.Key.Key_Up)
    assert dialog.plan.point.y == focus.y - 9
    dialog.reset_button.click()
    assert dialog.plan == CropPlan(1200, 1800)


def test_a_frame_is_moved_resized_and_found_again(dialog: CropDialog) -> None:
    view = dialog.view
    dialog.choices[CropSlot.SQUARE].click()
    assert dialog.plan.crop(CropSlot.SQUARE) == Crop(CropSlot.SQUARE, 0, 300, 1200, 1200)
    drag(view, view.to_widget(600, 900), view.to_widget(600, 1100))
    moved = dialog.plan.crop(CropSlot.SQUARE)
    assert (moved.x, moved.width) == (0, 1200)
    assert abs(moved.y - 500) <= 4
    drag(view, view.to_widget(0, moved.y), view.to_widget(200, moved.y + 200))
    smaller = dialog.plan.crop(CropSlot.SQUARE)
    assert smaller.x + smaller.width == 1200
    assert smaller.y + smaller.height == moved.y + 1200
    assert abs(smaller.width - 1000) <= 8
    press(view, Qt.Key.Key_Minus)
    assert dialog.plan.crop(CropSlot.SQUARE).width == smaller.width - 18
    press(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.plan.crop(CropSlot.SQUARE).x == smaller.x + 9 - 90
    assert not dialog.plan.is_chosen(CropSlot.WIDE)
    dialog.reset_button.click()
    assert dialog.plan.crops == ()


def test_what_is_chosen_is_the_article_s_and_what_is_cancelled_is_not(
    pane: EditorPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "ngang.jpg"
    file.write_bytes(camera_photo("JPEG", orientation=1, size=(1600, 1200)))
    photo = photo_of(assets.add_photo(desk.reporter, file))
    article = desk.draft(replace(ARTICLE, photos=(photo, Photo("anh-2"))))
    pane.show_article(desk.detail(article), editable=True)
    for accepted in (False, True):
        pane.photos.details.crops_wanted.emit("anh-1")
        dialog = pane.window().findChildren(CropDialog)[-1]
        qtbot.waitUntil(lambda shown=dialog: shown.view.has_picture)  # type: ignore[misc]
        dialog.view.setFocus()
        press(dialog.view, Qt.Key.Key_Right)
        dialog.choose(CropSlot.LANDSCAPE)
        press(dialog.view, Qt.Key.Key_Minus)
        plan = dialog.plan
        dialog.accept() if accepted else dialog.reject()
        assert pane.flush()
        kept = desk.detail(article).content.photos[0]
        assert (kept.focus, kept.crops) == ((plan.focus, plan.crops) if accepted else (None, ()))
    assert kept.crop_for(CropSlot.LANDSCAPE).width < 1600
