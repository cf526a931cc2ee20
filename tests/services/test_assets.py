"""Photos on their way in: stored once as they are, or refused with the reason."""

from __future__ import annotations

import io
import os
import struct
import sys
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.domain.articles import Photo
from desktop_app.domain.errors import ActionNotPermitted, PhotoTooLarge, UnreadableFile, UnsupportedPhoto
from desktop_app.domain.pictures import Crop, CropSlot, Point, crop_around
from desktop_app.intake import photos
from desktop_app.rendering.photo_files import opened
from desktop_app.rendering.published_photo import published_crop, published_photo
from desktop_app.services import assets, verification
from tests.sample_photos import TURNED_RIGHT, camera_photo, heic_photo, iptc_photo, scan_bomb, write_photo

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desk import Desk


@pytest.mark.parametrize(
    ("kind", "media_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")]
)
def test_a_photo_is_stored_as_it_is_and_measured_as_it_is_seen(
    desk: Desk, tmp_path: Path, kind: str, media_type: str
) -> None:
    # The name says nothing: telephones and chat programs rename what they send.
    file = tmp_path / "ảnh.bin"
    file.write_bytes(camera_photo(kind, orientation=6, size=(64, 40)))
    stored = assets.add_photo(desk.reporter, file)
    assert (stored.media_type, stored.width, stored.height) == (media_type, 40, 64)
    assert desk.newsroom.assets.read(stored.digest) == file.read_bytes()
    assert assets.add_photo(desk.editor, file) == stored
    assert verification.verify(desk.newsroom).assets == 1


@pytest.mark.parametrize(("orientation", "size"), [(1, (64, 40)), (TURNED_RIGHT, (40, 64))])
def test_a_telephone_s_own_format_is_taken(
    desk: Desk, tmp_path: Path, orientation: int, size: tuple[int, int]
) -> None:
    file = tmp_path / "IMG_0042.HEIC"
    file.write_bytes(heic_photo(orientation=orientation))
    stored = assets.add_photo(desk.reporter, file)
    assert (stored.media_type, stored.width, stored.height) == ("image/heic", *size)
    assert desk.newsroom.assets.read(stored.digest) == file.read_bytes()


