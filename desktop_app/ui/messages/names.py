"""The names of stages, roles and actions, as a newsroom says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.people import Action, Role
from desktop_app.domain.workflow import Stage
from desktop_app.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

_STAGES: Mapping[Stage, str] = {
    Stage.DRAFTING: QT_TRANSLATE_NOOP("Names", "drafting"),
    Stage.SUBMITTED: QT_TRANSLATE_NOOP("Names", "waiting for edit"),
    Stage.EDITING: QT_TRANSLATE_NOOP("Names", "being edited"),
    Stage.AWAITING_APPROVAL: QT_TRANSLATE_NOOP("Names", "awaiting approval"),
    Stage.APPROVED: QT_TRANSLATE_NOOP("Names", "approved"),
    Stage.EXPORTED: QT_TRANSLATE_NOOP("Names", "exported"),
}
_RETURNED: str = QT_TRANSLATE_NOOP("Names", "returned")

_ROLES: Mapping[Role, str] = {
    Role.REPORTER: QT_TRANSLATE_NOOP("Names", "reporter"),
    Role.EDITOR: QT_TRANSLATE_NOOP("Names", "editor"),
    Role.MANAGING_EDITOR: QT_TRANSLATE_NOOP("Names", "managing editor"),
    Role.EDITOR_IN_CHIEF: QT_TRANSLATE_NOOP("Names", "editor-in-chief"),
    Role.EXPORT_DESK: QT_TRANSLATE_NOOP("Names", "export desk"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Names", "administrator"),
}

_ACTIONS: Mapping[Action, str] = {
    Action.CREATE: QT_TRANSLATE_NOOP("Names", "write a new article"),
    Action.EDIT: QT_TRANSLATE_NOOP("Names", "edit the article"),
    Action.SUBMIT: QT_TRANSLATE_NOOP("Names", "submit the article"),
    Action.TAKE: QT_TRANSLATE_NOOP("Names", "take the article"),
    Action.RETURN: QT_TRANSLATE_NOOP("Names", "return the article"),
    Action.SEND_FOR_APPROVAL: QT_TRANSLATE_NOOP("Names", "send for approval"),
    Action.APPROVE: QT_TRANSLATE_NOOP("Names", "approve the article"),
    Action.EXPORT: QT_TRANSLATE_NOOP("Names", "export the article"),
    Action.MANAGE_TERMS: QT_TRANSLATE_NOOP("Names", "decide about tags, events and places"),
    Action.MANAGE_NEWSROOM: QT_TRANSLATE_NOOP("Names", "change the newsroom's settings"),
}


def stage_name(stage: Stage, *, returned: bool = False) -> str:
    """Return the name of `stage` in lower case; a draft that came back is “returned”."""
    source = _RETURNED if returned and stage is Stage.DRAFTING else _STAGES[stage]
    return QCoreApplication.translate("Names", source)


def role_name(role: Role) -> str:
    """Return the name of `role` in lower case."""
    return QCoreApplication.translate("Names", _ROLES[role])


def action_name(action: Action) -> str:
    """Return `action` as a verb with its object, in lower case."""
    return QCoreApplication.translate("Names", _ACTIONS[action])
