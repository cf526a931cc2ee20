"""How long an article is, counted again and again while it grows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.text_length import TextLength, text_length

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent

# Addresses of links and pictures are neither text nor read aloud, nor are the marks of Markdown. Brackets
# within brackets and endless addresses are taken for text: a row of them would be looked through for ever.
_ADDRESS = re.compile(r"!?\[([^\[\]]*)\]\([^)\s]{0,2000}\)")
_MARK = re.compile(r"^\s*(?:#{1,6} |> ?|[-*+] |\d+[.)] )+|\*+")


class TextCounts:
    """Counts only the paragraphs that changed since the last time.

    The first count of 20,000 words takes some 100 ms, each later one less than a millisecond; so it is
    called off the main thread. Two calls at once are harmless.
    """

    def __init__(self) -> None:
        self._known: dict[str, TextLength] = {}

    def count(self, content: ArticleContent) -> TextLength:
        """Return the length of what a page shows as text."""
        captions = [photo.caption for photo in content.photos]
        paragraphs = [content.headline, content.lead, *captions, *content.body.split("\n"), content.byline]
        known = self._known
        counts: dict[str, TextLength] = {}
        for paragraph in paragraphs:
            if paragraph not in counts:
                counts[paragraph] = known.get(paragraph) or shown_length(paragraph)
        self._known = counts
        return sum((counts[one] for one in paragraphs), TextLength())


def shown_length(markdown: str) -> TextLength:
    """Return the length of what a reader gets of a piece of Markdown."""
    lines = (_MARK.sub("", _ADDRESS.sub(r"\1", line)) for line in markdown.split("\n"))
    return sum(map(text_length, lines), TextLength())
