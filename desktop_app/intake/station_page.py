"""An article page of a station's site, as text copied from the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleContent
from desktop_app.language.normalise import normalise

from .furniture import is_button, is_navigation
from .headlines import first_headline, last_headline
from .layout import lay_out
from .page_end import article_end, leftovers, without_other_articles
from .paragraphs import split_paragraphs
from .posting_time import PostingLine, read_posting_line
from .signature import Signature, take_signature

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

_LONGEST_LINE_ABOVE = 60


def read_station_page(text: str, time_zone: tzinfo) -> ArticleContent | None:
    """Return the article on a copied page of a site in `time_zone`, or None when `text` is not such a page.

    A page has its posting line (“Đã đăng vào 24/04/2019 lúc 16:59”) under the headline, or at least the
    site's comment form or footer under the article. Recognised furniture is dropped; what is neither
    article nor furniture, such as a posting line without an hour, is kept in the notes of the article.
    """
    lines = normalise(text).split("\n")
    found = _find_posting_line(lines, time_zone)
    if found is None:
        return _read_unposted(lines)
    number, posting = found
    headline, above = last_headline(lines[:number])
    kept = () if posting.plain and posting.moment is not None else (lines[number].strip(),)
    return _read(headline, lines[number + 1 :], (*leftovers(above), *kept), posting)


def _read_unposted(lines: Sequence[str]) -> ArticleContent | None:
    if article_end(lines) is None:
        return None
    headline, below = first_headline(_from_text(lines, is_navigation))
    return _read(headline, below, (), None)


def _read(
    headline: str, below: Sequence[str], notes: Sequence[str], posting: PostingLine | None
) -> ArticleContent:
    end = article_end(below)
    lines = below if end is None else below[:end]
    around = () if end is None else leftovers(below[end:])
    signature, lines = _take_ending(_from_text(lines))
    layout = lay_out(split_paragraphs(lines))
    return ArticleContent(
        headline=headline,
        lead=layout.lead,
        body=layout.body,
        byline=signature.byline,
        source=signature.source,
        tags=signature.tags,
        photos=layout.photos,
        publish_time=posting.moment if posting else None,
        notes="\n".join((*notes, *around)),
    )


def _find_posting_line(lines: Sequence[str], time_zone: tzinfo) -> tuple[int, PostingLine] | None:
    """Return the first posting line above all paragraphs; else the first date with text above it."""
    dated: tuple[int, PostingLine] | None = None
    any_text = False
    for number, line in enumerate(lines):
        if len(line.split()) > _LONGEST_LINE_ABOVE:
            break
        posting = read_posting_line(line, time_zone)
        if posting is not None and posting.explicit:
            return number, posting
        if posting is not None and dated is None and any_text:
            dated = number, posting
        any_text = any_text or bool(line.strip() and not is_button(line))
    return dated


def _from_text(lines: Sequence[str], *passes_over: Callable[[str], bool]) -> tuple[str, ...]:
    """Return `lines` from the first that is neither blank nor a button nor anything else to pass over."""
    skipped = (is_button, *passes_over)
    start = 0
    while start < len(lines) and (not lines[start].strip() or any(skip(lines[start]) for skip in skipped)):
        start += 1
    return tuple(lines[start:])


def _take_ending(lines: Sequence[str]) -> tuple[Signature, tuple[str, ...]]:
    """Take the signature from under the text, whether lists of other articles stand above or below it."""
    below, left = take_signature(lines, is_button)
    left = without_other_articles(left)
    return take_signature(left, is_button, below)
