"""The format “web page”: a folder with `index.html`, the theme's assets and the photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.rendering.photos import photo_address

from .published_photo import without_metadata

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
    """Return every file of the folder by its relative address; `read_original` gives a photo by digest."""
    files = {"index.html": page.html.encode()}
    files |= {name: path.read_bytes() for name, path in theme_assets.items()}
    for photo in content.photos:
        if photo.digest:
            files[photo_address(photo)] = without_metadata(read_original(photo.digest))
    return files
