"""The folder of a web page: every file its page refers to, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.articles import Photo
from desktop_app.domain.media import Media
from desktop_app.domain.pictures import Crop, CropSlot
from desktop_app.formats.web_page import web_page_files
from desktop_app.rendering.page_context import Page
from tests.desk import ARTICLE

if TYPE_CHECKING:
    from pathlib import Path


def test_a_photo_goes_out_stripped_and_in_parts_and_a_slot_without_a_file_does_not(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("body { color: black }", encoding="utf-8")
    digest = "ab" * 32
    square = Crop(CropSlot.SQUARE, x=3, y=5, width=32, height=32)
    photos = (
        Photo("anh-1", caption="Chưa có tệp", featured=True),
        Photo("anh-2", digest, "image/jpeg", 40, 64, crops=(square,)),
    )

    files = web_page_files(
        Page("Tiêu đề", "<p>Cần Đước</p>", "<!doctype html><p>Cần Đước</p>"),
        replace(ARTICLE, photos=photos, media=(Media("phim-1", "https://youtu.be/x", poster="anh-1"),)),
        {"assets/style.css": style},
        lambda digest, crop: f"{digest[:2]} {crop and crop.slot}".encode(),
    )

    assert files == {
        "index.html": "<!doctype html><p>Cần Đước</p>".encode(),
        "assets/style.css": style.read_bytes(),
        f"photos/{digest[:16]}.jpg": b"ab None",
        f"photos/{digest[:16]}-16x9-0-21-40-22.jpg": b"ab 16x9",
        f"photos/{digest[:16]}-4x3-0-17-40-30.jpg": b"ab 4x3",
        f"photos/{digest[:16]}-1x1-3-5-32-32.jpg": b"ab 1x1",
    }
