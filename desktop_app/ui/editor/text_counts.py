"""How long an article is, counted again and again while it grows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.counting import reading_seconds, syllable_count

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleContent

# Addresses of links and pictures are not read aloud.
_ADDRESS = re.compile(r"\]\([^)\s]*\)")
# Seconds a syllable takes; the counting module knows the pace.
_PACE = reading_seconds("một")


class TextCounts:
    """Counts only the paragraphs that changed since the last time: cheap at any length."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def count(self, content: ArticleContent) -> tuple[int, float]:
        """Return the syllables of headline, lead and body, and the seconds it takes to read them aloud."""
        paragraphs = [content.headline, content.lead, *content.body.split("\n")]
        known = self._known
        counts = {text: known[text] if text in known else _syllables(text) for text in paragraphs}
        self._known = counts
        total = sum(counts[text] for text in paragraphs)
        return total, total * _PACE


def _syllables(paragraph: str) -> int:
    return syllable_count(_ADDRESS.sub("]", paragraph))
