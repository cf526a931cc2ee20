"""The way of an article: stages, transitions, and why an action is refused."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from .people import Action, Person, approves_finally, may

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .articles import ArticleState


class Stage(StrEnum):
    """Where an article stands between the blank page and the website."""

    DRAFTING = "drafting"
    SUBMITTED = "submitted"
    EDITING = "editing"
    AWAITING_APPROVAL = "awaiting_approval"
    APPROVED = "approved"
    EXPORTED = "exported"


class Obstacle(StrEnum):
    """Why an action is refused."""

    ROLE = "role"
    STAGE = "stage"
    NOT_AUTHOR = "not_author"
    NOT_HOLDER = "not_holder"
    ALREADY_APPROVED = "already_approved"


# Every step an article can make; what is not here cannot happen.
TRANSITIONS: Mapping[tuple[Action, Stage], Stage] = {
    (Action.SUBMIT, Stage.DRAFTING): Stage.SUBMITTED,
    (Action.TAKE, Stage.SUBMITTED): Stage.EDITING,
    (Action.TAKE, Stage.EDITING): Stage.EDITING,
    (Action.TAKE, Stage.AWAITING_APPROVAL): Stage.EDITING,
    (Action.TAKE, Stage.APPROVED): Stage.EDITING,
    (Action.RETURN, Stage.SUBMITTED): Stage.DRAFTING,
    (Action.RETURN, Stage.EDITING): Stage.DRAFTING,
    (Action.RETURN, Stage.AWAITING_APPROVAL): Stage.DRAFTING,
    (Action.RETURN, Stage.APPROVED): Stage.DRAFTING,
    (Action.SEND_FOR_APPROVAL, Stage.EDITING): Stage.AWAITING_APPROVAL,
    (Action.APPROVE, Stage.EDITING): Stage.APPROVED,
    (Action.APPROVE, Stage.AWAITING_APPROVAL): Stage.APPROVED,
    (Action.APPROVE, Stage.APPROVED): Stage.APPROVED,
    (Action.EXPORT, Stage.APPROVED): Stage.EXPORTED,
    (Action.EXPORT, Stage.EXPORTED): Stage.EXPORTED,
}

_EDITABLE = frozenset({Stage.DRAFTING, Stage.EDITING, Stage.APPROVED})


def approval_is_current(state: ArticleState) -> bool:
    """Return whether the working text is, byte for byte, the revision that was approved."""
    return state.approved_digest is not None and state.approved_digest == state.digest


def obstacle(action: Action, person: Person, state: ArticleState, approval_tiers: int) -> Obstacle | None:
    """Return why `person` cannot do `action` to the article as it stands, or None when they can.

    This is the one rule the services enforce and the window shows.
    """
    if not may(person, action):
        return Obstacle.ROLE
    if action is Action.EDIT:
        return _editing_obstacle(person, state)
    if (action, state.stage) not in TRANSITIONS:
        return Obstacle.STAGE
    if action is Action.SUBMIT and state.author_id != person.person_id:
        return Obstacle.NOT_AUTHOR
    if action is Action.APPROVE:
        return _approval_obstacle(person, state, approval_tiers)
    if action is Action.TAKE:
        return _taking_obstacle(person, state, approval_tiers)
    if action is Action.RETURN and state.stage is not Stage.APPROVED and not may(person, Action.TAKE):
        # The export desk gets articles once they are approved; it returns none from another desk.
        return Obstacle.ROLE
    if _holds_another(action, person, state):
        return Obstacle.NOT_HOLDER
    return None


def _editing_obstacle(person: Person, state: ArticleState) -> Obstacle | None:
    if state.stage not in _EDITABLE:
        return Obstacle.STAGE
    if state.stage is Stage.DRAFTING:
        return None if state.author_id == person.person_id else Obstacle.NOT_AUTHOR
    if state.stage is Stage.EDITING:
        return None if state.holder_id == person.person_id else Obstacle.NOT_HOLDER
    # An approved text may still be corrected by those who approve; that makes the approval stale.
    return None if may(person, Action.APPROVE) else Obstacle.ROLE


def _approval_obstacle(person: Person, state: ArticleState, approval_tiers: int) -> Obstacle | None:
    if not approves_finally(person, approval_tiers):
        return Obstacle.ROLE
    if state.stage is Stage.APPROVED and approval_is_current(state):
        return Obstacle.ALREADY_APPROVED
    if state.stage is Stage.EDITING and state.holder_id != person.person_id:
        return Obstacle.NOT_HOLDER
    return None


def _taking_obstacle(person: Person, state: ArticleState, approval_tiers: int) -> Obstacle | None:
    if state.stage is Stage.SUBMITTED:
        return None
    if state.stage is Stage.EDITING:
        # So that an article does not wait for an editor who is away.
        if state.holder_id == person.person_id:
            return Obstacle.STAGE
        return None if approves_finally(person, approval_tiers) else Obstacle.NOT_HOLDER
    return None if may(person, Action.APPROVE) else Obstacle.ROLE


def _holds_another(action: Action, person: Person, state: ArticleState) -> bool:
    """Whether the desk work is in somebody else's hands; those who approve finally step in by `take`."""
    needs_holder = action in {Action.RETURN, Action.SEND_FOR_APPROVAL}
    return needs_holder and state.stage is Stage.EDITING and state.holder_id != person.person_id
