"""`kill -9` while somebody types: at the next start the text is there, short of a moment at most."""

from __future__ import annotations

import json
import random
import shutil
import sys
import time
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.services import drafts, library, newsrooms, people, verification
from desktop_app.services.workspace import Workspace

from .typing_program import TypingProgram, typed_text

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.identifiers import ArticleId

# What a person may lose; the aim is a third of it.
_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Loss:
    """What was typed and is not on the disk, and how long before the end the first lost key was typed."""

    keys: int
    seconds: float


@pytest.mark.parametrize("rounds", [12, pytest.param(200, marks=pytest.mark.nightly)])
def test_a_killed_program_loses_less_than_a_second_of_typing(
    rounds: int, demo_folder: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(demo_folder, tmp_path / "toa-soan")
    chance = random.Random(rounds)
    losses = [killed_while_typing(root, chance.uniform(0.05, 1.6)) for _ in range(rounds)]
    keys, longest = max(loss.keys for loss in losses), max(loss.seconds for loss in losses)
    sys.stdout.write(f"{rounds} kills: at most {keys} keys and {longest * 1000:.0f} ms of typing lost\n")
    assert [loss for loss in losses if loss.seconds > _SECONDS] == []


def test_a_killed_program_knows_what_was_open_and_where(demo_folder: Path, tmp_path: Path) -> None:
    root = shutil.copytree(demo_folder, tmp_path / "toa-soan")
    articles = [begun(root) for _ in range(2)]
    for article in articles:
        program = TypingProgram(root, article)
        program.key_times(3.0)
        program.kill()
    (file,) = (tmp_path / "tabs").iterdir()
    left = json.loads(file.read_text(encoding="utf-8"))
    assert [tab["article"] for tab in left["tabs"]] == articles
    assert left["current"] == articles[1]
    assert all(left["places"][article]["caret"] > 0 for article in articles)


def killed_while_typing(root: Path, seconds: float) -> Loss:
    """Kill a program after so many seconds of typing, prove the newsroom whole, and say what is missing."""
    article = begun(root)
    program = TypingProgram(root, article)
    times = program.key_times(seconds)
    killed_at = time.monotonic()
    times += program.kill()
    newsroom = newsrooms.open_newsroom(root)
    try:
        assert verification.verify(newsroom).faults == ()
        kept = library.detail(Workspace(newsroom, people.find(newsroom, "phongvien")), article).content.body
    finally:
        newsroom.close()
    # The last key may have been saved before it was told.
    assert kept == "".join(islice(typed_text(), len(kept)))
    assert len(kept) <= len(times) + 1
    lost = times[len(kept) :]
    return Loss(len(lost), max(0.0, killed_at - lost[0]) if lost else 0.0)


def begun(root: Path) -> ArticleId:
    """Return a new, empty draft of the reporter's."""
    newsroom = newsrooms.open_newsroom(root)
    try:
        reporter = Workspace(newsroom, people.find(newsroom, "phongvien"))
        return drafts.create(reporter, ArticleContent()).value.state.article_id
    finally:
        newsroom.close()
