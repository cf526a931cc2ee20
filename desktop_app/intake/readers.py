"""Any file a person brings, read by what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnreadableFile
from desktop_app.language.normalise import normalise

from .markdown_text import read_markdown
from .plain_text import read_plain_text
from .station_page import read_station_page
from .text_files import read_text_file

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    from desktop_app.domain.articles import ArticleContent

_MARKDOWN = frozenset({".md", ".markdown"})
_PLAIN = frozenset({".txt", ".text", ""})


def read_article(path: Path, time_zone: tzinfo) -> ArticleContent:
    """Return the article in the file `path`; times on a copied page are those of `time_zone`.

    Markdown by its ending `.md` or `.markdown`, else plain text, which is a station's page when it has a
    page's marks. Raises UnreadableFile as `read_text_file` does, and with the problem `unknown_format`
    for another ending or `empty` where there is nothing to read.
    """
    ending = path.suffix.lower()
    if ending not in _MARKDOWN | _PLAIN:
        raise UnreadableFile(path=str(path), problem="unknown_format")
    text = read_text_file(path)
    if not normalise(text).strip():
        raise UnreadableFile(path=str(path), problem="empty")
    if ending in _MARKDOWN:
        return read_markdown(text)
    return read_station_page(text, time_zone) or read_plain_text(text)
