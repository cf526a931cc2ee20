"""The gate foreign HTML passes first: well-formed afterwards, without script, style, frame or form."""

from __future__ import annotations

import re

import nh3

# What carries text or its order. Everything else is taken away and what it holds stays.
_TAGS = frozenset(
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "center", "address", "hr", "br"}
    | {"ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
    | {"article", "main", "section", "nav", "header", "footer", "aside", "figure", "figcaption"}
    | {"details", "summary", "fieldset", "legend", "form", "body", "img"}
    | {"a", "b", "strong", "i", "em", "sup", "sub", "span", "font", "ins", "del", "q"}
)
# What holds no text of the page: programs, looks, and the lists and fields of forms.
_WITHOUT_CONTENT = frozenset(
    {"script", "style", "title", "noscript", "template", "svg", "math", "iframe", "object", "embed"}
    | {"select", "option", "textarea", "button", "audio", "video", "canvas"}
)
_AROUND_ARTICLES = frozenset({"nav", "footer", "aside", "form"})
_ATTRIBUTES = {
    "*": {"class", "style", "id", "hidden", "align", "title"},
    "a": {"href", "name"},
    "font": {"face"},
    "img": {"src", "alt", "width", "height", "data-src", "data-original", "data-lazy-src"},
    "ol": {"start", "type"},
    "li": {"value", "type"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ins": {"cite", "datetime"},
    "del": {"cite", "datetime"},
}
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "file", "data", "cid", "picture"})
_MARKUP = re.compile(r"<[^>]*>|\s+")
# How much of the text of a page is in its article at least, among all that sites put around it.
_LEAST_SHARE = 0.2
# Windows puts the positions of the fragment in front of the HTML; some programs hand them on.
_CLIPBOARD_HEAD = re.compile(r"\A\s*Version:[\d.]+\s+(?:\w+:[^\r\n<]*\s+)*", re.IGNORECASE)


def gated(html: str, *, whole_page: bool = False) -> str:
    """Return `html` well-formed and harmless: known tags and attributes, no comment, nothing that runs.

    Word's conditional comments go with what they hide; what they show to every reader stays. Of a
    `whole_page` only the article is returned where one is marked as such, and no navigation.
    """
    around = _AROUND_ARTICLES if whole_page else frozenset()
    clean = nh3.clean(
        _CLIPBOARD_HEAD.sub("", html),
        tags=set(_TAGS - around),
        clean_content_tags=set(_WITHOUT_CONTENT | around),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
    return _article(clean) if whole_page else clean


def _article(clean: str) -> str:
    """Return the only article of a well-formed page, or its main part, or all of it."""
    for tag in ("article", "main"):
        if clean.count(f"<{tag}") == 1:
            start = clean.index(f"<{tag}")
            found = clean[start : clean.index(f"</{tag}>", start)] + f"</{tag}>"
            # What is less is a box that leads to another article, and the text stands beside it.
            if _text_length(found) >= _LEAST_SHARE * _text_length(clean):
                return found
    return clean


def _text_length(html: str) -> int:
    return len(_MARKUP.sub("", html))
