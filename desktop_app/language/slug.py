"""Addresses and file names made from Vietnamese text."""

from __future__ import annotations

import re

from .fold import fold

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def slug(text: str, *, limit: int = 80) -> str:
    """Return `text` as an ASCII slug of at most `limit` characters, cut between words: `can-duoc-tong-ket`.

    Empty when nothing of the text can be written in ASCII. Idempotent.
    """
    plain = _NOT_PLAIN.sub("-", fold(text)).strip("-")
    if len(plain) <= limit:
        return plain
    cut = plain[: limit + 1].rpartition("-")[0]
    return cut or plain[:limit]
