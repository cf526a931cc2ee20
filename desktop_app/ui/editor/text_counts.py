"""How long an article is, counted again and again while it grows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.counting import reading_seconds, syllable_count

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent

# Addresses of links and pictures are neither text nor read aloud.
_ADDRESS = re.compile(r"\]\([^)\s]*\)")


class TextCounts:
    """Counts only the paragraphs that changed since the last time.

    The first count of 20,000 words takes some 100 ms, each later one less than a millisecond; so it is
    called off the main thread. Two calls at once are harmless.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, float]] = {}

    def count(self, content: ArticleContent) -> tuple[int, float]:
        """Return the syllables of what a page shows as text, and the seconds it takes to read it aloud."""
        captions = [photo.caption for photo in content.photos]
        paragraphs = [content.headline, content.lead, *captions, *content.body.split("\n"), content.byline]
        known = self._known
        counts: dict[str, tuple[int, float]] = {}
        for paragraph in paragraphs:
            if paragraph not in counts:
                counts[paragraph] = known.get(paragraph) or _counted(paragraph)
        self._known = counts
        return sum(counts[one][0] for one in paragraphs), sum(counts[one][1] for one in paragraphs)


def _counted(paragraph: str) -> tuple[int, float]:
    text = _ADDRESS.sub("]", paragraph)
    return syllable_count(text), reading_seconds(text)
