"""Text files of any age: in Unicode, or in the bytes of an old encoding that nothing but the text tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnreadableFile
from desktop_app.language.encodings.code_pages import windows_text
from desktop_app.language.encodings.repair import repaired

from .text_files import SIZE_LIMIT, read_bytes, read_text_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.language.encodings.encoding import OldEncoding


def read_any_text(path: Path, *, as_written: bool = False) -> tuple[str, tuple[OldEncoding, ...]]:
    """Return the text of a file and the old encodings it was read in, none for Unicode.

    Bytes that are no Unicode must make Vietnamese in TCVN3 or VNI, or the file is refused as `read_text_file`
    does. `as_written` leaves them as Windows shows them.
    """
    try:
        return read_text_file(path), ()
    except UnreadableFile as error:
        repair = repaired(_windows_text(path)) if error.data["problem"] == "encoding" else None
        if repair is None:
            raise
        return _windows_text(path) if as_written else repair.text, repair.encodings


def read_as_windows(path: Path) -> str:
    """Return the text of a file in Unicode, else its bytes as Windows shows them.

    Raises UnreadableFile as `read_text_file` does, but never for the encoding.
    """
    try:
        return read_text_file(path)
    except UnreadableFile as error:
        if error.data["problem"] != "encoding":
            raise
        return _windows_text(path)


def _windows_text(path: Path) -> str:
    return windows_text(read_bytes(path, SIZE_LIMIT)).replace("\r\n", "\n")
