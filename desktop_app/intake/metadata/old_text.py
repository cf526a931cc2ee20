"""Text from before Unicode was everywhere: bytes whose encoding nobody noted, or noted wrongly."""

from __future__ import annotations


def decoded(data: bytes) -> str:
    """Return what `data` says: UTF-8 where it can be, else Windows-1258, else Latin-1.

    Windows-1258, in which Vietnamese programs wrote, has the letters of Latin-1 but for a dozen.
    """
    data = data.rstrip(b"\x00")
    for encoding in ("utf-8", "cp1258"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def redecoded(text: str) -> str:
    """Return `text`, which was read as Latin-1 without asking, as it was meant."""
    try:
        return decoded(text.encode("latin-1"))
    except UnicodeEncodeError:
        return text
