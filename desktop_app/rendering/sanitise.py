"""The allow-list every piece of article HTML passes, whatever made it."""

from __future__ import annotations

import re

import nh3

from .links import LINK_SCHEMES

ALLOWED_TAGS = frozenset(
    {"p", "br", "hr", "h2", "h3", "strong", "em", "a", "blockquote", "code", "pre"}
    | {"ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
)
CELL_CLASSES = frozenset({"align-left", "align-center", "align-right"})
LINK_RELATION = "noopener noreferrer nofollow"

# Control characters and code points that stand for no character at all (HTML standard, 13.2.3.5).
_NO_CHARACTERS = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef{_NO_CHARACTERS}]")


def without_forbidden(text: str) -> str:
    """Return `text` without the code points no HTML page may hold, in whatever way they were written."""
    return _FORBIDDEN.sub("", text)


def article_cleaner() -> nh3.Cleaner:
    """Return the sanitiser for article HTML.

    It lets through the tags of the newsroom's Markdown and nothing else: no script, style, frame, form
    or picture (photos come from the article's list, never from its text), no attribute beside those
    below, no address but of `LINK_SCHEMES`. What is inside a removed tag stays as text, except for
    scripts and styles.
    """
    return nh3.Cleaner(
        tags=set(ALLOWED_TAGS),
        clean_content_tags={"script", "style"},
        attributes={"a": {"href", "title"}, "ol": {"start"}},
        allowed_classes={"th": set(CELL_CLASSES), "td": set(CELL_CLASSES)},
        link_rel=LINK_RELATION,
        url_schemes=set(LINK_SCHEMES),
        url_relative="deny",
    )
