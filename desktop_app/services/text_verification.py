"""Proofs that working texts, revisions and approvals are what was once written."""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, Select, cast, func, or_, select

from desktop_app.domain.journal import EventKind
from desktop_app.domain.workflow import Stage
from desktop_app.storage.database import DamagedText
from desktop_app.storage.queries.articles import parse_content
from desktop_app.storage.rows import (
    ArticleRow,
    ArticleTermRow,
    AssetRow,
    DraftRow,
    DraftVersionRow,
    EventRow,
    RevisionParentRow,
    RevisionRow,
)

from .faults import Fault
from .references import terms_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import Any

    from sqlalchemy.orm import Session

    from desktop_app.domain.articles import ArticleContent

# So many rows at a time: a newsroom of many years does not fit into memory.
STREAMED = {"yield_per": 500}


def draft_faults(session: Session) -> Iterator[Fault]:
    """Working texts that do not fit their digest, lists and names that tell another text, unknown photos."""
    stored = _stored_photos(session)
    query = select(
        ArticleRow.article_id,
        ArticleRow.digest,
        ArticleRow.headline,
        ArticleRow.byline,
        ArticleRow.category,
        _filed_names(),
        _bytes(DraftRow.content),
    ).outerjoin(DraftRow, DraftRow.article_id == ArticleRow.article_id)
    for row in session.execute(query.execution_options(**STREAMED)):
        content = _proven(row.content, row.digest)
        if content is None:
            yield Fault("draft", row.article_id, "digest")
            continue
        if (row.headline, row.byline, row.category) != (content.headline, content.byline, content.category):
            yield Fault("draft", row.article_id, "card")
        if _read_names(row.filed) != terms_of(content):
            yield Fault("draft", row.article_id, "names")
        yield from _unknown_photos(content, stored, row.article_id)


def revision_faults(session: Session) -> Iterator[Fault]:
    """Revisions that do not fit their digest, and photos of theirs that nobody stored."""
    stored = _stored_photos(session)
    query = select(RevisionRow.revision_id, RevisionRow.digest, _bytes(RevisionRow.content))
    for row in session.execute(query.execution_options(**STREAMED)):
        content = _proven(row.content, row.digest)
        if content is None:
            yield Fault("revision", row.revision_id, "digest")
        else:
            yield from _unknown_photos(content, stored, row.revision_id)


def version_faults(session: Session) -> Iterator[Fault]:
    """Kept working texts that do not fit their digest. There are many: those that fit are not read."""
    query = select(
        DraftVersionRow.article_id, DraftVersionRow.saved_at, DraftVersionRow.digest, DraftVersionRow.content
    )
    for row in session.execute(query.execution_options(**STREAMED)):
        stored = _unpacked(row.content)
        if stored is None or hashlib.sha256(stored).hexdigest() != row.digest:
            yield Fault("draft_version", f"{row.article_id} {row.saved_at.isoformat()}", "digest")


def vouching_faults(session: Session) -> Iterator[Fault]:
    """Revisions for which the journal does not vouch: put in, replaced or taken out behind its back."""
    for row in session.execute(_revisions_with_events().execution_options(**STREAMED)):
        if row.event_id is None:
            yield Fault("revision", row.revision_id, "not_recorded")
        elif _vouched(row) != _written(row):
            yield Fault("revision", row.recorded_id, "journal")


