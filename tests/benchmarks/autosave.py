"""Saving a draft as the writer's thread does, until it is on the disk."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.services import drafts, newsrooms, people
from desktop_app.services.workspace import Workspace

from .figures import Figure
from .place import REPORTER, Place
from .sample_text import article_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAVES = 300
# 30 kB of UTF-8 are about 5,000 words.
_WORDS = (1_000, 5_000, 20_000)


def measure(place: Place) -> Iterator[Figure]:
    """Save an article with one more word again and again."""
    newsroom = newsrooms.open_newsroom(place.newsroom(200))
    try:
        workspace = Workspace(newsroom, people.find(newsroom, REPORTER))
        for words in _WORDS:
            yield _saving(workspace, words)
    finally:
        newsroom.close()


def _saving(workspace: Workspace, words: int) -> Figure:
    content = article_of(words)
    state = drafts.create(workspace, content).value.state
    version = state.version
    values = []
    for _ in range(_SAVES):
        content = replace(content, body=content.body + " lúa")
        begun = time.perf_counter()
        version = drafts.save(workspace, state.article_id, content, version).value.version
        values.append((time.perf_counter() - begun) * 1000)
    kilobytes = len(content.body.encode()) / 1000
    size = f"{words} words, {kilobytes:.0f} kB, fsync included"
    return Figure("autosave.saved", values, size, target=None if words > 5_000 else 10, held="p95")
