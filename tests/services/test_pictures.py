"""Pictures of stored photos: small ones for the desk, and those a page shows, as the export writes them."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from desktop_app.domain.errors import AssetMissing
from desktop_app.domain.pictures import CropSlot
from desktop_app.formats.web_page import web_page_files
from desktop_app.rendering.page_context import Page
from desktop_app.services import assets, darkroom, pictures
from tests.desk import ARTICLE, photo_of
from tests.sample_photos import TURNED_RIGHT, camera_photo, heic_photo, write_photo

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.services.assets import StoredPhoto
    from tests.desk import Desk


@pytest.fixture(params=["JPEG", "HEIF"])
def stored(desk: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> StoredPhoto:
    """A telephone's photo, held upright."""
    file = tmp_path / "hội nghị"
    size, turned = (900, 600), TURNED_RIGHT
    file.write_bytes(
        heic_photo(size=size, orientation=turned)
        if request.param == "HEIF"
        else camera_photo("JPEG", size=size, orientation=turned)
    )
    return assets.add_photo(desk.reporter, file)


def test_a_small_picture_is_upright_and_can_be_made_again(desk: Desk, stored: StoredPhoto) -> None:
    small = pictures.small_picture(desk.newsroom, stored.digest)
    with Image.open(io.BytesIO(small)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (341, 512))
        assert picture.getpixel((170, 20)) == pytest.approx((254, 0, 0), abs=12)
        assert not picture.getexif()
    shutil.rmtree(desk.newsroom.root / "pictures")
    with Image.open(io.BytesIO(pictures.small_picture(desk.newsroom, stored.digest))) as picture:
        assert picture.size == (341, 512)


def test_the_preview_shows_the_bytes_the_export_writes(desk: Desk, stored: StoredPhoto) -> None:
    content = replace(ARTICLE, photos=(photo_of(stored),))
    files = web_page_files(Page("", "", ""), content, {}, partial(darkroom.publish, desk.newsroom))
    photos = {name.removeprefix("photos/"): data for name, data in files.items() if name != "index.html"}
    assert len(photos) == 1 + len(CropSlot)
    for _ in ("made", "kept"):
        assert {name: pictures.published_picture(desk.newsroom, name) for name in photos} == photos


def test_a_photo_that_is_gone_or_damaged_is_told(desk: Desk, tmp_path: Path) -> None:
    stored = assets.add_photo(desk.reporter, write_photo(tmp_path))
    name = f"{stored.digest[:16]}.jpg"
    file = desk.newsroom.assets.path(stored.digest)
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert pictures.published_picture(desk.newsroom, name) is None
    file.unlink()
    with pytest.raises(AssetMissing):
        pictures.small_picture(desk.newsroom, stored.digest)
    assert pictures.published_picture(desk.newsroom, name) is None


@pytest.mark.parametrize(
    "name", ["", "../newsroom.sqlite3", "0123456789abcdef", "0123456789abcdef-2x1-0-0-4-2.jpg", "*.jpg"]
)
def test_what_is_no_photo_s_name_is_nothing(desk: Desk, name: str) -> None:
    assert pictures.published_picture(desk.newsroom, name) is None
