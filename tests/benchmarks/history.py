"""Earlier texts: told apart from the present one, and listed."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.differences import differences
from desktop_app.services import draft_history, drafts, newsrooms, people
from desktop_app.services.workspace import Workspace

from .figures import Figure
from .place import REPORTER, Place
from .sample_text import article_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_ROUNDS = 20
_WORDS = 5_000
_VERSIONS = 200


def measure(place: Place) -> Iterator[Figure]:
    """Compare two texts of 5,000 words, alike and unlike, and list the versions of one."""
    text = article_of(_WORDS).body
    chance = random.Random(_WORDS)
    words = text.split(" ")
    edited = " ".join("khác" if chance.random() < 0.05 else word for word in words)
    unlike = " ".join(chance.sample(words, len(words)))
    for size, other in (("one word more", text + " lúa"), ("5 % changed", edited), ("all moved", unlike)):
        values = _timed(partial(differences, text, other))
        yield Figure("history.compared", values, f"{_WORDS} words, {size}", target=50, held="p95")
    yield Figure("history.listed", _listing(place.newsroom(200)), f"{_VERSIONS} versions of {_WORDS} words")


def _listing(root: Path) -> list[float]:
    now = datetime.now(UTC)
    newsroom = newsrooms.open_newsroom(root)
    try:
        content, reporter = article_of(_WORDS), people.find(newsroom, REPORTER)
        state = drafts.create(Workspace(newsroom, reporter), content).value.state
        version = state.version
        for number in range(_VERSIONS):
            at = now + timedelta(minutes=number)
            content = replace(content, body=f"{content.body} lúa")
            workspace = Workspace(newsroom, reporter, partial(_fixed, at))
            version = drafts.save(workspace, state.article_id, content, version).value.version
        return _timed(lambda: draft_history.versions(workspace, state.article_id))
    finally:
        newsroom.close()


def _fixed(moment: datetime) -> datetime:
    return moment


def _timed(work: Callable[[], object]) -> list[float]:
    values = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        work()
        values.append((time.perf_counter() - begun) * 1000)
    return values
