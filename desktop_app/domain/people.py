"""People of the newsroom, their roles, and what a role may do at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .identifiers import PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(StrEnum):
    """Roles of a newsroom, from phóng viên to quản trị."""

    REPORTER = "reporter"
    EDITOR = "editor"
    MANAGING_EDITOR = "managing_editor"
    EDITOR_IN_CHIEF = "editor_in_chief"
    EXPORT_DESK = "export_desk"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What a person can do, each with a right of its own."""

    CREATE = "create"
    EDIT = "edit"
    SUBMIT = "submit"
    TAKE = "take"
    RETURN = "return"
    SEND_FOR_APPROVAL = "send_for_approval"
    APPROVE = "approve"
    EXPORT = "export"
    MANAGE_TERMS = "manage_terms"
    MANAGE_NEWSROOM = "manage_newsroom"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who signs in. `pen_name` is the byline offered for new articles."""

    person_id: PersonId
    login: str
    name: str
    pen_name: str
    role: Role
    active: bool = True


# Whoever looks without having signed in: no right to anything.
NOBODY = Person(PersonId(""), "", "", "", Role.REPORTER, active=False)

_WRITING = frozenset({Action.CREATE, Action.EDIT, Action.SUBMIT})
_EDITING = _WRITING | {Action.TAKE, Action.RETURN, Action.SEND_FOR_APPROVAL, Action.MANAGE_TERMS}

RIGHTS: Mapping[Role, frozenset[Action]] = {
    Role.REPORTER: _WRITING,
    Role.EDITOR: _EDITING | {Action.APPROVE},
    Role.MANAGING_EDITOR: _EDITING | {Action.APPROVE},
    Role.EDITOR_IN_CHIEF: _EDITING | {Action.APPROVE, Action.EXPORT},
    Role.EXPORT_DESK: frozenset({Action.EXPORT, Action.RETURN}),
    Role.ADMINISTRATOR: frozenset({Action.MANAGE_NEWSROOM, Action.MANAGE_TERMS}),
}

_FINAL_APPROVERS = {
    1: frozenset({Role.EDITOR, Role.MANAGING_EDITOR, Role.EDITOR_IN_CHIEF}),
    2: frozenset({Role.EDITOR_IN_CHIEF}),
}


def may(person: Person, action: Action) -> bool:
    """Return whether the role of `person` has the right to `action` on some article at some stage."""
    return person.active and action in RIGHTS[person.role]


def approves_finally(person: Person, approval_tiers: int) -> bool:
    """Return whether an approval by `person` is the last one where `approval_tiers` (1 or 2) are set."""
    return person.active and person.role in _FINAL_APPROVERS[approval_tiers]
