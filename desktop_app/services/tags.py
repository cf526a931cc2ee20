"""The tags in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.storage.rows import ArticleTermRow

if TYPE_CHECKING:
    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag and how many articles carry it."""

    name: str
    count: int


def vocabulary(workspace: Workspace) -> tuple[TagUse, ...]:
    """Return every tag in use, the most used first."""
    count = func.count()
    query = (
        select(ArticleTermRow.name, count)
        .where(ArticleTermRow.kind == "tag")
        .group_by(ArticleTermRow.name)
        .order_by(count.desc(), ArticleTermRow.name)
    )
    with workspace.newsroom.database.reading() as session:
        return tuple(TagUse(name, number) for name, number in session.execute(query))
