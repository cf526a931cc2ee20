"""Which step is the main one for a person at a stage, and what the steps are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.people import Action, Person, approves_finally
from desktop_app.domain.workflow import Obstacle, Stage, approval_is_current, obstacle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.articles import ArticleState

STEPS = (
    Action.SUBMIT,
    Action.TAKE,
    Action.RETURN,
    Action.SEND_FOR_APPROVAL,
    Action.APPROVE,
    Action.EXPORT,
)

STEP_ICONS: Mapping[Action, str] = {
    Action.SUBMIT: "send",
    Action.TAKE: "hand",
    Action.RETURN: "corner-up-left",
    Action.SEND_FOR_APPROVAL: "stamp",
    Action.APPROVE: "badge-check",
    Action.EXPORT: "globe",
}


def main_step(person: Person, state: ArticleState, approval_tiers: int) -> Action:
    """Return the step that Ctrl+Enter stands for where the article is now."""
    match state.stage:
        case Stage.DRAFTING:
            return Action.SUBMIT
        case Stage.SUBMITTED:
            return Action.TAKE
        case Stage.EDITING:
            final = approves_finally(person, approval_tiers)
            return Action.APPROVE if final else Action.SEND_FOR_APPROVAL
        case Stage.AWAITING_APPROVAL:
            return Action.APPROVE
        case _:
            return Action.EXPORT if approval_is_current(state) else Action.APPROVE


def is_theirs(step: Action, person: Person, state: ArticleState, approval_tiers: int) -> bool:
    """Return whether the role of `person` lets them do `step` here at all, now or once something is done."""
    return obstacle(step, person, state, approval_tiers) is not Obstacle.ROLE


def step_name(action: Action) -> str:
    """Return what a step is called on its button."""
    return {
        Action.SUBMIT: QCoreApplication.translate("Steps", "Submit for editing"),
        Action.TAKE: QCoreApplication.translate("Steps", "Take for editing"),
        Action.RETURN: QCoreApplication.translate("Steps", "Return…"),
        Action.SEND_FOR_APPROVAL: QCoreApplication.translate("Steps", "Send for approval"),
        Action.APPROVE: QCoreApplication.translate("Steps", "Approve"),
        Action.EXPORT: QCoreApplication.translate("Steps", "Export…"),
    }[action]


def step_done(action: Action) -> str:
    """Return the sentence that says a step is done."""
    return {
        Action.SUBMIT: QCoreApplication.translate("Steps", "Submitted: the article now waits for editing."),
        Action.TAKE: QCoreApplication.translate("Steps", "The article is yours to edit."),
        Action.RETURN: QCoreApplication.translate("Steps", "Returned to its author, with your reason."),
        Action.SEND_FOR_APPROVAL: QCoreApplication.translate("Steps", "Sent: it now waits for approval."),
        Action.APPROVE: QCoreApplication.translate("Steps", "Approved: it can go out as it stands."),
        Action.EXPORT: QCoreApplication.translate("Steps", "Exported."),
    }[action]
