"""What the newsroom decides about its proof desk, beside what comes with the program: kept and recorded."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from desktop_app.domain.journal import EventKind
from desktop_app.domain.people import Action
from desktop_app.storage.queries.proofs import read_details
from desktop_app.storage.rows import ProofDecisionRow

from .recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from .workspace import Workspace

RULE, WORD, ENTRY, OFFICIAL = KINDS = ("rule", "word", "entry", "official")


@contextmanager
def deciding(workspace: Workspace, action: Action = Action.MANAGE_NEWSROOM) -> Iterator[Session]:
    """Open a session for a decision; raises ActionNotPermitted unless the actor has the right to `action`."""
    workspace.require(action)
    with workspace.newsroom.database.writing() as session:
        yield session


def decide(
    workspace: Workspace,
    session: Session,
    kind: str,
    item_id: str,
    details: Mapping[str, Any] | None,
    name: str,
) -> bool:
    """Store `details` as what was decided about an item, None for nothing any more; return whether it is new.

    The journal keeps what was before, under the item's `name`.
    """
    query = select(ProofDecisionRow).where(ProofDecisionRow.kind == kind, ProofDecisionRow.item_id == item_id)
    row = session.scalars(query).one_or_none()
    before = None if row is None else read_details(row.details)
    if before == details:
        return False
    if details is None:
        session.execute(
            delete(ProofDecisionRow).where(ProofDecisionRow.kind == kind, ProofDecisionRow.item_id == item_id)
        )
    else:
        stored = json.dumps(details, ensure_ascii=False, sort_keys=True)
        session.merge(ProofDecisionRow(kind=kind, item_id=item_id, details=stored))
    record(
        session,
        EventKind.PROOFING_CHANGED,
        at=workspace.clock(),
        actor_id=workspace.actor.person_id,
        data={"kind": kind, "id": item_id, "name": name, "before": before, "after": details},
    )
    return True


def difference(shipped: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what of `wanted` is not as it was shipped, None when all is; `origin` says nothing."""
    found = {name: value for name, value in wanted.items() if name != "origin" and shipped.get(name) != value}
    return found or None


def merged(
    shipped: Mapping[str, dict[str, Any]], decided: Mapping[str, dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Yield the values of every item: those shipped as the newsroom set them, then the newsroom's own.

    What was decided about something the program no longer comes with is passed over.
    """
    for item_id, values in shipped.items():
        changes = decided.get(item_id)
        yield values if changes is None else {**values, **changes, "origin": "changed"}
    for item_id, values in decided.items():
        if item_id not in shipped and values.get("origin") == "newsroom":
            yield values
