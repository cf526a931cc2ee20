"""Proofs that the vocabularies hold together: one term for each key, aliases that lead to terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, cast, select

from desktop_app.domain.vocabulary import VocabularyKind
from desktop_app.language.names import name_key
from desktop_app.storage.rows import TermRow

from .faults import Fault
from .term_book import under_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from sqlalchemy.orm import Session


def term_faults(session: Session) -> Iterator[Fault]:
    """Names under another name's key, and aliases that lead nowhere, in a circle or to another vocabulary."""
    # The stored bytes themselves: a flipped bit may have made a name undecodable.
    query = select(
        TermRow.term_id,
        TermRow.kind,
        TermRow.canonical_id,
        cast(TermRow.name, LargeBinary).label("name"),
        cast(TermRow.key, LargeBinary).label("key"),
        cast(TermRow.details, LargeBinary).label("details"),
    )
    rows = {row.term_id: row for row in session.execute(query)}
    for row in rows.values():
        if row.kind not in set(VocabularyKind) or not _is_key_of_name(row):
            yield Fault("term", row.term_id, "name")
        if not _leads_to_term(row, rows):
            yield Fault("term", row.term_id, "alias")


def _is_key_of_name(row: Any) -> bool:
    try:
        return bool(name_key(row.name.decode()) == row.key.decode())
    except UnicodeDecodeError:
        return False


def _leads_to_term(row: Any, rows: Mapping[str, Any]) -> bool:
    """Whether a term stands alone, or an alias was put, step by step, under the term it points to."""
    try:
        above = under_of(row.details.decode())
        if row.canonical_id is None:
            return above is None
        for _ in rows:
            if above == row.canonical_id:
                break
            if above is None or rows[above].canonical_id != row.canonical_id:
                return False
            above = under_of(rows[above].details.decode())
        term = rows[row.canonical_id]
    except (KeyError, ValueError):
        return False
    return above == row.canonical_id and term.canonical_id is None and bool(term.kind == row.kind)
