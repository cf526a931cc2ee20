"""Whether copied HTML says more than its plain text; light and quick, for the moment of a paste."""

from __future__ import annotations

import re

_BODY = re.compile(r"<body\b|<!--StartFragment", re.IGNORECASE)
_SAYS_MORE = re.compile(
    r"<(?:b|strong|i|em|h[1-6]|li|td|th|img|blockquote|sup|sub|ins|del|hr)\b|<a\s[^>]*\bhref"
    # Fonts of old encodings tell what the letters mean.
    r"|font[^;>]{0,40}?(?:\.vn|vni-|vps)|face\s*=\s*[\"']?(?:\.vn|vni-|vps)"
    r"|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|mso-list|display\s*:\s*none",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"<(?:p|div|br|tr)\b", re.IGNORECASE)
# Longer than this, nobody waits for the answer on the main thread.
_LONG = 100_000


def says_more_than_text(html: str) -> bool:
    """Return whether `html` has formats, several paragraphs, pictures or hidden text. At most 2 ms."""
    if len(html) > _LONG:
        return True
    body = _BODY.search(html)
    shown = html if body is None else html[body.start() :]
    return _SAYS_MORE.search(shown) is not None or len(_BREAKS.findall(shown)) > 1
