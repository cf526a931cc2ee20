"""The gate every text passes: NFC, one kind of line end, nothing invisible that breaks a search or a slug."""

from __future__ import annotations

import re
import unicodedata

# Control characters but tab and line feed, zero-width spaces and marks, the byte-order mark and what no
# XML may hold. The zero-width joiners stay: emoji and some scripts need them.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")


def normalise(text: str) -> str:
    """Return `text` in NFC with `\\n` line ends and without control and zero-width characters.

    Idempotent. Lone surrogates, which cannot be stored, become U+FFFD.
    """
    if text.isascii() and "\r" not in text and not _UNWANTED.search(text):
        return text
    whole = _LINE_ENDS.sub("\n", text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", whole))


def single_line(text: str) -> str:
    """Return `text` normalised, on one line, with runs of white space as one space, trimmed."""
    return " ".join(normalise(text).split())