def test_what_the_file_says_fills_only_what_nobody_has_said(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "ảnh.jpg"
    file.write_bytes(iptc_photo({CAPTION: "Trao giấy khen".encode(), BYLINE: "Văn Đát".encode()}))
    stored = assets.add_photo(desk.reporter, file)
    assert (stored.caption, stored.credit) == ("Trao giấy khen", "Văn Đát")
    slot = Photo(
        "anh-7", credit="Ảnh: Kim Thoa", focus=Point(3, 4), crops=(Crop(CropSlot.SQUARE, 0, 0, 9, 9),)
    )
    assert stored.described(slot) == Photo(
        *("anh-7", stored.digest, "image/jpeg", 64, 40),
        caption="Trao giấy khen",
        credit="Ảnh: Kim Thoa",
    )


def test_a_telephone_s_photo_with_further_pictures_is_a_jpeg(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "chân dung.jpg"
    first, second = Image.new("RGB", (64, 40), "red"), Image.new("RGB", (32, 20), "navy")
    first.save(file, "MPO", save_all=True, append_images=[second])
    stored = assets.add_photo(desk.reporter, file)
    assert (stored.media_type, stored.width, stored.height) == ("image/jpeg", 64, 40)


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a name be no text")
def test_a_file_whose_name_is_no_text_is_taken(desk: Desk, tmp_path: Path) -> None:
    file = write_photo(tmp_path)
    odd = tmp_path / os.fsdecode(b"h\xecnh.jpg")
    file.rename(odd)
    assert assets.add_photo(desk.reporter, odd).media_type == "image/jpeg"


def test_what_is_no_photo_is_refused_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    page, cut, gif, huge = (tmp_path / name for name in ("trang.html", "cụt.jpg", "động.gif", "lớn.png"))
    cut_heic, wide_heic, slow = (tmp_path / name for name in ("cụt.heic", "rộng.heic", "chậm.jpg"))
    cut_heic.write_bytes(heic_photo()[:-100])
    wide_heic.write_bytes(heic_header(20_000, 20_000))
    slow.write_bytes(scan_bomb(photos.MAX_SCANS))
    page.write_text("<p>Cần Đước</p>", encoding="utf-8")
    cut.write_bytes(camera_photo("JPEG")[:-300])
    Image.new("P", (4, 4)).save(gif)
    huge.write_bytes(png_header(20_000, 20_000))
    refusals = {
        page: UnsupportedPhoto,
        gif: UnsupportedPhoto,
        cut: UnreadableFile,
        huge: PhotoTooLarge,
        cut_heic: UnreadableFile,
        wide_heic: PhotoTooLarge,
        slow: UnreadableFile,
        tmp_path: UnreadableFile,
        tmp_path / "không có.jpg": UnreadableFile,
    }
    for file, refusal in refusals.items():
        with pytest.raises(refusal) as refused:
            assets.add_photo(desk.reporter, file)
        assert refused.value.data["path"] == str(file)
    assert verification.verify(desk.newsroom).assets == 0
    assert list(desk.newsroom.assets.folder.iterdir()) == []


def test_a_file_over_the_limit_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "MAX_BYTES", 1000)
    with pytest.raises(PhotoTooLarge) as refusal:
        photos.read_photo(write_photo(tmp_path))
    assert (refusal.value.data["limit"], refusal.value.data["unit"]) == (1000, "bytes")


def test_who_writes_nothing_adds_no_photo(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ActionNotPermitted):
        assets.add_photo(desk.export_desk, write_photo(tmp_path))


# Pillow warns of damaged EXIF, which harms nobody.
@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    harm=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=6),
    keep=st.floats(0, 1),
)
def test_a_damaged_photo_is_refused_or_can_be_published(
    tmp_path: Path, kind: str, harm: list[tuple[float, int]], keep: float
) -> None:
    data = bytearray(PHOTOS[kind])
    for place, value in harm:
        data[int(place * len(data))] = value
    file = tmp_path / "hỏng"
    file.write_bytes(data[: int(keep * len(data))] if keep < 0.5 else data)
    try:
        photo = photos.read_photo(file)
    except (UnreadableFile, UnsupportedPhoto, PhotoTooLarge):
        return
    size = (photo.width, photo.height)
    square = crop_around(CropSlot.SQUARE, *size)
    with opened(photo.data) as image:
        published, part = published_photo(image), published_crop(image, square)
    assert [shown_size(published), shown_size(part)] == [size, (square.width, square.height)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(harm=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=6))
def test_a_damaged_photo_of_a_telephone_is_refused_or_taken_and_ends_nobody(
    desk: Desk, tmp_path: Path, harm: list[tuple[float, int]]
) -> None:
    data = bytearray(HEIC)
    for place, value in harm:
        data[int(place * len(data))] = value
    file = tmp_path / "hỏng.heic"
    file.write_bytes(data)
    with suppress(UnreadableFile, UnsupportedPhoto, PhotoTooLarge):
        assert assets.add_photo(desk.reporter, file).media_type == "image/heic"


def shown_size(file: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(file)) as image:
        return image.size


PHOTOS = {kind: camera_photo(kind) for kind in ("JPEG", "PNG", "WEBP")}
HEIC = heic_photo()
CAPTION, BYLINE = (2, 120), (2, 80)


def heic_header(width: int, height: int) -> bytes:
    """Return a HEIC that says it is of that size in the box that says so (ISO/IEC 23008-12, 6.5.3)."""
    data = heic_photo(orientation=1, size=(64, 64))
    place = data.index(b"ispe") + 8
    return data[:place] + struct.pack(">II", width, height) + data[place + 8 :]


def png_header(width: int, height: int) -> bytes:
    """Return the beginning of a picture of that size, which is enough to refuse it."""
    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", size), _chunk(b"IDAT", zlib.compress(b"")))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
