"""Programs that save the same article at the same time, and programs that are killed while they save."""

from __future__ import annotations

import random
from itertools import islice
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from desktop_app.services import newsrooms, verification
from tests.desk import Desk
from tests.services.saving_program import SavingProgram

if TYPE_CHECKING:
    from desktop_app.domain.identifiers import ArticleId
    from desktop_app.storage.newsroom import Newsroom

SAVES = 200


def test_two_programs_never_overwrite_each_other_silently(desk: Desk) -> None:
    article = desk.draft()
    started = desk.state(article).version
    programs = [SavingProgram(desk.newsroom.root, article, name, SAVES) for name in ("máy một", "máy hai")]
    acknowledged: list[tuple[int, str]] = []
    listeners = [
        Thread(target=lambda one=program: acknowledged.extend(one.acknowledged())) for program in programs
    ]
    for listener in listeners:
        listener.start()
    for listener in listeners:
        listener.join()
    assert [program.close() for program in programs] == [0, 0]

    # Every version above the first was acknowledged to exactly one of them.
    assert sorted(version for version, _ in acknowledged) == list(range(started + 1, started + 1 + 2 * SAVES))
    detail = desk.detail(article)
    assert (detail.state.version, detail.content.body.splitlines()[0]) == max(acknowledged)
    assert verification.verify(desk.newsroom).sound


@pytest.mark.parametrize("kills", [30, pytest.param(1000, marks=pytest.mark.nightly)])
def test_what_was_acknowledged_survives_a_kill(desk: Desk, kills: int) -> None:
    article = desk.draft()
    desk.newsroom.close()
    chance = random.Random(kills)
    for number in range(kills):
        program = SavingProgram(desk.newsroom.root, article, f"lần-{number}")
        acknowledgements = program.acknowledged()
        seen = list(islice(acknowledgements, chance.randint(1, 60)))
        program.kill()
        seen.extend(acknowledgements)
        assert program.close() < 0, "it ended by itself"

        newsroom = newsrooms.open_newsroom(desk.newsroom.root)
        assert_kept(newsroom, article, *seen[-1])
        newsroom.close()


def assert_kept(newsroom: Newsroom, article: ArticleId, version: int, text: str) -> None:
    """The acknowledged text is there, or, whole, the one whose save was under way."""
    detail = Desk(newsroom).detail(article)
    ahead = detail.state.version - version
    assert ahead in {0, 1}
    name, number = text.split(" ")
    assert detail.content.body.splitlines()[0] == f"{name} {int(number) + ahead}"
    assert verification.verify(newsroom).sound
