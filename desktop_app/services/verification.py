"""Proving that a newsroom is whole: database, texts, approvals, journal, receipts, names, photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.errors import AssetMissing
from desktop_app.storage.database import DamagedText
from desktop_app.storage.queries.articles import parse_content
from desktop_app.storage.rows import ArticleRow, AssetRow, Base, EventRow, RevisionRow, TemplateRow

from .faults import Fault
from .journal_verification import chain_faults, receipt_faults
from .proof_desk_verification import proof_desk_faults
from .term_verification import term_faults
from .text_verification import approval_faults, draft_faults, revision_faults, version_faults, vouching_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from desktop_app.storage.assets import AssetStore
    from desktop_app.storage.newsroom import Newsroom

__all__ = ["Fault", "Report", "verify"]

# The driver cannot even decode some messages about damage.
_DAMAGE = (DatabaseError, UnicodeDecodeError)


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
    faults: list[Fault] = []
    with newsroom.database.reading() as session:
        proofs = (
            _database_faults(session),
            draft_faults(session),
            revision_faults(session),
            version_faults(session),
            vouching_faults(session),
            approval_faults(session),
            chain_faults(session),
            receipt_faults(session),
            _template_faults(session),
            term_faults(session),
            proof_desk_faults(session),
            _asset_faults(session, newsroom.assets),
        )
        for proof in proofs:
            try:
                faults.extend(proof)
            except _DAMAGE as error:
                # A page is damaged. What was found before it stays found.
                faults.append(Fault("database", "", str(getattr(error, "orig", error))))
        articles, revisions, events, assets = (
            _number(session, rows) for rows in (ArticleRow, RevisionRow, EventRow, AssetRow)
        )
    return Report(articles, revisions, events, assets, tuple(faults))


def _database_faults(session: Session) -> Iterator[Fault]:
    for (line,) in session.execute(text("PRAGMA integrity_check")):
        if line != "ok":
            yield Fault("database", "", line)
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Fault("reference", str(row[0]), f"{row[1]} -> {row[2]}")


def _template_faults(session: Session) -> Iterator[Fault]:
    for row in session.execute(select(TemplateRow.template_id, TemplateRow.content)):
        try:
            parse_content(row.content)
        except DamagedText as error:
            yield Fault("template", row.template_id, str(error))


def _asset_faults(session: Session, assets: AssetStore) -> Iterator[Fault]:
    for digest in session.scalars(select(AssetRow.digest)):
        try:
            assets.read(digest)
        except AssetMissing:
            yield Fault("asset", digest, "missing_or_altered")


def _number(session: Session, rows: type[Base]) -> int:
    try:
        return session.scalar(select(func.count()).select_from(rows)) or 0
    except _DAMAGE:
        # Reported already.
        return 0
