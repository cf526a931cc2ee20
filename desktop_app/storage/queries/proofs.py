"""What the newsroom decided about proofs, and the findings passed over in an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.domain.errors import InvalidContent
from desktop_app.domain.proof_ignores import ProofIgnore, ignore_from_dict
from desktop_app.storage.database import DamagedText
from desktop_app.storage.rows import ProofDecisionRow, ProofIgnoreRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def decisions(session: Session, kind: str) -> dict[str, dict[str, Any]]:
    """Return what was decided about every item of `kind`, by its id and in that order; raises DamagedText."""
    query = (
        select(ProofDecisionRow.item_id, ProofDecisionRow.details)
        .where(ProofDecisionRow.kind == kind)
        .order_by(ProofDecisionRow.item_id)
    )
    return {row.item_id: read_details(row.details) for row in session.execute(query)}


def ignores(session: Session, article_id: str) -> tuple[ProofIgnore, ...]:
    """Return what was passed over in an article, the first first; raises DamagedText."""
    query = (
        select(ProofIgnoreRow.ignore_id, ProofIgnoreRow.details)
        .where(ProofIgnoreRow.article_id == article_id)
        .order_by(ProofIgnoreRow.ignored_at, ProofIgnoreRow.ignore_id)
    )
    return tuple(to_ignore(row.ignore_id, row.details) for row in session.execute(query))


def to_ignore(ignore_id: str, details: str) -> ProofIgnore:
    """Return the finding passed over that is stored as `details`; raises DamagedText."""
    try:
        return ignore_from_dict(ignore_id, read_details(details))
    except InvalidContent as error:
        raise DamagedText(str(error)) from error


def read_details(stored: str) -> dict[str, Any]:
    """Return the object stored as JSON; raises DamagedText."""
    try:
        values = json.loads(stored)
    except (ValueError, RecursionError) as error:
        raise DamagedText(str(error)) from error
    if not isinstance(values, dict):
        raise DamagedText("not an object")
    return values
