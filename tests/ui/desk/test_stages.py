"""Which step comes next, for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.people import Action
from desktop_app.services import exporting
from desktop_app.ui.desk.stages import main_step

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer
    from tests.desk import Desk


@pytest.mark.parametrize(
    ("tiers", "login", "step"),
    [
        (1, "bientap", Action.APPROVE),
        (2, "bientap", Action.SEND_FOR_APPROVAL),
        (2, "tongbientap", Action.APPROVE),
    ],
)
def test_who_approves_finally_needs_not_send(desk: Desk, tiers: int, login: str, step: Action) -> None:
    state = desk.state(desk.taken())
    assert main_step(desk.workspace(login).actor, state, tiers) is step


def test_the_way_leads_from_submitting_to_exporting(
    desk: Desk, page_renderer: PageRenderer, themes_dir: Path, tmp_path: Path
) -> None:
    reporter = desk.reporter.actor
    assert main_step(reporter, desk.state(desk.draft()), 2) is Action.SUBMIT
    approved = desk.approved()
    assert main_step(reporter, desk.state(approved), 2) is Action.EXPORT
    exporting.export(desk.export_desk, approved, tmp_path, page_renderer, themes_dir)
    assert main_step(reporter, desk.state(approved), 2) is Action.EXPORT
    stale = desk.approved()
    desk.save(desk.editor, stale, place="Tân An")
    assert main_step(reporter, desk.state(stale), 2) is Action.APPROVE
