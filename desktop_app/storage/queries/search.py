"""Full-text search: folded text finds everything, exact accents come first, punctuation is just text."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlalchemy import table as table_
from sqlalchemy.sql.expression import column, literal_column

from desktop_app.language.fold import fold
from desktop_app.language.normalise import normalise
from desktop_app.language.tones import old_style
from desktop_app.storage.rows import ArticleRow, DraftRow

from .articles import card_columns, parse_content

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent

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
    texts = [_searchable(parse_content(row.content)) for row in rows]
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
    expression = match_expression(text)
    if expression is None:
        return None
    return (
        card_columns()
        .join(_search, _search.c.rowid == ArticleRow.sequence)
        .where(literal_column("search").op("MATCH")(expression))
        .order_by(literal_column("bm25(search, 1.0, 4.0)"), ArticleRow.updated_at.desc())
    )


def match_expression(text: str) -> str | None:
    """Return the FTS5 query for `text` as somebody typed it; the last word may be a beginning.

    Every word is quoted, so operators and punctuation are only text; None when there is no letter or digit.
    """
    words = [word for word in normalise(text).split() if any(map(_is_token, word))]
    if not words:
        return None
    open_ended = text[-1:].isalnum()
    folded = _all_of([fold(word) for word in words], open_ended=open_ended)
    exact = _all_of([_exact(word) for word in words], open_ended=open_ended)
    phrase = _quoted(" ".join(_exact(word) for word in words)) + ("*" if open_ended else "")
    return f"folded : ({folded}) OR exact : ({exact}) OR exact : ({phrase})"


def _all_of(words: list[str], *, open_ended: bool) -> str:
    return " AND ".join(map(_quoted, words)) + ("*" if open_ended else "")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', " ") + '"'


def _is_token(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"


def _exact(text: str) -> str:
    return old_style(normalise(text).lower())


def _searchable(content: ArticleContent) -> str:
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
    ]
    return "\n".join(part for part in parts if part)
