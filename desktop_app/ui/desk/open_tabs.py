"""Which articles are open, in which order, and which were: what the tabs show, without showing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.identifiers import ArticleId

_CLOSED_KEPT = 20


@dataclass(frozen=True, slots=True)
class Tab:
    """An open article. One that does not last gives its place to the next article that is only looked at."""

    article_id: ArticleId
    lasts: bool = True


class OpenTabs:
    """The open articles from left to right, each once; at most one of them does not last."""

    def __init__(self) -> None:
        self.tabs: tuple[Tab, ...] = ()
        self.current: ArticleId | None = None
        self._closed: list[tuple[ArticleId, int]] = []

    @property
    def article_ids(self) -> tuple[ArticleId, ...]:
        """The open articles."""
        return tuple(tab.article_id for tab in self.tabs)

    def fill(self, tabs: Iterable[Tab], current: ArticleId | None) -> None:
        """Begin with `tabs`; without `current` among them, the last one is."""
        self.tabs = tuple(tabs)
        ids = self.article_ids
        self.current = current if current in ids else next(reversed(ids), None)

    def show(self, article_id: ArticleId, *, lasts: bool) -> ArticleId | None:
        """Make an article the current one; if it has no tab, in one that lasts or not.

        Returns the article whose tab it took because that one was only looked at.
        """
        self.current = article_id
        if article_id in self.article_ids:
            return None
        tab = Tab(article_id, lasts)
        passing = next((one for one in self.tabs if not one.lasts), None)
        if lasts or passing is None:
            self.tabs = (*self.tabs, tab)
            return None
        self.tabs = tuple(tab if one is passing else one for one in self.tabs)
        return passing.article_id

    def keep(self, article_id: ArticleId) -> None:
        """Let the tab of an article last."""
        self.tabs = tuple(
            replace(tab, lasts=True) if tab.article_id == article_id else tab for tab in self.tabs
        )

    def reorder(self, article_ids: Iterable[ArticleId]) -> None:
        """Take over another order of the same articles."""
        known = {tab.article_id: tab for tab in self.tabs}
        self.tabs = tuple(known[article_id] for article_id in article_ids)

    def close(self, article_id: ArticleId, *, for_good: bool = False) -> None:
        """Take a tab away; its right neighbour, or the left of the last one, is current instead of it.

        It can be opened again unless it is `for_good`.
        """
        position = self.article_ids.index(article_id)
        self.tabs = self.tabs[:position] + self.tabs[position + 1 :]
        if not for_good:
            self._closed = [*self._closed, (article_id, position)][-_CLOSED_KEPT:]
        if self.current == article_id:
            left = self.article_ids
            self.current = left[min(position, len(left) - 1)] if left else None

    def last_closed(self) -> ArticleId | None:
        """Return the article that was closed last and is not open."""
        while self._closed and self._closed[-1][0] in self.article_ids:
            self._closed.pop()
        return self._closed[-1][0] if self._closed else None

    def reopen(self) -> ArticleId | None:
        """Put the tab closed last back to where it was, and make it current."""
        if (article_id := self.last_closed()) is None:
            return None
        _, position = self._closed.pop()
        self.tabs = (*self.tabs[:position], Tab(article_id), *self.tabs[position:])
        self.current = article_id
        return article_id

    def neighbour(self, step: int) -> ArticleId | None:
        """Return the article `step` tabs to the right of the current one, going round at the ends."""
        if self.current is None:
            return None
        ids = self.article_ids
        return ids[(ids.index(self.current) + step) % len(ids)]
