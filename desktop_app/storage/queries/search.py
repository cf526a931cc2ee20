"""Full-text search: folded text finds everything, exact accents come first, punctuation is just text."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Integer, delete, insert, select, type_coerce
from sqlalchemy import table as table_
from sqlalchemy.sql.expression import column, literal_column

from desktop_app.language.fold import fold
from desktop_app.language.normalise import normalise
from desktop_app.language.tones import old_style
from desktop_app.storage.database import DamagedText
from desktop_app.storage.rows import ArticleRow, DraftRow

from .articles import card_columns, parse_content

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

_search = table_("search", column("rowid"), column("folded"), column("exact"))
_pending = table_("search_pending", column("sequence"))
_INDEX_BATCH = 500


def has_pending(session: Session) -> bool:
    """Return whether some article changed since it was last indexed."""
    return session.execute(select(_pending.c.sequence).limit(1)).first() is not None


def index_pending(session: Session) -> int:
    """Index up to 500 waiting articles and return how many they were; needs a writing session."""
    rows = session.execute(
        select(ArticleRow.sequence, DraftRow.content)
        .join(DraftRow, DraftRow.article_id == ArticleRow.article_id)
        .join(_pending, _pending.c.sequence == ArticleRow.sequence)
        .limit(_INDEX_BATCH)
    ).all()
    if not rows:
        return 0
    numbers = [row.sequence for row in rows]
    session.execute(delete(_search).where(_search.c.rowid.in_(numbers)))
    texts = [_searchable(row.content) for row in rows]
    session.execute(
        insert(_search),
        [
            {"rowid": number, "folded": fold(text), "exact": _exact(text)}
            for number, text in zip(numbers, texts, strict=True)
        ],
    )
    session.execute(delete(_pending).where(_pending.c.sequence.in_(numbers)))
    return len(rows)


def matching(text: str) -> Select[*tuple[Any, ...]] | None:
    """Return the select of cards that match `text`, best first, or None when it holds no word."""
    query = search_query(text)
    if query is None:
        return None
    exact, side_by_side = (
        type_coerce(ArticleRow.sequence.in_(_found(better)), Integer)
        for better in (query.exact, query.phrase)
    )
    return (
        card_columns()
        .join(_search, _search.c.rowid == ArticleRow.sequence)
        .where(_matches(query.folded))
        .order_by((exact + side_by_side).desc(), literal_column("bm25(search)"), ArticleRow.updated_at.desc())
    )


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """FTS5 expressions, each finding less than the one before: any marks, these marks, side by side."""

    folded: str
    exact: str
    phrase: str


def search_query(text: str) -> SearchQuery | None:
    """Return the query for `text` as somebody typed it; the last word may be a beginning.

    Every word is quoted, so operators and punctuation are only text; None when there is no letter or digit.
    """
    words = [word for word in normalise(text).split() if any(map(_is_token, word))]
    if not words:
        return None
    ending = "*" if text[-1:].isalnum() else ""
    folded = " AND ".join(_quoted(fold(word)) for word in words)
    exact = " AND ".join(_quoted(_exact(word)) for word in words)
    phrase = _quoted(" ".join(map(_exact, words)))
    return SearchQuery(
        f"folded : ({folded}{ending})", f"exact : ({exact}{ending})", f"exact : ({phrase}{ending})"
    )


def _found(expression: str) -> Select[tuple[int]]:
    return select(_search.c.rowid).where(_matches(expression)).correlate(None)


def _matches(expression: str) -> ColumnElement[bool]:
    return literal_column("search").op("MATCH")(expression)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', " ") + '"'


def _is_token(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"


def _exact(text: str) -> str:
    return old_style(normalise(text).lower())


def _searchable(stored: str) -> str:
    try:
        content = parse_content(stored)
    except DamagedText:
        # One damaged text must not keep all others from being found.
        return ""
    captions = [f"{photo.caption} {photo.credit}" for photo in content.photos]
    parts = [
        content.headline,
        content.lead,
        content.body,
        content.byline,
        content.source,
        content.event_thread,
        content.place,
        *content.tags,
        *captions,
        *(media.title for media in content.media),
    ]
    return "\n".join(part for part in parts if part)