def approval_faults(session: Session) -> Iterator[Fault]:
    """Articles that stand as approved without an approval of just that revision in the journal."""
    query = (
        select(
            ArticleRow.article_id,
            ArticleRow.approved_revision_id,
            ArticleRow.approved_digest,
            RevisionRow.digest.label("revision_digest"),
            EventRow.kind,
            EventRow.article_id.label("recorded_article"),
            EventRow.revision_id.label("recorded_revision"),
        )
        .outerjoin(RevisionRow, RevisionRow.revision_id == ArticleRow.approved_revision_id)
        .outerjoin(EventRow, EventRow.event_id == ArticleRow.approval_event_id)
        .where(
            or_(
                ArticleRow.approval_event_id.is_not(None),
                ArticleRow.approved_revision_id.is_not(None),
                ArticleRow.approved_digest.is_not(None),
                ArticleRow.stage.in_([Stage.APPROVED.value, Stage.EXPORTED.value]),
            )
        )
    )
    for row in session.execute(query.execution_options(**STREAMED)):
        if row.approved_digest is None or row.approved_digest != row.revision_digest:
            yield Fault("approval", row.article_id, "digest")
        recorded = (row.kind, row.recorded_article, row.recorded_revision)
        if recorded != (EventKind.APPROVED.value, row.article_id, row.approved_revision_id):
            yield Fault("approval", row.article_id, "not_recorded")


def _revisions_with_events() -> Select[Any]:
    parents = (
        select(func.group_concat(RevisionParentRow.parent_id))
        .where(RevisionParentRow.revision_id == RevisionRow.revision_id)
        .scalar_subquery()
    )
    kinds = (EventKind.REVISION_COMMITTED.value, EventKind.CONFLICT_KEPT.value)
    events = (
        select(EventRow.event_id, EventRow.revision_id, EventRow.article_id, EventRow.actor_id, EventRow.data)
        .where(EventRow.kind.in_(kinds))
        .subquery()
    )
    return select(
        RevisionRow.revision_id,
        RevisionRow.digest,
        RevisionRow.number,
        RevisionRow.article_id,
        RevisionRow.created_by,
        parents.label("parents"),
        events.c.event_id,
        events.c.revision_id.label("recorded_id"),
        events.c.article_id.label("recorded_article"),
        events.c.actor_id,
        events.c.data,
    ).join(events, events.c.revision_id == RevisionRow.revision_id, full=True)


def _vouched(row: Any) -> tuple[Any, ...] | None:
    try:
        data = json.loads(row.data)
        return row.recorded_article, row.actor_id, data["digest"], data["number"], sorted(data["parents"])
    except (ValueError, TypeError, KeyError):
        return None


def _written(row: Any) -> tuple[Any, ...]:
    parents = sorted(row.parents.split(",")) if row.parents else []
    return row.article_id, row.created_by, row.digest, row.number, parents


def _filed_names() -> Any:
    """The names an article is filed under as JSON, in bytes as they are stored."""
    pairs = func.json_group_array(func.json_array(ArticleTermRow.kind, ArticleTermRow.name))
    filed = select(pairs).where(ArticleTermRow.article_id == ArticleRow.article_id).scalar_subquery()
    return cast(filed, LargeBinary).label("filed")


def _read_names(filed: bytes) -> frozenset[tuple[str, str]] | None:
    try:
        return frozenset((kind, name) for kind, name in json.loads(filed))
    except ValueError:
        return None


def _stored_photos(session: Session) -> Collection[str]:
    return set(session.scalars(select(AssetRow.digest)))


def _unknown_photos(content: ArticleContent, stored: Collection[str], subject: str) -> Iterator[Fault]:
    for photo in content.photos:
        if photo.digest and photo.digest not in stored:
            yield Fault("asset", photo.digest, subject)


def _unpacked(stored: bytes) -> bytes | None:
    try:
        return zlib.decompress(stored)
    except zlib.error:
        return None


def _bytes(column: Any) -> Any:
    """The stored bytes themselves: a flipped bit may have made them undecodable."""
    return cast(column, LargeBinary).label("content")


def _proven(stored: bytes | None, digest: str) -> ArticleContent | None:
    """The content that `stored` stands for, None when its bytes are not those of `digest`."""
    if stored is None or hashlib.sha256(stored).hexdigest() != digest:
        return None
    try:
        return parse_content(stored.decode())
    except (DamagedText, UnicodeDecodeError):
        return None
