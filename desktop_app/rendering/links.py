"""Which addresses an article may link to."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

# What an address holds as it is, besides letters and digits; the rest is percent-encoded.
_PUNCTUATION = frozenset("-._~:/?#@!$&'()*+,;=%")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*(?::\d{1,5})?")
_MAIL_OR_PHONE = re.compile(r"(?:mailto:[\w.+-]+@[\w.-]+(?:\?[^\s#]*)?|tel:\+?[\d.\-]+)", re.IGNORECASE)


def safe_link(address: str) -> str | None:
    """Return `address` as a valid absolute URL, or None when an article must not link there.

    Allowed are http and https with a host and without a user name, mailto and tel. An address relative
    to the page is refused: it would lead elsewhere in the preview, the export and the website.
    """
    address = address.strip()
    if "\n" in address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme in {"http", "https"}:
        allowed = _HOST.fullmatch(parts.netloc) is not None
    else:
        allowed = _MAIL_OR_PHONE.fullmatch(address) is not None
    return _encoded(address) if allowed else None


def _encoded(address: str) -> str:
    return "".join(
        character if character.isalnum() or character in _PUNCTUATION else quote(character)
        for character in _LONE_PERCENT.sub("%25", address)
    )
