"""Published photos: upright, in the same colours, and silent about who took them where."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from desktop_app.formats.published_photo import without_metadata
from tests.sample_photos import SECRET, TURNED_RIGHT, XMP, camera_photo, color_profile

KINDS = ("JPEG", "PNG", "WEBP")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", [1, TURNED_RIGHT])
def test_nothing_the_camera_wrote_is_published(kind: str, orientation: int) -> None:
    original = camera_photo(kind, orientation=orientation)
    assert SECRET.encode() in original
    assert XMP in original

    published = without_metadata(original)

    assert SECRET.encode() not in published
    assert b"xmpmeta" not in published
    with Image.open(io.BytesIO(published)) as picture:
        assert picture.format == kind
        assert not picture.getexif()
        assert set(picture.info) <= {"icc_profile", *_STRUCTURE[kind]}
        assert picture.info["icc_profile"] == color_profile()


# What these formats always tell of themselves.
_STRUCTURE = {
    "JPEG": {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"},
    "PNG": set(),
    "WEBP": {"loop", "background", "timestamp", "duration"},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("orientation", "red", "navy", "size"),
    [
        (1, (8, 20), (56, 20), (64, 40)),
        (3, (56, 20), (8, 20), (64, 40)),
        (6, (20, 8), (20, 56), (40, 64)),
        (8, (20, 56), (20, 8), (40, 64)),
    ],
)
def test_a_turned_photo_is_turned_for_good(
    kind: str, orientation: int, red: tuple[int, int], navy: tuple[int, int], size: tuple[int, int]
) -> None:
    published = without_metadata(camera_photo(kind, orientation=orientation))
    with Image.open(io.BytesIO(published)) as picture:
        assert picture.size == size
        seen = picture.convert("RGB")
        assert seen.getpixel(red) == pytest.approx((255, 0, 0), abs=12)
        assert seen.getpixel(navy) == pytest.approx((0, 0, 128), abs=12)


def test_an_upright_jpeg_keeps_its_quality() -> None:
    original = camera_photo("JPEG", orientation=1)
    published = without_metadata(original)
    with Image.open(io.BytesIO(original)) as before, Image.open(io.BytesIO(published)) as after:
        assert before.quantization == after.quantization  # type: ignore[attr-defined]


def test_equal_photos_give_equal_bytes() -> None:
    for kind in KINDS:
        assert without_metadata(camera_photo(kind)) == without_metadata(camera_photo(kind))


def test_of_a_telephone_s_two_pictures_only_the_first_goes_out() -> None:
    first, second = Image.new("RGB", (64, 40), "red"), Image.new("RGB", (64, 40), "navy")
    out = io.BytesIO()
    first.save(out, "MPO", save_all=True, append_images=[second])

    published = without_metadata(out.getvalue())

    with Image.open(io.BytesIO(published)) as picture:
        assert picture.format == "JPEG"
        assert getattr(picture, "n_frames", 1) == 1
        assert picture.getpixel((32, 20)) == pytest.approx((254, 0, 0), abs=3)


@pytest.mark.parametrize("mode", ["P", "RGB"])
def test_a_logo_stays_transparent(mode: str) -> None:
    logo = Image.new(mode, (8, 8), 0)
    out = io.BytesIO()
    logo.save(out, "PNG", transparency=0 if mode == "P" else (0, 0, 0))
    with Image.open(io.BytesIO(without_metadata(out.getvalue()))) as picture:
        assert picture.convert("RGBA").getpixel((3, 3))[3] == 0  # type: ignore[index]
