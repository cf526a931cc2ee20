"""Finding and replacing in one article: its headline, its lead, its body and its captions."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.language.finding import Likeness, find_all
from desktop_app.language.normalise import normalise, single_line

from .expressions import Expression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.domain.articles import ArticleContent

# Of computing, which is how the library counts; every letter of 20,000 words found one by one takes half.
_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for, and what must be alike; `is_expression` reads the words as a regular expression."""

    words: str
    likeness: Likeness = field(default_factory=Likeness)
    is_expression: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of an article. `field` is headline, lead, body, or photos with the photo's key as `item`."""

    field: str
    text: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where it stands: the number of the passage, and characters in it. `groups` begin with the whole."""

    passage: int
    start: int
    end: int
    groups: tuple[str, ...] = ()


def passages(content: ArticleContent) -> tuple[Passage, ...]:
    """Return the texts of an article: headline, lead, body, and the captions in the order of the photos."""
    return (
        Passage("headline", content.headline),
        Passage("lead", content.lead),
        Passage("body", content.body),
        *(Passage("photos", photo.caption, photo.key) for photo in content.photos),
    )


def find(query: Query, texts: tuple[Passage, ...], *, seconds: float = _SECONDS) -> tuple[Hit, ...]:
    """Return every hit, in order; none where there are no words to look for.

    Takes 5 ms for 20,000 words, an expression up to `seconds`. Raises BadExpression, ExpressionTooLarge
    and ExpressionTooSlow.
    """
    if not query.words:
        return ()
    return tuple(_expression_hits(query, texts, seconds) if query.is_expression else _word_hits(query, texts))


def replacement(query: Query, template: str) -> Callable[[Hit, Passage], str]:
    """Return what to put in the place of a hit of `query`; groups are filled in where it is an expression.

    Only the body keeps line ends. Raises BadReplacement, and what `find` raises of an expression.
    """
    filled = Expression(query.words, query.likeness).replacement(template) if query.is_expression else None

    def put(hit: Hit, passage: Passage) -> str:
        text = template if filled is None else filled(hit.groups)
        if passage.field == "body" or "\n" not in text:
            return normalise(text)
        return single_line(text)

    return put


def _word_hits(query: Query, texts: tuple[Passage, ...]) -> Iterator[Hit]:
    for number, passage in enumerate(texts):
        for start, end in find_all(passage.text, query.words, query.likeness):
            yield Hit(number, start, end)


def _expression_hits(query: Query, texts: tuple[Passage, ...], seconds: float) -> Iterator[Hit]:
    expression = Expression(query.words, query.likeness)
    until = time.process_time() + seconds
    for number, passage in enumerate(texts):
        left = max(0.001, until - time.process_time())
        for (start, end), groups in expression.find_all(passage.text, seconds=left):
            yield Hit(number, start, end, groups)
