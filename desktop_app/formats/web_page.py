"""The format “web page”: a folder with `index.html`, the theme's assets and the photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.pictures import CropSlot
from desktop_app.rendering.photo_files import opened
from desktop_app.rendering.photos import crop_address, photo_address

from .published_photo import published_crop, published_photo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.rendering.page_context import Page


def web_page_files(
    page: Page,
    content: ArticleContent,
    theme_assets: Mapping[str, Path],
    read_original: Callable[[str], bytes],
) -> dict[str, bytes]:
    """Return every file of the folder by its relative address; `read_original` gives a photo by digest.

    Of the photo that stands for the article there are three parts as well, one in the shape of each slot.
    """
    files = {"index.html": page.html.encode()}
    files |= {name: path.read_bytes() for name, path in theme_assets.items()}
    lead = content.lead_photo()
    for photo in content.photos:
        if photo.digest:
            with opened(read_original(photo.digest)) as image:
                files[photo_address(photo)] = published_photo(image)
                for crop in map(photo.crop_for, CropSlot if photo is lead else ()):
                    files[crop_address(photo, crop)] = published_crop(image, crop)
    return files
