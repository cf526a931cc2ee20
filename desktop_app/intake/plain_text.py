"""Plain text as reporters send it: a headline, paragraphs, a pen name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent
from desktop_app.language.normalise import normalise

from .headlines import first_headline
from .paragraphs import Paragraph, as_body, split_paragraphs
from .signature import take_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

# “Tít:” and “Sapo:” as reporters label them for the desk.
_HEADLINE_LABEL = re.compile(r"(?:tít|tít bài|tiêu đề|tựa|tựa đề)\s*:\s*(?=\S)", re.IGNORECASE)
_LEAD_LABEL = re.compile(r"(?:sapo|sa-pô|sapô|lead|tóm tắt)\s*:\s*(?=\S)", re.IGNORECASE)


def read_plain_text(text: str) -> ArticleContent:
    """Return the article in plain `text`: first line the headline, paragraphs the body, a name at the end.

    Plain text does not tell a lead from a first paragraph, so that the lead stays empty unless the
    paragraph under the headline is labelled `Sapo:`; a text that begins with a whole paragraph has no
    headline. Everything else of the text is in the body, escaped where Markdown would read it as marks.
    """
    headline, lines = first_headline(normalise(text).split("\n"))
    signature, lines = take_signature(lines)
    lead, paragraphs = _take_lead(split_paragraphs(lines))
    return ArticleContent(
        headline=without_headline_label(headline),
        lead=lead,
        body=as_body(paragraphs),
        byline=signature.byline,
        source=signature.source,
        tags=signature.tags,
    )


def without_headline_label(headline: str) -> str:
    """Return a headline without `Tít:` in front of it."""
    label = _HEADLINE_LABEL.match(headline)
    return headline if label is None else headline[label.end() :]


def labelled_lead(paragraph: str) -> str:
    """Return the lead in a paragraph that begins with `Sapo:`, empty for any other."""
    label = _LEAD_LABEL.match(paragraph)
    return "" if label is None else paragraph[label.end() :]


def _take_lead(paragraphs: Sequence[Paragraph]) -> tuple[str, Sequence[Paragraph]]:
    lead = labelled_lead(paragraphs[0].text) if paragraphs else ""
    return (lead, paragraphs[1:]) if lead else ("", paragraphs)
