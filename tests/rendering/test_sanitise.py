"""Nothing a text says makes a page run, frame or fetch anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleContent, Photo
from desktop_app.rendering.sanitise import ALLOWED_TAGS, CELL_CLASSES, article_cleaner

from .samples import CONTEXT, PageText

if TYPE_CHECKING:
    from desktop_app.rendering.page import PageRenderer

FRAGMENTS = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src='https://xau.vn'>",
        "<a href='javascript:alert(1)' onclick=x>",
        "<svg/onload=alert(1)>",
        "<style>@import 'https://xau.vn'</style>",
        "![](https://xau.vn/a.png)",
        "![](javascript:x)",
        "[a](javascript:alert(1))",
        '[a](https://tot.vn/"onmouseover=alert(1))',
        "[a](https://tot.vn 'x\" onload=\"y')",
        "[a]: data:text/html;base64,PHNjcmlwdD4=",
        "[a]",
        "<https://tot.vn>",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "`<script>`",
        "```\n<script>\n```",
        "|a|\n|-|\n|<b onclick=x>|",
        "](",
        "\"'><",
        "\x02amp\x03wzxhzdk:0\x03",
        "\u202e",
        "**",
        "đoạn văn",
        "\n\n",
        "- ",
        "> ",
    ]
)
HOSTILE = st.lists(FRAGMENTS | st.text(max_size=5), max_size=12).map("".join)


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_no_text_puts_more_than_the_allow_list_on_a_page(renderer: PageRenderer, text: str) -> None:
    content = ArticleContent(
        headline=text, lead=text, body=text, byline=text, source=text, tags=(text,), place=text,
        event_thread=text, photos=(Photo("anh-1", "c" * 64, "image/png", 8, 8, text, text, text),),
    )  # fmt: skip
    page = PageText(renderer.render(content, CONTEXT).html)
    frame = PageText(renderer.render(ArticleContent(), CONTEXT).html)
    known = (
        {tag for tag, _ in frame.tags} | ALLOWED_TAGS | {"img", "dl", "dt", "dd", "div", "span", "article"}
    )
    for tag, attributes in page.tags:
        assert tag in known
        assert tag not in {"script", "style", "iframe"}
        assert not any(name.startswith("on") or name in {"style", "srcset"} for name in attributes)
        href = attributes.get("href", "")
        assert re.match(r"https?://|mailto:|tel:|#|assets/|$", href, re.IGNORECASE), href
        assert not attributes.get("src") or attributes["src"].startswith("photos/")
    assert page.all("link") == frame.all("link")


@given(HOSTILE)
def test_the_sanitiser_alone_holds_too(text: str) -> None:
    page = PageText(article_cleaner().clean(f"<p>{text}</p>"))
    for tag, attributes in page.tags:
        assert tag in ALLOWED_TAGS
        assert set(attributes) <= {"href", "title", "start", "class", "rel"}
        assert set(attributes.get("class", "").split()) <= CELL_CLASSES
