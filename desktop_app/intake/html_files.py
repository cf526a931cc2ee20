"""Pages saved to a file, by a browser or by Word, and files of Word that are pages by another name."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from bs4.dammit import EncodingDetector

from desktop_app.domain.errors import UnreadableFile
from desktop_app.language.encodings.code_pages import windows_text
from desktop_app.language.encodings.decoding import decoded
from desktop_app.language.encodings.recognition import recognised

from .text_files import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.language.encodings.encoding import OldEncoding

SIZE_LIMIT = 100_000_000
_HEAD = 4_096
# What browsers and Word add to a page's name, in some languages, for the folder with its pictures.
_COMPANION = re.compile(r"[_.-](?:files|file|fichiers|archivos|arquivos|dateien|tệp|tep)", re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_html_file(path: Path, *, as_written: bool = False) -> tuple[str, tuple[OldEncoding, ...]]:
    """Return the text of an HTML file in the encoding it declares, else UTF-8, and none of the old encodings.

    Bytes that are no such text must make Vietnamese in an old encoding, which is read and returned as well;
    `as_written` leaves them as Windows shows them. Raises UnreadableFile as `read_text_file` does.
    """
    data = read_bytes(path, SIZE_LIMIT)
    declared = EncodingDetector.find_declared_encoding(data, is_html=True, search_entire_document=False)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    try:
        return data.decode(marked or declared or "utf-8"), ()
    except (UnicodeDecodeError, LookupError):
        text = windows_text(data)
    encoding = recognised(_MARKUP.sub("\n", text))
    if encoding is None:
        raise UnreadableFile(path=str(path), problem="encoding")
    # Marks are ASCII, which is the same in all of them.
    return text if as_written else decoded(text, encoding), (encoding,)


def companion_folders(path: Path) -> list[Path]:
    """Return the folders that were saved together with the page `path`: `trang_files` beside `trang.html`."""
    beside = path.absolute().parent
    endings = ((one, one.name.removeprefix(path.stem)) for one in _folders(beside))
    return [one for one, ending in endings if ending != one.name and _COMPANION.fullmatch(ending)]


def _folders(parent: Path) -> list[Path]:
    try:
        return [one for one in parent.iterdir() if one.is_dir() and not one.is_symlink()]
    except OSError:
        return []


def looks_like_html(path: Path) -> bool:
    """Return whether a file begins as a page does, whatever its name."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD).replace(b"\0", b"").lower()
    except OSError:
        # Whoever reads it says what is wrong.
        return False
    return b"<html" in head or head.lstrip().startswith((b"<!doctype html", b"\xef\xbb\xbf<!doctype html"))
