"""Crops: as large as they can be, inside the picture, with what matters in view."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.pictures import Crop, CropSlot, Point, crop_around

SIZES = st.integers(32, 12_000)


@given(st.sampled_from(CropSlot), SIZES, SIZES, st.integers(0, 12_000), st.integers(0, 12_000))
def test_a_crop_lies_inside_has_its_shape_and_holds_the_point(
    slot: CropSlot, width: int, height: int, x: int, y: int
) -> None:
    point = Point(min(x, width - 1), min(y, height - 1))
    crop = crop_around(slot, width, height, point)
    assert 0 <= crop.x <= width - crop.width
    assert 0 <= crop.y <= height - crop.height
    assert crop.width == width or crop.height == height
    across, down = slot.ratio
    assert abs(crop.width * down - crop.height * across) <= max(across, down)
    assert crop.x <= point.x <= crop.x + crop.width
    assert crop.y <= point.y <= crop.y + crop.height


@given(st.sampled_from(CropSlot), st.integers(1, 40), st.integers(1, 40))
def test_of_the_smallest_picture_there_is_a_part(slot: CropSlot, width: int, height: int) -> None:
    crop = crop_around(slot, width, height, Point(width, 0))
    assert 0 <= crop.x < crop.x + crop.width <= width
    assert 0 <= crop.y < crop.y + crop.height <= height


def test_without_a_point_the_middle_is_kept() -> None:
    assert crop_around(CropSlot.SQUARE, 1200, 800) == Crop(CropSlot.SQUARE, 200, 0, 800, 800)
    assert crop_around(CropSlot.WIDE, 1200, 800) == Crop(CropSlot.WIDE, 0, 63, 1200, 675)
