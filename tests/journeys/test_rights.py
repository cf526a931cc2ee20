"""What somebody may not do is disabled, and says why, at every stage and for every role."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.people import Action, may
from desktop_app.domain.workflow import Obstacle, obstacle
from desktop_app.services import newsrooms, reviews
from desktop_app.ui.desk.stages import STEPS
from desktop_app.ui.messages import obstacle_sentence
from desktop_app.ui.messages.obstacles import refusal_sentence
from tests.desk import ARTICLE, Desk

from .hands import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId

    from .hands import Hands


@pytest.fixture
def articles(root: Path) -> dict[str, ArticleId]:
    """One article at each stage before export, by the name of its queue for everybody."""
    newsroom = newsrooms.open_newsroom(root)
    desk = Desk(newsroom)
    waiting = desk.taken()
    reviews.submit(desk.editor, waiting)
    submitted = desk.draft()
    reviews.submit(desk.reporter, submitted)
    ids = {
        "drafting": desk.draft(),
        "Waiting for editing": submitted,
        "In editing": desk.taken(),
        "Waiting for approval": waiting,
        "Approved": desk.approved(),
    }
    newsroom.close()
    return ids


@pytest.mark.parametrize("login", PEOPLE)
def test_refused_steps_are_disabled_and_say_why(
    start: Callable[..., Hands], root: Path, articles: dict[str, ArticleId], login: str
) -> None:
    hands = start(root)
    hands.sign_in(login)
    desk = hands.desk
    for queue in articles:
        hands.open("All articles" if queue == "drafting" else queue, ARTICLE.headline)
        detail = desk.open_article.detail
        assert detail is not None
        for step in STEPS:
            action = desk.commands.steps[step]
            found = obstacle(step, desk.workspace.actor, detail.state, 2)
            assert action.isEnabled() is (found is None)
            said = action.text() if found is None else obstacle_sentence(step, found, detail.state)
            assert action.toolTip() == said
        assert desk.tools.step_button.toolTip() == desk.commands.main_step.toolTip()
        assert desk.tools.step_button.isEnabled() is desk.commands.main_step.isEnabled()


@pytest.mark.parametrize("login", PEOPLE)
def test_nothing_can_be_begun_or_kept_without_the_right(
    start: Callable[..., Hands], root: Path, login: str
) -> None:
    hands = start(root)
    hands.sign_in(login)
    desk = hands.desk
    allowed = may(desk.workspace.actor, Action.CREATE)
    new, button = desk.commands.new, desk.tools.new_button
    assert new.isEnabled() is button.isEnabled() is allowed
    if not allowed:
        assert new.toolTip() == button.toolTip() == refusal_sentence(Action.CREATE, Obstacle.ROLE)
    assert not desk.commands.commit.isEnabled()
    assert desk.commands.commit.toolTip() == "Open an article first."
    before = hands.headlines()
    hands.keys("Ctrl+N")
    assert (hands.headlines() != before) is allowed
