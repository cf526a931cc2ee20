"""The working text of an article: begun, and saved many times a minute."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from desktop_app.domain.articles import ArticleContent, ArticleDetail
from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.content_format import content_from_dict
from desktop_app.domain.errors import DiskFull, DraftConflict
from desktop_app.domain.identifiers import ArticleId, RevisionId, new_id
from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.domain.revisions import canonical_form, content_digest
from desktop_app.domain.workflow import Stage
from desktop_app.storage.queries import articles as article_queries
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries import revisions as revision_queries
from desktop_app.storage.rows import ArticleRow, DraftRow

from . import draft_keeping
from .draft_keeping import Keeping
from .recording import record
from .references import check_references, file_terms, settled_media, terms_of
from .revision_line import add_revision
from .steps import require_step
from .text_gate import checked

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.domain.people import Person

    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class Saved:
    """An acknowledged save: it is on the disk. `version` is what the next save must expect."""

    article_id: ArticleId
    version: int
    digest: str
    at: datetime


def create(workspace: Workspace, content: ArticleContent | None = None) -> Outcome[ArticleDetail]:
    """Begin an article of the actor's own, with the actor's pen name where no content is given.

    Raises ActionNotPermitted, CategoryNotFound, AssetMissing, InvalidContent.
    """
    workspace.require(Action.CREATE)
    now = workspace.clock()
    actor = workspace.actor
    begun = checked(content or ArticleContent(byline=actor.pen_name))
    article_id = ArticleId(new_id(now))
    with workspace.newsroom.database.writing() as session:
        check_references(session, begun)
        session.add(
            ArticleRow(
                article_id=article_id,
                author_id=actor.person_id,
                stage=Stage.DRAFTING.value,
                headline=begun.headline,
                byline=begun.byline,
                category=begun.category,
                digest=content_digest(begun),
                created_at=now,
                updated_at=now,
            )
        )
        session.flush()
        session.add(
            DraftRow(article_id=article_id, content=canonical_form(begun).decode(), saved_by=actor.person_id)
        )
        file_terms(session, article_id, begun)
        record(session, EventKind.ARTICLE_CREATED, at=now, actor_id=actor.person_id, article_id=article_id)
        detail = article_queries.detail(session, article_id)
    return Outcome(detail, Change.of(ChangeKind.TEXT, ChangeKind.STAGE, articles=(article_id,)))


def save(
    workspace: Workspace,
    article_id: ArticleId,
    content: ArticleContent,
    expected_version: int,
    *,
    keep_replaced: bool = False,
) -> Outcome[Saved]:
    """Overwrite the working text with `content`, which was typed on top of `expected_version`.

    The last text of each minute is kept as a version, and so is one of which much goes at once; with
    `keep_replaced` the one replaced now in any case. Writes nothing and raises DraftConflict when the
    article moved on since, ActionNotPermitted when the actor may not edit it where it stands,
    CategoryNotFound, AssetMissing, or InvalidContent.
    """
    clean = checked(content)
    keeping = Keeping.ALWAYS if keep_replaced else Keeping.IN_TIME
    try:
        saved = _save(workspace, article_id, content, clean, expected_version, keeping)
    except DiskFull:
        if keep_replaced:
            raise
        # Where there is room for one of them, it is for what is typed now, unless the other would be lost.
        saved = _save(workspace, article_id, content, clean, expected_version, Keeping.LOSSES)
    return Outcome(saved, Change.of(ChangeKind.TEXT, articles=(article_id,)))


def save_words(
    workspace: Workspace, article_id: ArticleId, content: ArticleContent, expected_version: int
) -> int:
    """Save headline, lead, body and notes of a `content` that `save` refused; return the version it became.

    Everything else stays as it is on the disk. Raises as `save` does.
    """
    with workspace.newsroom.database.reading() as session:
        stored = article_queries.draft_content(session, article_id)
    words = replace(
        stored, headline=content.headline, lead=content.lead, body=content.body, notes=content.notes
    )
    return save(workspace, article_id, words, expected_version).value.version


def replace_fields(
    workspace: Workspace, article_id: ArticleId, values: dict[str, Any]
) -> Outcome[ArticleDetail]:
    """Replace the content fields named in `values` (see domain/content_format.py) as one save.

    A category may be given by its name, and a film by any form of its address. Raises InvalidContent,
    InvalidMediaAddress, CategoryNotFound, AssetMissing, ActionNotPermitted.
    """
    with workspace.newsroom.database.reading() as session:
        row = article_queries.find_article(session, article_id)
        version = row.version
        base = article_queries.draft_content(session, article_id)
        categories = newsroom_queries.categories(session)
        domain = newsroom_queries.station(session).domain
    named = {category.name: category.slug for category in categories}
    content = content_from_dict(values, base)
    content = replace(
        content,
        category=named.get(content.category, content.category),
        other_categories=tuple(named.get(name, name) for name in content.other_categories),
        media=settled_media(content.media, base.media, domain),
    )
    change = save(workspace, article_id, content, version).change
    with workspace.newsroom.database.reading() as session:
        return Outcome(article_queries.detail(session, article_id), change)


def keep_conflicting(
    workspace: Workspace, article_id: ArticleId, content: ArticleContent
) -> Outcome[RevisionId]:
    """Keep a text that lost a conflict as a revision beside the article's own line, so nothing is lost.

    A text that is a revision already is not kept twice.
    """
    workspace.require(Action.EDIT)
    clean = checked(content)
    with workspace.newsroom.database.writing() as session:
        row = article_queries.find_article(session, article_id)
        revision_id = revision_queries.find_text(session, article_id, content_digest(clean))
        if revision_id is None:
            revision_id = add_revision(
                session, workspace, article_id, clean, row.head_revision_id, EventKind.CONFLICT_KEPT
            )
    return Outcome(revision_id, Change.of(ChangeKind.REVISIONS, articles=(article_id,)))


def _save(
    workspace: Workspace,
    article_id: ArticleId,
    typed: ArticleContent,
    clean: ArticleContent,
    expected_version: int,
    keeping: Keeping,
) -> Saved:
    now = workspace.clock()
    with workspace.newsroom.database.writing() as session:
        row = article_queries.find_article(session, article_id)
        if row.version != expected_version:
            raise DraftConflict(article=article_id, expected=expected_version, found=row.version)
        require_step(workspace, session, row, Action.EDIT)
        content = typed if _is_known(session, article_id, typed, clean) else clean
        digest = content_digest(content)
        if row.digest != digest:
            before = article_queries.draft_content(session, article_id)
            check_references(session, content, before)
            draft_keeping.keep(session, row, before, content, now, keeping)
            if terms_of(before) != terms_of(content):
                file_terms(session, article_id, content)
            _overwrite(session, row, content, digest, now, workspace.actor)
        return Saved(article_id, row.version, digest, now)


def _is_known(session: Session, article_id: ArticleId, typed: ArticleContent, clean: ArticleContent) -> bool:
    """Return whether `typed` is a text the article has had, from before a rule of the gate changed it.

    Such a text does not enter now: it keeps its bytes, and an approval that names them stays current.
    """
    if typed == clean:
        return False
    if typed == article_queries.draft_content(session, article_id):
        return True
    try:
        return revision_queries.find_text(session, article_id, content_digest(typed)) is not None
    except UnicodeEncodeError:
        # Half a character, as Qt may hand over; nothing stored holds one.
        return False


def _overwrite(
    session: Session, row: ArticleRow, content: ArticleContent, digest: str, now: datetime, actor: Person
) -> None:
    row.headline = content.headline
    row.byline = content.byline
    row.category = content.category
    row.digest = digest
    # A clock that was set back must not move an article down the lists.
    row.updated_at = max(now, row.updated_at)
    session.execute(
        update(DraftRow)
        .where(DraftRow.article_id == row.article_id)
        .values(content=canonical_form(content).decode(), saved_by=actor.person_id)
    )
    session.flush()
