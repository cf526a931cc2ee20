"""The allow-list every piece of article HTML passes, whatever made it."""

from __future__ import annotations

import nh3

from .links import LINK_SCHEMES

ALLOWED_TAGS = frozenset(
    {"p", "br", "hr", "h2", "h3", "strong", "em", "a", "blockquote", "code", "pre"}
    | {"ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
)
CELL_CLASSES = frozenset({"align-left", "align-center", "align-right"})
LINK_RELATION = "noopener noreferrer nofollow"


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
