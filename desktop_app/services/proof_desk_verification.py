"""Proofs that what was decided about the proof desk, and what was passed over, can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, cast, select

from desktop_app.domain.errors import InvalidContent, InvalidProofRule
from desktop_app.domain.json_values import flat
from desktop_app.domain.proof_format import entry_from_dict, entry_to_dict, rule_from_dict, rule_to_dict
from desktop_app.domain.proofs import Official
from desktop_app.proofing.glossary_files import shipped_glossary
from desktop_app.proofing.rule_files import shipped_folder, shipped_rules
from desktop_app.storage.database import DamagedText
from desktop_app.storage.queries.proofs import read_details, to_ignore
from desktop_app.storage.rows import ProofDecisionRow, ProofIgnoreRow

from .faults import Fault
from .proof_decisions import ENTRY, KINDS, OFFICIAL, RULE, merged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy.orm import Session

_UNREADABLE = (DamagedText, InvalidContent, InvalidProofRule, UnicodeDecodeError)


def proof_desk_faults(session: Session) -> Iterator[Fault]:
    """Decisions and findings passed over that are not what the program writes."""
    # The stored bytes themselves: a flipped bit may have made them undecodable.
    decisions = select(
        ProofDecisionRow.kind,
        ProofDecisionRow.item_id,
        cast(ProofDecisionRow.details, LargeBinary).label("details"),
    )
    shipped = _shipped()
    for row in session.execute(decisions):
        try:
            values = read_details(row.details.decode())
            _read(row.kind, {row.item_id: values}, shipped.get((row.kind, row.item_id)))
        except _UNREADABLE:
            yield Fault("proof_decision", f"{row.kind} {row.item_id}", "unreadable")
    passed = select(ProofIgnoreRow.ignore_id, cast(ProofIgnoreRow.details, LargeBinary).label("details"))
    for ignore_id, details in session.execute(passed):
        try:
            to_ignore(ignore_id, details.decode())
        except _UNREADABLE:
            yield Fault("proof_ignore", ignore_id, "unreadable")


def _read(kind: str, decided: dict[str, dict[str, Any]], shipped: dict[str, Any] | None) -> None:
    """Raise one of `_UNREADABLE` for a decision that is none, or spoils what is `shipped`."""
    if kind not in KINDS:
        raise DamagedText(kind)
    [(item_id, values)] = decided.items()
    if kind == OFFICIAL:
        flat("officials", values, Official, {})
    for whole in merged({} if shipped is None else {item_id: shipped}, decided):
        if kind == RULE:
            rule_from_dict(whole)
        elif kind == ENTRY:
            entry_from_dict(whole)


def _shipped() -> dict[tuple[str, str], dict[str, Any]]:
    """Return the values of what comes with the program, by kind and id."""
    folder = shipped_folder()
    rules = {(RULE, one.rule_id): rule_to_dict(one) for one in shipped_rules(folder / "rules")}
    return {**rules, **{(ENTRY, one.entry_id): entry_to_dict(one) for one in shipped_glossary(folder)}}
