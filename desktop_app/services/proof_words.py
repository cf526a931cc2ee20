"""The newsroom's own dictionary: words that are no mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import Change, ChangeKind, Outcome
from desktop_app.domain.errors import ActionNotPermitted, InvalidProofWord
from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle
from desktop_app.language.normalise import single_line

from .proof_decisions import WORD, decide
from .proof_grounds import words_of

if TYPE_CHECKING:
    from .workspace import Workspace

_LONGEST = 80
# Editors decide about words as they do about names; rules are for whoever manages the newsroom.
_RIGHTS = (Action.MANAGE_TERMS, Action.MANAGE_NEWSROOM)


def words(workspace: Workspace) -> tuple[str, ...]:
    """Return the words of the dictionary, in a dictionary's order."""
    with workspace.newsroom.database.reading() as session:
        return words_of(session)


def add_word(workspace: Workspace, word: str) -> Outcome[str]:
    """Add a word, or several that stand together, to the dictionary.

    Raises ActionNotPermitted, and InvalidProofWord for one that is empty or over 80 characters.
    """
    clean = single_line(word)
    if not clean or len(clean) > _LONGEST:
        raise InvalidProofWord(word=clean, problem="too_long" if clean else "empty")
    return _decide(workspace, clean, {})


def remove_word(workspace: Workspace, word: str) -> Outcome[str]:
    """Take a word out of the dictionary; one that is not there changes nothing. Raises ActionNotPermitted."""
    return _decide(workspace, single_line(word), None)


def _decide(workspace: Workspace, word: str, details: dict[str, str] | None) -> Outcome[str]:
    if not any(may(workspace.actor, right) for right in _RIGHTS):
        raise ActionNotPermitted(action=Action.MANAGE_TERMS, reason=Obstacle.ROLE, role=workspace.actor.role)
    with workspace.newsroom.database.writing() as session:
        changed = decide(workspace, session, WORD, word, details, word)
    return Outcome(word, Change.of(ChangeKind.PROOFING) if changed else Change())
