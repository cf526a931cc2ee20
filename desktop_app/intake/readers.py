"""Any file a person brings, and what they copied, read by what it is."""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.errors import UnreadableFile
from desktop_app.language.normalise import normalise

from .file_kinds import MARKDOWN, PAGES, PLAIN, WORD
from .html_files import companion_folders, looks_like_html, read_html_file
from .markdown_text import read_markdown
from .old_files import read_any_text
from .paragraphs import as_body, split_paragraphs
from .plain_text import read_plain_text
from .reading import Reading, photos_of
from .station_page import read_station_page
from .whole_article import read_whole_article

if TYPE_CHECKING:
    from datetime import tzinfo

    from desktop_app.language.encodings.encoding import OldEncoding

    from .rich_text.rich_text import RichText

_COPIED_BY_OFFICE = re.compile(r"(?:msohtml|ksohtml|wps).*|(?:lu|sv)\w+\.tmp", re.IGNORECASE)


def read_article(path: Path, time_zone: tzinfo, folder: Path, *, as_written: bool = False) -> Reading:
    """Return the article in the file `path`; its pictures are put into `folder`.

    DOCX, HTML and Markdown by their endings, else plain text, which is a station's page when it has a
    page's marks; times on such a page are those of `time_zone`. Old encodings that fonts name or that the
    bytes of a text are in are read, unless `as_written`. Raises UnreadableFile as `read_text_file` and
    `word.package.Package` do, and with the problem `unknown_format` for another ending or `empty` where
    there is nothing to read.
    """
    rich = _rich_text(path, folder, as_written=as_written)
    if rich is not None:
        return read_whole_article(rich)
    text, encodings = _text(path, as_written=as_written)
    if path.suffix.lower() in MARKDOWN:
        content = read_markdown(text)
    else:
        content = read_station_page(text, time_zone) or read_plain_text(text)
    return replace(Reading.of(content), encodings=encodings)


def read_passage(path: Path, folder: Path, *, as_written: bool = False) -> Reading:
    """Return what is in the file `path` as a part of an article, all of it in the body; as `read_article`."""
    rich = _rich_text(path, folder, as_written=as_written)
    if rich is not None:
        return _passage(rich)
    text, encodings = _text(path, as_written=as_written)
    if path.suffix.lower() in MARKDOWN:
        body = normalise(text).strip("\n")
    else:
        body = as_body(split_paragraphs(normalise(text).split("\n")))
    return replace(Reading.of(ArticleContent(body=body)), encodings=encodings)


def read_clipboard(path: Path, folder: Path, *, as_written: bool = False) -> Reading:
    """Return the HTML that was copied, which stands in the file `path` in UTF-8, as a part of an article.

    Raises UnreadableFile with the problem `empty` where it shows nothing to a reader.
    """
    from .rich_text.pictures import Pictures
    from .rich_text.rich_text import read_html

    pictures = Pictures(folder, allowed=_folders_of_copied_pictures())
    html = path.read_text(encoding="utf-8")
    return _passage(_not_empty(path, read_html(html, pictures, as_written=as_written)))


def _folders_of_copied_pictures() -> list[Path]:
    """Return where Word, WPS, LibreOffice and OpenOffice put the pictures that they copy.

    All else among the temporary files is nothing to a page that happens to know its name.
    """
    everything = Path(tempfile.gettempdir()).iterdir()
    return [one for one in everything if _COPIED_BY_OFFICE.fullmatch(one.name) and not one.is_symlink()]


def _rich_text(path: Path, folder: Path, *, as_written: bool) -> RichText | None:
    """Return the text of a formatted file, None for a file of plain text."""
    # Imported where they are needed: a plain text needs none of them.
    from .rich_text.pictures import Pictures

    ending = path.suffix.lower()
    if ending in PAGES or (ending in WORD and looks_like_html(path)):
        from .rich_text.rich_text import read_html

        pictures = Pictures(folder, allowed=companion_folders(path), base=path.absolute().parent)
        html, encodings = read_html_file(path, as_written=as_written)
        # Read already, whatever fonts it names.
        fonts_say_nothing = as_written or bool(encodings)
        page = read_html(html, pictures, whole_page=True, as_written=fonts_say_nothing)
        return _not_empty(path, replace(page, encodings=page.encodings.union(encodings)))
    if ending in WORD:
        from .word.document import read_document

        return _not_empty(path, read_document(path, Pictures(folder), as_written=as_written))
    if ending not in MARKDOWN | PLAIN:
        raise UnreadableFile(path=str(path), problem="unknown_format")
    return None


def _text(path: Path, *, as_written: bool) -> tuple[str, tuple[OldEncoding, ...]]:
    """Return the text of a file and the old encodings it was read in."""
    text, encodings = read_any_text(path, as_written=as_written)
    if not normalise(text).strip():
        raise UnreadableFile(path=str(path), problem="empty")
    return text, encodings


def _not_empty(path: Path, text: RichText) -> RichText:
    if not text.blocks:
        raise UnreadableFile(path=str(path), problem="empty")
    return text


def _passage(text: RichText) -> Reading:
    return Reading.of(ArticleContent(body=text.markdown, photos=photos_of(text)), text)
