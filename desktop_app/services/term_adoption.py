"""Putting a term's own name into texts that carry another of its names, asked for and one by one.

Only texts being written are touched: what was submitted, approved or exported stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import EditorialError, TermNotFound
from desktop_app.domain.identifiers import ArticleId
from desktop_app.domain.people import Action
from desktop_app.domain.vocabulary import names_of, with_names
from desktop_app.domain.workflow import Stage, obstacle
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries import vocabulary as vocabulary_queries
from desktop_app.storage.rows import ArticleRow

from . import drafts, library
from .vocabularies import read_vocabulary, vocabulary

if TYPE_CHECKING:
    from desktop_app.domain.vocabulary import VocabularyKind

    from .vocabularies import Vocabulary
    from .workspace import Workspace

_BEING_WRITTEN = (Stage.DRAFTING.value, Stage.EDITING.value)


@dataclass(frozen=True, slots=True)
class OtherwiseNamed:
    """An article being written that carries another name of a term; `editable` by the person who asks."""

    article_id: ArticleId
    headline: str
    editable: bool


@dataclass(frozen=True, slots=True)
class Adoption:
    """What became of one article: the term's name stands in it, or `refusal` says why not."""

    article_id: ArticleId
    headline: str
    refusal: EditorialError | None


def otherwise_named(workspace: Workspace, kind: VocabularyKind, name: str) -> tuple[OtherwiseNamed, ...]:
    """Return the articles being written that carry another name or spelling of the term, newest first.

    Raises TermNotFound.
    """
    with workspace.newsroom.database.reading() as session:
        known = read_vocabulary(session, kind)
        term = known.find(name)
        if term is None:
            raise TermNotFound(name=name)
        used = vocabulary_queries.uses(session, kind.value)
        others = [spelling for spelling in used if spelling != term.name and known.find(spelling) is term]
        carrying = set[str]().union(
            *vocabulary_queries.articles_by_name(session, kind.value, others).values()
        )
        tiers = newsroom_queries.station(session).approval_tiers
        query = select(ArticleRow).where(ArticleRow.stage.in_(_BEING_WRITTEN))
        found = []
        for row in session.scalars(query.order_by(ArticleRow.updated_at.desc())):
            if row.article_id in carrying:
                refused = obstacle(Action.EDIT, workspace.actor, article_queries.to_state(row), tiers)
                found.append(OtherwiseNamed(ArticleId(row.article_id), row.headline, refused is None))
    return tuple(found)


def adopt(workspace: Workspace, kind: VocabularyKind, name: str) -> Outcome[tuple[Adoption, ...]]:
    """Save the term's own name into every article of `otherwise_named` that the person may edit.

    Each is an ordinary save of its own; one that is refused stops nothing else. Raises TermNotFound.
    """
    known = vocabulary(workspace, kind)
    told = []
    for article in otherwise_named(workspace, kind, name):
        if not article.editable:
            continue
        refusal = None
        try:
            _save_own_name(workspace, article.article_id, known, name)
        except EditorialError as error:
            refusal = error
        told.append(Adoption(article.article_id, article.headline, refusal))
    changed = tuple(one.article_id for one in told if one.refusal is None)
    return Outcome(tuple(told), Change.of(ChangeKind.TEXT, articles=changed) if changed else Change())


def _save_own_name(workspace: Workspace, article_id: ArticleId, known: Vocabulary, name: str) -> None:
    detail = library.detail(workspace, article_id)
    term = known.find(name)
    names = tuple(
        term.name if term is not None and known.find(one) is term else one
        for one in names_of(detail.content, known.kind)
    )
    drafts.save(workspace, article_id, with_names(detail.content, known.kind, names), detail.state.version)
