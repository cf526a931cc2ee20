"""Proving that a newsroom is whole: database, digests, journal, photos, receipts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from desktop_app.domain.errors import AssetMissing, EditorialError
from desktop_app.domain.identifiers import ArticleId, DeviceId, EventId, PersonId, RevisionId
from desktop_app.domain.journal import Event, EventKind, first_broken_link
from desktop_app.storage.queries.articles import parse_content
from desktop_app.storage.rows import ArticleRow, AssetRow, DraftRow, EventRow, RevisionRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from desktop_app.storage.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it was written. `subject` is an id, a digest or a chain position."""

    kind: str
    subject: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at and what was wrong."""

    articles: int
    revisions: int
    events: int
    assets: int
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was wrong."""
        return not self.faults


def verify(newsroom: Newsroom) -> Report:
    """Read everything and report every fault; changes nothing.

    SQLite's own check finds few flipped bits, so every text, event and photo is compared with its digest.
    """
    with newsroom.database.reading() as session:
        faults = [*_database_faults(session)]
        articles = _check_drafts(session, faults)
        revisions = _check_revisions(session, faults)
        events = _check_journal(session, faults)
        assets = _check_assets(session, newsroom, faults)
    return Report(articles, revisions, events, assets, tuple(faults))


def _database_faults(session: Session) -> Iterator[Fault]:
    for (line,) in session.execute(text("PRAGMA integrity_check")):
        if line != "ok":
            yield Fault("database", "", line)
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Fault("reference", str(row[0]), f"{row[1]} -> {row[2]}")


def _check_drafts(session: Session, faults: list[Fault]) -> int:
    rows = session.execute(
        select(ArticleRow.article_id, ArticleRow.digest, DraftRow.content).outerjoin(
            DraftRow, DraftRow.article_id == ArticleRow.article_id
        )
    )
    number = 0
    for row in rows:
        number += 1
        if row.content is None or _digest_of(row.content) != row.digest:
            faults.append(Fault("draft", row.article_id, "digest"))
    return number


def _check_revisions(session: Session, faults: list[Fault]) -> int:
    rows = session.execute(select(RevisionRow.revision_id, RevisionRow.digest, RevisionRow.content))
    number = 0
    for row in rows:
        number += 1
        if _digest_of(row.content) != row.digest:
            faults.append(Fault("revision", row.revision_id, "digest"))
    approved = session.execute(
        select(ArticleRow.article_id, ArticleRow.approved_digest, RevisionRow.digest)
        .join(RevisionRow, RevisionRow.revision_id == ArticleRow.approved_revision_id)
        .where(ArticleRow.approved_digest != RevisionRow.digest)
    )
    faults.extend(Fault("approval", row.article_id, "digest") for row in approved)
    return number


def _check_journal(session: Session, faults: list[Fault]) -> int:
    devices = session.scalars(select(EventRow.device_id).distinct()).all()
    number = 0
    for device in devices:
        rows = session.scalars(
            select(EventRow).where(EventRow.device_id == device).order_by(EventRow.sequence)
        ).all()
        number += len(rows)
        broken = first_broken_link(map(_to_event, rows))
        if broken is not None:
            faults.append(Fault("journal", f"{broken.device_id}#{broken.sequence}", broken.problem))
    faults.extend(_unrecorded_revisions(session))
    return number


def _unrecorded_revisions(session: Session) -> Iterator[Fault]:
    """A revision that the journal committed with another digest was replaced behind the program's back."""
    recorded = select(EventRow.revision_id, EventRow.data, RevisionRow.digest).outerjoin(
        RevisionRow, RevisionRow.revision_id == EventRow.revision_id
    )
    rows = session.execute(recorded.where(EventRow.kind == EventKind.REVISION_COMMITTED.value))
    for row in rows:
        if json.loads(row.data).get("digest") != row.digest:
            yield Fault("revision", row.revision_id, "journal")


def _check_assets(session: Session, newsroom: Newsroom, faults: list[Fault]) -> int:
    known = session.scalars(select(AssetRow.digest)).all()
    for digest in known:
        try:
            newsroom.assets.read(digest)
        except AssetMissing:
            faults.append(Fault("asset", digest, "missing_or_altered"))
    stored = set(known)
    for row in session.execute(select(DraftRow.article_id, DraftRow.content)):
        unknown = sorted(_photo_digests(row.content) - stored)
        faults.extend(Fault("asset", digest, row.article_id) for digest in unknown)
    return len(known)


def _photo_digests(stored: str) -> set[str]:
    try:
        content = parse_content(stored)
    except (EditorialError, ValueError):
        # Reported already: its digest does not fit.
        return set()
    return {photo.digest for photo in content.photos if photo.digest}


def _digest_of(stored: str) -> str:
    """The digest of the stored bytes themselves, so that a flipped bit anywhere is seen."""
    return hashlib.sha256(stored.encode("utf-8", "surrogatepass")).hexdigest()


def _to_event(row: EventRow) -> Event:
    return Event(
        event_id=EventId(row.event_id),
        device_id=DeviceId(row.device_id),
        sequence=row.sequence,
        previous=row.previous,
        digest=row.digest,
        at=row.at,
        actor_id=None if row.actor_id is None else PersonId(row.actor_id),
        kind=EventKind(row.kind),
        article_id=None if row.article_id is None else ArticleId(row.article_id),
        revision_id=None if row.revision_id is None else RevisionId(row.revision_id),
        data=json.loads(row.data),
    )
