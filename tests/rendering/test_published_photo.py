"""Published photos: upright, in the same colours, and silent about who took them where."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from desktop_app.domain.pictures import Crop, CropSlot, crop_around
from desktop_app.rendering.photo_files import opened
from desktop_app.rendering.photos import LONGEST_EDGE
from desktop_app.rendering.published_photo import published_crop, published_photo
from tests.sample_photos import SECRET, TURNED_RIGHT, XMP, camera_photo, color_profile, heic_photo

KINDS = ("JPEG", "PNG", "WEBP")


def published(data: bytes) -> bytes:
    with opened(data) as image:
        return published_photo(image)


def cropped(data: bytes, crop: Crop) -> bytes:
    with opened(data) as image:
        return published_crop(image, crop)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", [1, TURNED_RIGHT])
def test_nothing_the_camera_wrote_is_published(kind: str, orientation: int) -> None:
    original = camera_photo(kind, orientation=orientation)
    assert SECRET.encode() in original
    assert XMP in original

    file = published(original)

    assert SECRET.encode() not in file
    assert b"xmpmeta" not in file
    with Image.open(io.BytesIO(file)) as picture:
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


LEFT, RIGHT, ABOVE, BELOW = (8, 20), (56, 20), (20, 8), (20, 56)
WIDE, HIGH = (64, 40), (40, 64)


@pytest.mark.parametrize("kind", [*KINDS, "HEIF"])
@pytest.mark.parametrize(
    ("orientation", "red", "navy", "size"),
    [
        (1, LEFT, RIGHT, WIDE),
        (2, RIGHT, LEFT, WIDE),
        (3, RIGHT, LEFT, WIDE),
        (4, LEFT, RIGHT, WIDE),
        (5, ABOVE, BELOW, HIGH),
        (6, ABOVE, BELOW, HIGH),
        (7, BELOW, ABOVE, HIGH),
        (8, BELOW, ABOVE, HIGH),
    ],
)
def test_a_turned_photo_is_turned_for_good(
    kind: str, orientation: int, red: tuple[int, int], navy: tuple[int, int], size: tuple[int, int]
) -> None:
    original = (
        heic_photo(orientation=orientation) if kind == "HEIF" else camera_photo(kind, orientation=orientation)
    )
    with Image.open(io.BytesIO(published(original))) as picture:
        assert picture.format == ("JPEG" if kind == "HEIF" else kind)
        assert picture.size == size
        seen = picture.convert("RGB")
        assert seen.getpixel(red) == pytest.approx((255, 0, 0), abs=12)
        assert seen.getpixel(navy) == pytest.approx((0, 0, 128), abs=12)


def test_nothing_a_telephone_wrote_is_published() -> None:
    original = heic_photo()
    assert SECRET.encode() in original
    file = published(original)
    assert SECRET.encode() not in file
    assert b"xmpmeta" not in file


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_larger_than_a_page_needs_becomes_smaller(kind: str) -> None:
    original = camera_photo(kind, size=(3200, 1000), orientation=TURNED_RIGHT)
    with Image.open(io.BytesIO(published(original))) as picture:
        assert picture.size == (640, LONGEST_EDGE)
        assert picture.convert("RGB").getpixel((320, 8)) == pytest.approx((255, 0, 0), abs=12)
        assert picture.info["icc_profile"] == color_profile()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_pictures_of_every_kind_become_smaller_and_are_cropped(mode: str) -> None:
    out = io.BytesIO()
    kind = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (3000, 1500), 65535 if mode == "I;16" else 1 if mode == "1" else None).save(out, kind)
    with Image.open(io.BytesIO(published(out.getvalue()))) as picture:
        assert (picture.format, picture.size) == (kind, (2048, 1024))
    crop = crop_around(CropSlot.SQUARE, 3000, 1500)
    with Image.open(io.BytesIO(cropped(out.getvalue(), crop))) as picture:
        assert (picture.format, picture.size) == ("JPEG", (1500, 1500))


def test_a_crop_is_cut_from_the_upright_picture_and_silent_too() -> None:
    original = camera_photo("JPEG", orientation=TURNED_RIGHT, size=(640, 400))
    file = cropped(original, Crop(CropSlot.LANDSCAPE, x=0, y=170, width=400, height=300))
    assert SECRET.encode() not in file
    with Image.open(io.BytesIO(file)) as picture:
        assert picture.size == (400, 300)
        assert not picture.getexif()
        # Seen upright the red half is above the middle, at 320.
        assert picture.getpixel((200, 140)) == pytest.approx((254, 0, 0), abs=12)
        assert picture.getpixel((200, 160)) == pytest.approx((0, 0, 128), abs=12)


def test_an_upright_jpeg_keeps_its_quality() -> None:
    original = camera_photo("JPEG", orientation=1)
    file = published(original)
    with Image.open(io.BytesIO(original)) as before, Image.open(io.BytesIO(file)) as after:
        assert before.quantization == after.quantization  # type: ignore[attr-defined]


def test_equal_photos_give_equal_bytes() -> None:
    for kind in KINDS:
        assert published(camera_photo(kind)) == published(camera_photo(kind))


def test_of_a_telephone_s_two_pictures_only_the_first_goes_out() -> None:
    first, second = Image.new("RGB", (64, 40), "red"), Image.new("RGB", (64, 40), "navy")
    out = io.BytesIO()
    first.save(out, "MPO", save_all=True, append_images=[second])

    file = published(out.getvalue())

    with Image.open(io.BytesIO(file)) as picture:
        assert picture.format == "JPEG"
        assert getattr(picture, "n_frames", 1) == 1
        assert picture.getpixel((32, 20)) == pytest.approx((254, 0, 0), abs=3)


@pytest.mark.parametrize("mode", ["P", "RGB"])
def test_a_logo_stays_transparent(mode: str) -> None:
    logo = Image.new(mode, (8, 8), 0)
    out = io.BytesIO()
    logo.save(out, "PNG", transparency=0 if mode == "P" else (0, 0, 0))
    with Image.open(io.BytesIO(published(out.getvalue()))) as picture:
        assert picture.convert("RGBA").getpixel((3, 3))[3] == 0  # type: ignore[index]
