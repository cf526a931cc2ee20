"""The folder of a web page: every file its page refers to, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.articles import Photo
from desktop_app.domain.media import Media
from desktop_app.formats.published_photo import without_metadata
from desktop_app.formats.web_page import web_page_files
from desktop_app.rendering.page_context import Page
from tests.desk import ARTICLE
from tests.sample_photos import camera_photo

if TYPE_CHECKING:
    from pathlib import Path


def test_a_photo_goes_out_stripped_and_a_slot_without_a_file_does_not(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("body { color: black }", encoding="utf-8")
    original = camera_photo("JPEG")
    digest = "ab" * 32
    photos = (Photo("anh-1", digest, "image/jpeg", 40, 64), Photo("anh-2", caption="Chưa có tệp"))

    files = web_page_files(
        Page("Tiêu đề", "<p>Cần Đước</p>", "<!doctype html><p>Cần Đước</p>"),
        replace(ARTICLE, photos=photos, media=(Media("phim-1", "https://youtu.be/x", poster="anh-1"),)),
        {"assets/style.css": style},
        {digest: original}.__getitem__,
    )

    assert files == {
        "index.html": "<!doctype html><p>Cần Đước</p>".encode(),
        "assets/style.css": style.read_bytes(),
        f"photos/{digest[:16]}.jpg": without_metadata(original),
    }
