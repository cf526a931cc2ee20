"""The format “web page”: a folder with `index.html`, the theme's assets and the photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.pictures import CropSlot
from desktop_app.rendering.photos import crop_address, photo_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent
    from desktop_app.domain.pictures import Crop
    from desktop_app.rendering.page_context import Page


def web_page_files(
    page: Page,
    content: ArticleContent,
    theme_assets: Mapping[str, Path],
    published: Callable[[str, Crop | None], bytes],
) -> dict[str, bytes]:
    """Return every file of the folder by its relative address.

    `published` returns a photo by its digest as it goes out, whole or a part of it. Of the photo that stands
    for the article there are three parts as well, one in the shape of each slot.
    """
    files = {"index.html": page.html.encode()}
    files |= {name: path.read_bytes() for name, path in theme_assets.items()}
    lead = content.lead_photo()
    for photo in content.photos:
        if photo.digest:
            files[photo_address(photo)] = published(photo.digest, None)
    if lead is not None:
        for crop in map(lead.crop_for, CropSlot):
            files[crop_address(lead, crop)] = published(lead.digest, crop)
    return files
