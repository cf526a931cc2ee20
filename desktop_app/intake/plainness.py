"""Whether copied HTML says more than its plain text; light and quick, for the moment of a paste."""

from __future__ import annotations

import re

_BODY = re.compile(r"<body\b|<!--StartFragment", re.IGNORECASE)
_SAYS_MORE = re.compile(
    r"<(?:b|strong|i|em|h[1-6]|li|td|th|img|blockquote|sup|sub|ins|del|hr)\b|<a\s[^>]*\bhref"
    r"|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|mso-list|display\s*:\s*none",
    re.IGNORECASE,
)
# Fonts of old encodings, which tell what the letters mean; Word names them in its style sheet.
_OLD_FONT = re.compile(r"(?:font|face)[^>]{0,40}?(?:\.vn\w|vni-|\bvps)", re.IGNORECASE)
_BREAKS = re.compile(r"<(?:p|div|br|tr)\b", re.IGNORECASE)
# Longer than this, nobody waits for the answer on the main thread.
_LONG = 100_000


def says_more_than_text(html: str) -> bool:
    """Return whether `html` has formats, paragraphs, pictures, hidden text or an old font. At most 2 ms."""
    if len(html) > _LONG:
        return True
    body = _BODY.search(html)
    shown = html if body is None else html[body.start() :]
    if _SAYS_MORE.search(shown) or _OLD_FONT.search(html):
        return True
    return len(_BREAKS.findall(shown)) > 1
