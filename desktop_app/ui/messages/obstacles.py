"""Why an action is refused, and whom or what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.workflow import Obstacle, Stage
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

from .names import action_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.articles import ArticleState
    from desktop_app.domain.people import Action

_OBSTACLES: Mapping[Obstacle, str] = {
    Obstacle.ROLE: QT_TRANSLATE_NOOP(
        "Obstacles", "Your role has no right to {action}. Ask a colleague who has it, or the administrator."
    ),
    Obstacle.STAGE: QT_TRANSLATE_NOOP("Obstacles", "You cannot {action} now: {situation}"),
    Obstacle.NOT_AUTHOR: QT_TRANSLATE_NOOP("Obstacles", "Only the author can {action} while it is a draft."),
    Obstacle.NOT_HOLDER: QT_TRANSLATE_NOOP(
        "Obstacles", "A colleague is editing this article. Ask them to finish or to return it."
    ),
    Obstacle.ALREADY_APPROVED: QT_TRANSLATE_NOOP(
        "Obstacles", "This text is approved already. There is nothing left to approve."
    ),
}

_SITUATIONS: Mapping[Stage, str] = {
    Stage.DRAFTING: QT_TRANSLATE_NOOP("Obstacles", "the author is still writing and has not submitted it."),
    Stage.SUBMITTED: QT_TRANSLATE_NOOP("Obstacles", "the article waits for an editor to take it."),
    Stage.EDITING: QT_TRANSLATE_NOOP("Obstacles", "the article is being edited."),
    Stage.AWAITING_APPROVAL: QT_TRANSLATE_NOOP("Obstacles", "the article waits for approval."),
    Stage.APPROVED: QT_TRANSLATE_NOOP("Obstacles", "the article is approved and waits to be exported."),
    Stage.EXPORTED: QT_TRANSLATE_NOOP("Obstacles", "the article is exported already."),
}
_UNKNOWN_SITUATION: str = QT_TRANSLATE_NOOP("Obstacles", "the article stands at another step.")


def obstacle_sentence(action: Action, obstacle: Obstacle, state: ArticleState | None = None) -> str:
    """Return why `action` is refused to the article that stands as `state`."""
    return refusal_sentence(action, obstacle, None if state is None else state.stage)


def refusal_sentence(action: Action, obstacle: Obstacle, stage: Stage | None = None) -> str:
    """Return why `action` is refused at `stage`, if that is known."""
    situation = _UNKNOWN_SITUATION if stage is None else _SITUATIONS[stage]
    return QCoreApplication.translate("Obstacles", _OBSTACLES[obstacle]).format(
        action=action_name(action), situation=QCoreApplication.translate("Obstacles", situation)
    )
