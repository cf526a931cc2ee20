"""Names in use, and what the newsroom has decided about them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.storage.rows import ArticleTermRow, TermRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

# SQLite takes some 32,000 values in one statement.
_AT_ONCE = 10_000


def uses(session: Session, kind: str) -> dict[str, int]:
    """Return every name of `kind` in use and how many articles carry it, the most used first."""
    count = func.count()
    query = (
        select(ArticleTermRow.name, count)
        .where(ArticleTermRow.kind == kind)
        .group_by(ArticleTermRow.name)
        .order_by(count.desc(), ArticleTermRow.name)
    )
    return dict(iter(session.execute(query)))


def articles_by_name(session: Session, kind: str, names: Collection[str]) -> dict[str, set[str]]:
    """Return the articles that carry each of `names`."""
    found: dict[str, set[str]] = defaultdict(set)
    ordered = sorted(names)
    for first in range(0, len(ordered), _AT_ONCE):
        query = select(ArticleTermRow.name, ArticleTermRow.article_id).where(
            ArticleTermRow.kind == kind, ArticleTermRow.name.in_(ordered[first : first + _AT_ONCE])
        )
        for name, article_id in session.execute(query):
            found[name].add(article_id)
    return found


def recorded(session: Session, kind: str) -> list[Row[Any]]:
    """Return the recorded names of `kind`: id, name, key, the term it is another name of, whether offered."""
    query = (
        select(TermRow.term_id, TermRow.name, TermRow.key, TermRow.canonical_id, TermRow.offered)
        .where(TermRow.kind == kind)
        .order_by(TermRow.name)
    )
    return list(session.execute(query))
