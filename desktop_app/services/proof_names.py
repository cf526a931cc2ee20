"""Institutions, titles and abbreviations as the newsroom writes them, and officials with their posts."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import InvalidGlossaryEntry
from desktop_app.domain.identifiers import new_id
from desktop_app.domain.proof_format import entry_from_dict, entry_to_dict
from desktop_app.domain.proofs import GlossaryEntry, GlossaryKind, Official, RuleOrigin
from desktop_app.language.normalise import single_line
from desktop_app.proofing.glossary_files import shipped_glossary
from desktop_app.proofing.rule_files import shipped_folder

from .proof_decisions import ENTRY, OFFICIAL, decide, deciding, difference
from .proof_grounds import glossary_of, officials_of

if TYPE_CHECKING:
    from .workspace import Workspace


def glossary(workspace: Workspace) -> tuple[GlossaryEntry, ...]:
    """Return all entries, also those that are off: the program's in their order, then the newsroom's own."""
    with workspace.newsroom.database.reading() as session:
        return glossary_of(session)


def save_entry(workspace: Workspace, entry: GlossaryEntry) -> Outcome[GlossaryEntry]:
    """Keep `entry` in place of the one with its id, or as a new one where its id is empty.

    Raises ActionNotPermitted and InvalidGlossaryEntry.
    """
    with deciding(workspace) as session:
        known = {one.entry_id: one for one in glossary_of(session)}
        clean = _checked(entry, tuple(known.values()))
        if not clean.entry_id:
            clean = replace(clean, entry_id=new_id(workspace.clock()), origin=RuleOrigin.NEWSROOM)
        elif clean.entry_id not in known:
            raise InvalidGlossaryEntry(field="entry_id", problem="unknown_entry")
        shipped = {one.entry_id: one for one in shipped_glossary(shipped_folder())}.get(clean.entry_id)
        values = entry_to_dict(clean)
        details = values if shipped is None else difference(entry_to_dict(shipped), values)
        changed = decide(workspace, session, ENTRY, clean.entry_id, details, clean.term)
        kept = next(one for one in glossary_of(session) if one.entry_id == clean.entry_id)
    return Outcome(kept, _change(changed))


def restore_entry(workspace: Workspace, entry_id: str) -> Outcome[GlossaryEntry | None]:
    """Make an entry what the program came with; one of the newsroom's own goes, and None is returned.

    Raises ActionNotPermitted.
    """
    with deciding(workspace) as session:
        name = next((one.term for one in glossary_of(session) if one.entry_id == entry_id), entry_id)
        changed = decide(workspace, session, ENTRY, entry_id, None, name)
        left = next((one for one in glossary_of(session) if one.entry_id == entry_id), None)
    return Outcome(left, _change(changed))


def officials(workspace: Workspace) -> tuple[Official, ...]:
    """Return the officials by their names."""
    with workspace.newsroom.database.reading() as session:
        return officials_of(session)


def save_official(workspace: Workspace, official: Official) -> Outcome[Official]:
    """Keep `official` in place of the one with that id, or as a new one where the id is empty.

    Raises ActionNotPermitted, and InvalidGlossaryEntry without a name or a post.
    """
    clean = Official(
        official.official_id or new_id(workspace.clock()),
        single_line(official.name),
        single_line(official.post),
        single_line(official.since),
    )
    for field in ("name", "post"):
        if not getattr(clean, field):
            raise InvalidGlossaryEntry(field=field, problem="empty")
    with deciding(workspace) as session:
        changed = decide(workspace, session, OFFICIAL, clean.official_id, asdict(clean), clean.name)
    return Outcome(clean, _change(changed))


def remove_official(workspace: Workspace, official_id: str) -> Outcome[None]:
    """Take an official out of the list; raises ActionNotPermitted."""
    with deciding(workspace) as session:
        name = next((one.name for one in officials_of(session) if one.official_id == official_id), "")
        changed = decide(workspace, session, OFFICIAL, official_id, None, name)
    return Outcome(None, _change(changed))


def _checked(entry: GlossaryEntry, others: tuple[GlossaryEntry, ...]) -> GlossaryEntry:
    clean = replace(
        entry,
        term=single_line(entry.term),
        meaning=single_line(entry.meaning),
        variants=tuple(dict.fromkeys(filter(None, map(single_line, entry.variants)))),
    )
    if not clean.term:
        raise InvalidGlossaryEntry(field="term", problem="empty")
    if clean.kind is GlossaryKind.ABBREVIATION and not clean.meaning:
        raise InvalidGlossaryEntry(field="meaning", problem="empty")
    if clean.term in clean.variants:
        raise InvalidGlossaryEntry(field="variants", problem="same_term")
    if any(one.term == clean.term and one.entry_id != clean.entry_id for one in others):
        raise InvalidGlossaryEntry(field="term", problem="name_taken")
    return entry_from_dict(entry_to_dict(clean))


def _change(changed: bool) -> Change:
    return Change.of(ChangeKind.PROOFING) if changed else Change()
