"""A morning at the desk: typing, undoing, saving, changing tabs, closing and restarting in any order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.desk import ARTICLE
from tests.ui.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk.desk import Desk
    from tests.desk import Desk as Newsdesk

_STEPS = 120
_LIKELY = {"type": 6, "undo": 3, "redo": 2, "go": 4, "save": 1, "close": 1, "restart": 0.5}


@dataclass
class Paper:
    """What an article should be: its text, and the texts that undo and redo lead to."""

    text: str
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Be as one that is opened anew."""
        self.before.clear()
        self.after.clear()


class Morning:
    """Three articles, each in a tab, and what should be in them."""

    def __init__(self, desk: Newsdesk, sit_down: Callable[[str], Desk], seed: int) -> None:
        self.desk, self.sit_down, self.random = desk, sit_down, Random(seed)
        self.papers = {
            desk.draft(replace(ARTICLE, body=name)): Paper(name) for name in ("Một.", "Hai.", "Ba.")
        }
        self.seat = sit_down("phongvien")
        self.words = 0
        for article in self.papers:
            self.seat.tabs.open(article)

    @property
    def paper(self) -> Paper:
        """What should be before the person."""
        assert self.seat.open_article.article_id is not None
        return self.papers[self.seat.open_article.article_id]

    def type(self) -> None:
        self.words += 1
        word = f"chữ{self.words} "
        self.paper.before.append(self.paper.text)
        self.paper.after.clear()
        self.paper.text += word
        body = self.seat.editor.body
        body.moveCursor(body.textCursor().MoveOperation.End)
        press(body, word)

    def undo(self) -> None:
        self.seat.editor.body.undo()
        if self.paper.before:
            self.paper.after.append(self.paper.text)
            self.paper.text = self.paper.before.pop()

    def redo(self) -> None:
        self.seat.editor.body.redo()
        if self.paper.after:
            self.paper.before.append(self.paper.text)
            self.paper.text = self.paper.after.pop()

    def go(self) -> None:
        self.seat.tabs.go(self.random.choice((1, -1)))

    def save(self) -> None:
        assert self.seat.editor.flush()

    def close(self) -> None:
        article = self.seat.open_article.article_id
        assert article is not None
        assert self.seat.tabs.close(article)
        assert self.desk.detail(article).content.body == self.papers[article].text
        self.papers[article].forget()
        # An empty desk has nothing to type into.
        if self.seat.tabs.count == 0 or self.random.random() < 0.6:
            self.seat.tabs.reopen()

    def restart(self) -> None:
        self.seat.close_desk()
        self.seat = self.sit_down("phongvien")
        for paper in self.papers.values():
            paper.forget()


@pytest.mark.parametrize("seed", range(4))
def test_every_text_is_as_it_should_be(desk: Newsdesk, sit_down: Callable[[str], Desk], seed: int) -> None:
    morning = Morning(desk, sit_down, seed)
    for step in morning.random.choices(list(_LIKELY), list(_LIKELY.values()), k=_STEPS):
        getattr(morning, step)()
        assert morning.seat.editor.body.text() == morning.paper.text, step
    assert morning.seat.editor.flush_all()
    for article, paper in morning.papers.items():
        assert desk.detail(article).content.body == paper.text
