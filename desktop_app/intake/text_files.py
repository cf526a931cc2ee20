"""Text files as people have them, read strictly: a wrong guess of the encoding would damage names."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT = 5_000_000

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text_file(path: Path) -> str:
    """Return the text of a file of at most 5 MB in UTF-8, or in UTF-16 with its byte-order mark.

    Raises UnreadableFile; its problem is `missing`, `not_a_file`, `unreadable` (with the system's
    `detail`), `too_large` (with `limit` in bytes), `binary` or `encoding`.
    """
    data = read_bytes(path, SIZE_LIMIT)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        # A UTF-32 mark has no codec of ours; LookupError says the same as bytes that do not decode.
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        problem = "binary" if encoding == "utf-8" and b"\0" in data else "encoding"
        raise UnreadableFile(path=str(path), problem=problem) from None
    if "\0" in text:
        raise UnreadableFile(path=str(path), problem="binary")
    return text


def read_bytes(path: Path, limit: int) -> bytes:
    """Return all bytes of a file, at most `limit`; raises UnreadableFile as `read_text_file` does."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise UnreadableFile(path=str(path), problem="missing") from None
    except IsADirectoryError:
        raise UnreadableFile(path=str(path), problem="not_a_file") from None
    except (OSError, ValueError) as error:
        if path.is_dir():
            # Windows refuses to open a folder with a plain permission error.
            raise UnreadableFile(path=str(path), problem="not_a_file") from None
        raise UnreadableFile(path=str(path), problem="unreadable", detail=str(error)) from None
    if len(data) > limit:
        raise UnreadableFile(path=str(path), problem="too_large", limit=limit)
    return data
