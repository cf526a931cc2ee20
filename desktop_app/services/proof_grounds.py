"""What proofs of a newsroom go by: its rules, words, glossary, officials and settings, read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidContent, InvalidProofRule
from desktop_app.domain.json_values import flat
from desktop_app.domain.proof_format import entry_from_dict, entry_to_dict, rule_from_dict, rule_to_dict
from desktop_app.domain.proofs import GlossaryEntry, Official, ProofConfiguration, ProofRule
from desktop_app.language.collation import in_order, sort_key
from desktop_app.proofing.glossary_files import shipped_glossary
from desktop_app.proofing.rule_files import shipped_folder, shipped_rules
from desktop_app.storage.database import DamagedText
from desktop_app.storage.queries import newsroom as newsroom_queries
from desktop_app.storage.queries import proofs as proof_queries

from .proof_decisions import ENTRY, OFFICIAL, RULE, WORD, merged

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sqlalchemy.orm import Session


def configuration_of(session: Session) -> ProofConfiguration:
    """Return everything proofs depend on besides the text; raises DamagedText."""
    station = newsroom_queries.station(session)
    return ProofConfiguration(
        rules=rules_of(session),
        words=words_of(session),
        glossary=glossary_of(session),
        officials=officials_of(session),
        tone_style=station.tone_style,
        sentence_limit=station.sentence_limit,
    )


def rules_of(session: Session) -> tuple[ProofRule, ...]:
    """Return all rules: the program's as the newsroom set them, then its own; raises DamagedText."""
    shipped = {rule.rule_id: rule_to_dict(rule) for rule in shipped_rules(shipped_folder() / "rules")}
    try:
        return tuple(map(rule_from_dict, merged(shipped, proof_queries.decisions(session, RULE))))
    except InvalidProofRule as error:
        raise DamagedText(str(error)) from error


def words_of(session: Session) -> tuple[str, ...]:
    """Return the words of the newsroom's dictionary, in a dictionary's order."""
    return tuple(in_order(proof_queries.decisions(session, WORD)))


def glossary_of(session: Session) -> tuple[GlossaryEntry, ...]:
    """Return all entries of the glossary: the program's as the newsroom set them, then its own."""
    shipped = {entry.entry_id: entry_to_dict(entry) for entry in shipped_glossary(shipped_folder())}
    try:
        return tuple(map(entry_from_dict, merged(shipped, proof_queries.decisions(session, ENTRY))))
    except InvalidContent as error:
        raise DamagedText(str(error)) from error


def officials_of(session: Session) -> tuple[Official, ...]:
    """Return the officials by their names; raises DamagedText."""
    found = map(_official, proof_queries.decisions(session, OFFICIAL).values())
    return tuple(sorted(found, key=lambda one: (sort_key(one.name), one.official_id)))


def _official(values: Mapping[str, Any]) -> Official:
    try:
        return Official(**flat("officials", values, Official, {}))
    except InvalidContent as error:
        raise DamagedText(str(error)) from error
